import type { Needs } from './needs.ts';

/**
 * How many contents lie in the store that no material has: what a process that ended between content and row has left. They are
 * counted and not removed: nothing is deleted here, and the next upload of the same content makes them good.
 */
export async function findStrayContents(
  { materials }: Pick<Needs, 'materials'>,
  digests: () => AsyncIterable<readonly string[]>,
): Promise<number> {
  let stray = 0;
  for await (const folder of digests()) {
    const known = await materials.knownDigests(folder);
    stray += folder.filter((sha256) => !known.has(sha256)).length;
  }
  return stray;
}
