import type { UtilityReturnNotice } from './generated/resolversTypes.ts';
import type { HistoryEntry } from './historyEntry.ts';

/** The notices in a history, oldest first. */
export function noticesOf(steps: readonly HistoryEntry[]): readonly UtilityReturnNotice[] {
  return steps.flatMap(({ at, work }) =>
    work.action === 'return' ? [{ at: at.toISOString(), missing: work.missing }] : [],
  );
}
