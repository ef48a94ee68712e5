import type { AcceptanceItem } from './acceptanceItem.ts';
import { applicabilityOf } from './applicability.ts';
import type { ItemChoice } from './itemChoice.ts';
import { itemStandings } from './itemStandings.ts';

/** The phase-1 items that apply to the project and have not ended: neither passed nor found not applicable (J3). */
export function openFirstItems({ catalogue, facts, history }: Omit<ItemChoice, 'request'>): readonly AcceptanceItem[] {
  const standings = itemStandings(history);
  return catalogue.items.filter(
    (item) =>
      item.phase === 'FIRST' && applicabilityOf(item, facts).applies && !hasEnded(standings.get(item.code)?.status),
  );
}

/** Whether an item of this standing needs nothing more. */
export function hasEnded(status: string | undefined): boolean {
  return status === 'PASSED' || status === 'NOT_APPLICABLE';
}
