import { createHash } from 'node:crypto';

/** Choices that only look random: the same seed and label give the same ones. */
export interface Random {
  /** From 0 up to, but not, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** @throws RangeError for an empty list */
  pick<Item>(items: readonly Item[]): Item;
  /** True that often, from 0 to 1. */
  chance(share: number): boolean;
}

/** `label` keeps the choices of one fault from depending on those of another that runs at the same time. */
export function createRandom(seed: number, label: string): Random {
  let state = createHash('sha256').update(`${seed}\n${label}`).digest().readUInt32LE(0);
  // mulberry32: 32 bits of state are enough to choose moments and targets
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    pick(items) {
      const [item] = items.slice(between(0, items.length - 1));
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    chance: (share) => next() < share,
  };
}
