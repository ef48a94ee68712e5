import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import { chooseBehaviour } from './chooseBehaviour.ts';

const mixed = { kind: 'mixed', seed: 7, slow: 0.2, silent: 0.1, twice: 0.1, refuse: 0.1, slowMs: 50 } as const;

describe('a recipient of mixed behaviour', () => {
  it('gives each leg the same again, and each kind its share', () => {
    const legs = Array.from({ length: 4_000 }, newId);
    const kinds = legs.map((leg) => chooseBehaviour(mixed, leg).kind);
    expect(legs.map((leg) => chooseBehaviour(mixed, leg).kind)).toEqual(kinds);
    const shareOf = (kind: string) => kinds.filter((one) => one === kind).length / kinds.length;
    for (const [kind, share] of [
      ['slow', 0.2],
      ['silent', 0.1],
      ['twice', 0.1],
      ['refuse', 0.1],
      ['good', 0.5],
    ] as const) {
      expect(shareOf(kind)).toBeCloseTo(share, 1);
    }
    const otherwise = legs.map((leg) => chooseBehaviour({ ...mixed, seed: 8 }, leg).kind);
    expect(otherwise).not.toEqual(kinds);
  });
});
