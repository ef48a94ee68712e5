import type { OtherSubgraph } from '../dev/OtherSubgraph.ts';
import { readEntitySchema } from '../entityContract/readEntitySchema.ts';

/** Types with a key that departments other than this one answer for. */
export function keptElsewhere(
  name: string,
  subgraphs: readonly Pick<OtherSubgraph, 'name' | 'sdl'>[],
): ReadonlySet<string> {
  const others = subgraphs.filter((subgraph) => subgraph.name !== name);
  return new Set(others.flatMap(({ sdl }) => readEntitySchema(sdl).entities.map((entity) => entity.name)));
}
