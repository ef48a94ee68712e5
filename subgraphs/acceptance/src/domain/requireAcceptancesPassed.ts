import { DomainError } from '@guanjia/kernel/DomainError';
import type { AcceptanceItem } from './acceptanceItem.ts';
import { applicabilityOf } from './applicability.ts';
import type { FileSending } from './fileSending.ts';
import { isItemOpen } from './itemMachine.ts';
import { type ItemStanding, itemStandings } from './itemStandings.ts';
import { hasEnded } from './openFirstItems.ts';

/**
 * The joint acceptances that the rule names are through, and nothing of the project is in hand (J5).
 * @throws ARCHIVE_TOO_EARLY naming each item that is open, and where it stands
 */
export function requireAcceptancesPassed({
  catalogue,
  facts,
  history,
  rules: { finishedBy },
}: Pick<FileSending, 'catalogue' | 'facts' | 'history' | 'rules'>): void {
  const standings = itemStandings(history);
  const isOpen = (item: AcceptanceItem): boolean => {
    const standing = standings.get(item.code);
    if (standing !== undefined && isItemOpen(standing.status)) return true;
    if (!applicabilityOf(item, facts).applies) return false;
    if (finishedBy.mustPass.includes(item.code)) return standing?.status !== 'PASSED';
    return finishedBy.phases.includes(item.phase) && !hasEnded(standing?.status);
  };
  const open = catalogue.items.filter(isOpen);
  if (open.length === 0) return;
  throw new DomainError('ARCHIVE_TOO_EARLY', {
    field: 'projectId',
    value: facts.projectId,
    open: open.map(({ code, name }) => ({ code, name, status: statusOf(standings.get(code)) })),
  });
}

function statusOf(standing: ItemStanding | undefined): string | null {
  return standing?.status ?? null;
}
