import { compose, validateSatisfiability } from '@apollo/composition';
import { buildSubgraph, errorCauses, type Schema, type Subgraph, Subgraphs } from '@apollo/federation-internals';
import type { ASTNode, GraphQLError } from 'graphql';
import { type CompositionFault, faultOf, type SubgraphToCompose } from './tryCompose.ts';

/** Where in an SDL a fault stands. */
export interface SdlPlace {
  readonly subgraph: string;
  /** As the document's source is called; null for one that has no name. */
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
}

/** A fault, with the places of which Apollo has told. */
export interface PlacedFault extends CompositionFault {
  readonly places: readonly SdlPlace[];
}

/** A supergraph that is merged. Whether every field can be reached in it is yet to be looked at. */
export interface Merged {
  readonly kind: 'merged';
  readonly supergraphSdl: string;
  /** The fields that no plan could reach; none where all is well. */
  unsatisfiable(): readonly PlacedFault[];
}

export type Merging = Merged | { readonly kind: 'refused'; readonly faults: readonly PlacedFault[] };

/** Composes one subgraph that changes with others that stay. */
export interface Composer {
  /** Null: the others by themselves. */
  merge(own: SubgraphToCompose | null): Merging;
}

/**
 * Keeps the others' schemas built, so that a change of one's own costs its own schema and the merging: about half of `tryCompose`. What comes out is
 * the same, text for text.
 */
export function createComposer(others: readonly SubgraphToCompose[]): Composer {
  const kept = others.map(build);
  return {
    merge(own) {
      const all = own === null ? kept : [...kept, build(own)];
      const names = all.map(({ name }) => name);
      const broken = all.flatMap(({ errors }) => errors);
      if (broken.length > 0) return { kind: 'refused', faults: broken.map((error) => placed(error, names)) };
      const subgraphs = new Subgraphs();
      for (const { subgraph } of all) if (subgraph !== null) subgraphs.add(subgraph);
      const result = compose(subgraphs, { runSatisfiability: false });
      if (result.errors !== undefined) {
        return { kind: 'refused', faults: result.errors.map((error) => placed(error, names)) };
      }
      const { schema, supergraphSdl } = result;
      return {
        kind: 'merged',
        supergraphSdl: `${supergraphSdl.trimEnd()}\n`,
        unsatisfiable: () => unreachable(schema, names),
      };
    },
  };
}

interface Built {
  readonly name: string;
  /** Null: there are errors. */
  readonly subgraph: Subgraph | null;
  readonly errors: readonly GraphQLError[];
}

function build({ name, url, document }: SubgraphToCompose): Built {
  try {
    return { name, subgraph: buildSubgraph(name, url, document), errors: [] };
  } catch (cause) {
    const errors = cause instanceof Error ? errorCauses(cause) : undefined;
    if (errors === undefined) throw cause;
    return { name, subgraph: null, errors };
  }
}

function unreachable(supergraphSchema: Schema, names: readonly string[]): readonly PlacedFault[] {
  const { errors = [] } = validateSatisfiability({ supergraphSchema });
  return errors.map((error) => placed(error, names));
}

function placed({ extensions, nodes, message }: GraphQLError, names: readonly string[]): PlacedFault {
  const places = (nodes ?? []).flatMap(placesOf);
  return { ...faultOf({ code: String(extensions['code']), nodes, message }, names), places };
}

/** A definition's own line, behind its description. */
function placesOf(node: ASTNode & { readonly subgraph?: string }): SdlPlace[] {
  const loc = 'name' in node ? (node.name?.loc ?? node.loc) : node.loc;
  if (loc === undefined || node.subgraph === undefined) return [];
  const { line, column } = loc.startToken;
  const { name } = loc.source;
  return [{ subgraph: node.subgraph, file: name === 'GraphQL request' ? null : name, line, column }];
}
