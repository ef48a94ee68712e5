import { randomInt } from 'node:crypto';

/** The same entries in another order. */
export function shuffled<Entry>(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((entry): readonly [number, Entry] => [randomInt(2 ** 32), entry])
    .toSorted(([one], [other]) => one - other)
    .map(([, entry]) => entry);
}
