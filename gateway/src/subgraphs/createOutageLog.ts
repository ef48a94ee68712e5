import type { GraphContext } from '../graph/GraphContext.ts';

/** Tells the log that a department gives no answers. */
export interface OutageLog {
  /** `code` is what clients are told. */
  tell(context: Pick<GraphContext, 'log' | 'requestId'>, code: string, cause: unknown): void;
}

/** Between lines with the same code, milliseconds. */
const everyMs = 1_000;

/**
 * One line for the first answer that a department owes, and then one a second at most for each code, which says how many there were since the
 * one before: a line for each of a thousand requests a second would cost more than the requests.
 */
export function createOutageLog(department: string, now: () => Date): OutageLog {
  const told = new Map<string, { atMs: number; unsaid: number }>();
  return {
    tell({ log, requestId }, code, cause) {
      const nowMs = now().getTime();
      const before = told.get(code);
      if (before !== undefined && nowMs - before.atMs < everyMs) {
        before.unsaid += 1;
        return;
      }
      told.set(code, { atMs: nowMs, unsaid: 0 });
      const more = before === undefined || before.unsaid === 0 ? {} : { unsaid: before.unsaid };
      log.warn({ err: cause, department, code, requestId, ...more }, 'a department gave no answer');
    },
  };
}
