import { expect, it } from 'vitest';
import { gather } from './gather.ts';

it('does together what is asked for while others are under way, in the order asked', async () => {
  const groups: number[][] = [];
  const double = gather(
    async (items: readonly number[]) => {
      groups.push([...items]);
      await new Promise((resolve) => setImmediate(resolve));
      return items.map((item) => item * 2);
    },
    { atOnce: 1, largest: 4 },
  );
  expect(await Promise.all([1, 2, 3, 4, 5, 6].map(double))).toEqual([2, 4, 6, 8, 10, 12]);
  expect(groups).toEqual([
    [1, 2, 3, 4],
    [5, 6],
  ]);
});

it('lets a bad one fail alone', async () => {
  const work = async (items: readonly number[]) => {
    if (items.includes(3)) throw new Error('three');
    return items;
  };
  const same = gather(work, { atOnce: 2, largest: 10 });
  const results = await Promise.allSettled([1, 2, 3, 4].map(same));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
});
