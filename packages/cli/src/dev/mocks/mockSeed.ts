import { createHash } from 'node:crypto';

/** What mocked values are made of: the same text makes the same values in every run, on every machine. */
export interface MockSeed {
  /** Of what lies below: a field, an entry of a list. */
  below(...parts: readonly unknown[]): MockSeed;
  /** From 0 to below `bound`. */
  number(bound: number): number;
  /** Hexadecimal digits, 64 at the most. */
  hex(length: number): string;
}

export function mockSeed(text: string): MockSeed {
  const digest = createHash('sha256').update(text).digest('hex');
  return {
    below: (...parts) => mockSeed(`${digest} ${JSON.stringify(parts)}`),
    number: (bound) => Number.parseInt(digest.slice(0, 12), 16) % bound,
    hex: (length) => digest.slice(0, length),
  };
}
