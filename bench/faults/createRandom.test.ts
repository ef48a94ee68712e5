import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRandom } from './createRandom.ts';

function first(count: number, seed: number, label: string): number[] {
  const random = createRandom(seed, label);
  return Array.from({ length: count }, () => random.next());
}

it('makes the same choices again for the same seed and label', () => {
  fc.assert(
    fc.property(fc.nat(), fc.string(), (seed, label) => {
      expect(first(20, seed, label)).toEqual(first(20, seed, label));
    }),
  );
});

it('makes other choices for another seed, and for another label', () => {
  expect(first(5, 1, 'redis kill-worker')).not.toEqual(first(5, 2, 'redis kill-worker'));
  expect(first(5, 1, 'redis kill-worker')).not.toEqual(first(5, 1, 'redis kill-relay'));
});

it('stays within the bounds and reaches both', () => {
  const random = createRandom(7, 'bounds');
  const drawn = new Set(Array.from({ length: 500 }, () => random.between(3, 6)));
  expect([...drawn].toSorted()).toEqual([3, 4, 5, 6]);
});

it('picks every item about as often as the others', () => {
  const random = createRandom(7, 'fair');
  const drawn = Map.groupBy(
    Array.from({ length: 4_000 }, () => random.pick(['a', 'b', 'c', 'd'])),
    (item) => item,
  );
  for (const item of ['a', 'b', 'c', 'd']) expect(drawn.get(item)?.length).toBeGreaterThan(850);
});

it('has nothing to pick from an empty list', () => {
  expect(() => createRandom(1, '').pick([])).toThrow(RangeError);
});
