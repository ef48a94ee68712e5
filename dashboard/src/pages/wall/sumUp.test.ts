import { describe, expect, it } from 'vitest';
import { sumUp } from './sumUp.ts';
import { wallRowOf } from './testing/wallRowOf.ts';

const line = (regionCode: string, light: 'RED' | 'GREEN') => ({
  row: wallRowOf({ id: crypto.randomUUID(), regionCode }, { light }),
  change: null,
  movedAt: null,
});
const lines = [
  line('370702', 'GREEN'),
  line('370702', 'GREEN'),
  line('410726', 'RED'),
  line('510106', 'GREEN'),
  line('990000', 'GREEN'),
];
const told = (most: number) =>
  sumUp(lines, ['370000', '410000', '510000'], most).map(({ region, counts }) => [region, counts.total]);

describe('what a wall says of the projects that have no row on its screens', () => {
  it('is summed up by region, the worst first, and those of no region that is known last', () => {
    expect(told(9)).toEqual([
      ['410000', 1],
      ['370000', 2],
      ['510000', 1],
      [null, 1],
    ]);
  });

  it('loses nobody where there are more regions than rows', () => {
    expect(told(2)).toEqual([
      ['410000', 1],
      [null, 4],
    ]);
    expect(told(1)).toEqual([[null, 5]]);
  });
});
