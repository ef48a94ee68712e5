import { parse } from 'graphql';
import type { SubgraphSource } from '../readSubgraphs.ts';
import { schemaFields } from './schemaFields.ts';

/**
 * Fields for which the composed graph would let other people in than the department says. Composition keeps one @access
 * per type and field; two departments that say different things about a shared type are heard only once.
 */
export function accessDisagreements(subgraphs: readonly SubgraphSource[], supergraphSdl: string): string[] {
  const composed = new Map(schemaFields(parse(supergraphSdl)).map((field) => [coordinate(field), field.roles]));
  return subgraphs.flatMap(({ name, document }) =>
    schemaFields(document).flatMap((field) => {
      const here = written(field.roles);
      const inGraph = written(composed.get(coordinate(field)) ?? null);
      if (field.external || here === inGraph) return [];
      return [
        `[${name}] ${coordinate(field)}: says @access ${here}, but composed with the other subgraphs it becomes ${inGraph}`,
      ];
    }),
  );
}

function coordinate({ type, field }: { type: string; field: { name: { value: string } } }): string {
  return `${type}.${field.name.value}`;
}

function written(roles: readonly string[] | null): string {
  return roles === null ? 'nothing' : `[${[...roles].sort().join(', ')}]`;
}
