import { hashOf } from './hashOf.ts';

/** Makes those who wait go on one at a time, in an order that depends on the seed and their names, never on who came first. */
export interface Turns {
  wait(name: string): Promise<void>;
}

interface Waiting {
  readonly order: number;
  readonly name: string;
  readonly go: () => void;
}

/**
 * Answers of parallel fetches are merged in the order in which they come, so both executors must get them in the same one.
 * Between two turns everything goes on that can: whoever starts its fetches at once is dealt the same order.
 */
export function createTurns(seed: number): Turns {
  const waiting: Waiting[] = [];
  const turn = (): void => {
    waiting.sort((one, other) => one.order - other.order || (one.name < other.name ? -1 : 1));
    waiting.shift()?.go();
    if (waiting.length > 0) setImmediate(turn);
  };
  return {
    wait: (name) =>
      new Promise((go) => {
        waiting.push({ order: hashOf(seed, 'turn', name), name, go });
        if (waiting.length === 1) setImmediate(turn);
      }),
  };
}
