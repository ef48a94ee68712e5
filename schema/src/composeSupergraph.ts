import { composeServices } from '@apollo/composition';
import { type ASTNode, type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { SubgraphSource } from './readSubgraphs.ts';
import { SchemaFault } from './SchemaFault.ts';

/** What the departments' schemas make together. */
export interface Supergraph {
  /** For gateways: who has what. */
  readonly supergraphSdl: string;
  /** For clients: plain GraphQL without a trace of federation. */
  readonly apiSdl: string;
  readonly apiSchema: GraphQLSchema;
  /** Advice of the composition, one line each, with the subgraphs it speaks of. */
  readonly hints: readonly string[];
}

/** Composes all subgraphs. Throws a SchemaFault with every error, each with its code and the subgraphs it speaks of. */
export function composeSupergraph(subgraphs: readonly SubgraphSource[]): Supergraph {
  const result = composeServices(subgraphs.map(({ name, url, document }) => ({ name, url, typeDefs: document })));
  if (result.errors !== undefined) {
    const faults = result.errors.map(({ extensions, nodes, message }) =>
      line({ code: String(extensions.code), nodes, message }),
    );
    throw new SchemaFault('The subgraphs do not compose:', faults);
  }
  const apiSchema = lexicographicSortSchema(result.schema.toAPISchema().toGraphQLJSSchema());
  return {
    supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`,
    apiSdl: `${printSchema(apiSchema)}\n`,
    apiSchema,
    hints: result.hints.map(({ definition, nodes, message }) => line({ code: definition.code, nodes, message })),
  };
}

interface Remark {
  readonly code: string;
  readonly nodes: readonly (ASTNode & { readonly subgraph?: string })[] | undefined;
  readonly message: string;
}

function line({ code, nodes, message }: Remark): string {
  const oneLine = message.replace(/\s*\n\s*/g, ' ');
  const names = [...new Set((nodes ?? []).flatMap(({ subgraph }) => subgraph ?? []))].filter(
    (name) => !oneLine.startsWith(`[${name}]`),
  );
  return `${code}: ${names.map((name) => `[${name}] `).join('')}${oneLine}`;
}
