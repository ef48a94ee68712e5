import { DomainError } from '@guanjia/kernel/DomainError';
import { patiently } from './patiently.ts';

export interface SharedReadsOptions {
  /** Reads under way at the same time, of all keys; the others wait their turn. */
  readonly atOnce: number;
  /** Milliseconds that a read is tried again while the exchange is away. */
  readonly patienceMs: number;
}

/** Reads of the exchange's log, shared by all who want the same. */
export type SharedReads<Page> = (key: string, read: () => Promise<Page>) => Promise<Page>;

/** What the exchange says while it, or its database, is starting again. */
const passing = new Set(['DEPARTMENT_UNAVAILABLE', 'DEPARTMENT_TIMEOUT', 'DEPARTMENT_FAULT', 'INTERNAL_FAULT']);

/**
 * After a restart thousands come back at once, most of them from the same few places. Whoever asks joins a read of the same key
 * that has not begun: one that has may have looked before what he must not miss was there.
 * @throws DEPARTMENT_UNAVAILABLE of the exchange past the patience; at once what is no fault of the moment
 */
export function createSharedReads<Page>({ atOnce, patienceMs }: SharedReadsOptions): SharedReads<Page> {
  const notBegun = new Map<string, Promise<Page>>();
  const turns: (() => void)[] = [];
  let underWay = 0;

  const turn = async (): Promise<void> => {
    if (underWay < atOnce) underWay += 1;
    else await new Promise<void>((resolve) => turns.push(resolve)); // the one that ends gives its turn away
  };
  const over = (): void => {
    const next = turns.shift();
    if (next === undefined) underWay -= 1;
    else next();
  };
  return (key, read) => {
    const known = notBegun.get(key);
    if (known !== undefined) return known;
    const begin = async (): Promise<Page> => {
      await turn();
      notBegun.delete(key);
      try {
        return await readPatiently(read, patienceMs);
      } finally {
        over();
      }
    };
    const shared = begin();
    notBegun.set(key, shared);
    return shared;
  };
}

async function readPatiently<Page>(read: () => Promise<Page>, patienceMs: number): Promise<Page> {
  try {
    return await patiently(read, { patienceMs, passes });
  } catch (cause) {
    throw passes(cause) ? new DomainError('DEPARTMENT_UNAVAILABLE', { department: 'exchange' }, { cause }) : cause;
  }
}

function passes(cause: unknown): boolean {
  return cause instanceof DomainError && passing.has(cause.code);
}
