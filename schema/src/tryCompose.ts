import { composeServices } from '@apollo/composition';
import { type ASTNode, lexicographicSortSchema, printSchema } from 'graphql';
import type { SubgraphSource } from './readSubgraphs.ts';
import type { Supergraph } from './Supergraph.ts';

/** What is needed of a subgraph to compose it. */
export type SubgraphToCompose = Pick<SubgraphSource, 'name' | 'url' | 'document'>;

/** Why subgraphs do not make a graph together. */
export interface CompositionFault {
  /** Apollo's. */
  readonly code: string;
  readonly message: string;
  /** Those that it speaks of. */
  readonly subgraphs: readonly string[];
  /** What it speaks of, as far as its words tell: a type, a field or an argument. */
  readonly coordinate: string | null;
}

export type Composition =
  | { readonly kind: 'composed'; readonly supergraph: Supergraph }
  | { readonly kind: 'refused'; readonly faults: readonly CompositionFault[] };

/** Composes all subgraphs, for whoever has to tell each error apart. */
export function tryCompose(subgraphs: readonly SubgraphToCompose[]): Composition {
  const result = composeServices(subgraphs.map(({ name, url, document }) => ({ name, url, typeDefs: document })));
  const names = subgraphs.map(({ name }) => name);
  if (result.errors !== undefined) {
    const faults = result.errors.map(({ extensions, nodes, message }) =>
      faultOf({ code: String(extensions.code), nodes, message }, names),
    );
    return { kind: 'refused', faults };
  }
  const apiSchema = lexicographicSortSchema(result.schema.toAPISchema().toGraphQLJSSchema());
  const supergraph = {
    supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`,
    apiSdl: `${printSchema(apiSchema)}\n`,
    apiSchema,
    hints: result.hints.map(({ definition, nodes, message }) =>
      faultLine(faultOf({ code: definition.code, nodes, message }, [])),
    ),
  };
  return { kind: 'composed', supergraph };
}

/** What Apollo says of subgraphs: an error or a hint. */
interface Remark {
  readonly code: string;
  readonly nodes: readonly (ASTNode & { readonly subgraph?: string })[] | undefined;
  readonly message: string;
}

const leadingName = /^\[(?<name>[^\]]+)\]/;
const quotedCoordinate = /"(?<coordinate>@?[A-Za-z_]\w*(?:\.\w+)?(?:\(\w+:\))?)"/;

/** Not all of Apollo's errors come with their nodes: then the `names` that stand in their words tell. */
export function faultOf({ code, nodes, message }: Remark, names: readonly string[]): CompositionFault {
  const oneLine = message.replace(/\s*\n\s*/g, ' ');
  const ofNodes = (nodes ?? []).flatMap(({ subgraph }) => subgraph ?? []);
  const leading = leadingName.exec(oneLine)?.groups?.['name'];
  const quoted = names.filter((name) => oneLine.includes(`"${name}"`));
  return {
    code,
    message: oneLine,
    subgraphs: [...new Set([...(leading === undefined ? [] : [leading]), ...ofNodes, ...quoted])],
    coordinate: quotedCoordinate.exec(oneLine)?.groups?.['coordinate'] ?? null,
  };
}

/** The fault in one line, with the subgraphs it speaks of. */
export function faultLine({ code, message, subgraphs }: CompositionFault): string {
  const names = subgraphs.filter((name) => !message.startsWith(`[${name}]`));
  return `${code}: ${names.map((name) => `[${name}] `).join('')}${message}`;
}
