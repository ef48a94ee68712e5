import DataLoader from 'dataloader';
import type { Principal } from './Principal.ts';
import type { Call, Source } from './Source.ts';

const atOnce = 8;

/** What resolvers are handed: made afresh for each request. */
export interface Context {
  readonly principal: Principal;
  readonly answers: DataLoader<Call, unknown, string>;
}

/** Each question of a request is asked once, however often it stands in it, and eight are under way at the most. */
export function createContext(source: Source, principal: Principal): Context {
  return {
    principal,
    answers: new DataLoader<Call, unknown, string>((calls) => askAll(source, calls), {
      cacheKeyFn: ({ operation, given }) => JSON.stringify([operation.target, Object.entries(given).toSorted(byName)]),
    }),
  };
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number => one.localeCompare(other);

async function askAll(source: Source, calls: readonly Call[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  const waiting = calls.entries();
  const work = async (): Promise<void> => {
    for (const [index, call] of waiting) {
      answers[index] = await source
        .ask(call)
        .catch((cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause))));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, calls.length) }, work));
  return answers;
}
