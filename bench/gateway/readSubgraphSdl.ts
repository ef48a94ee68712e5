import { readFileSync } from 'node:fs';
import type { SubgraphName } from './projectValues.ts';

/** The schema of one of the fixture's subgraphs, as it is written. */
export function readSubgraphSdl(name: SubgraphName): string {
  return readFileSync(new URL(`fixture/${name}.graphql`, import.meta.url), 'utf8');
}
