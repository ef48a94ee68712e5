import { DomainError } from '@guanjia/kernel/DomainError';
import type { AcceptanceItem } from './acceptanceItem.ts';
import type { ItemChoice } from './itemChoice.ts';
import { itemStandings } from './itemStandings.ts';
import { openFirstItems } from './openFirstItems.ts';

/**
 * Phase 2 follows phase 1: every phase-1 item that applies has ended. The owner may instead ask for both phases in
 * parallel (并联办理), as long as phase 1 is asked for too, now or before (J3).
 * @throws PHASE_TWO_TOO_EARLY naming the phase-1 items that are still open
 */
export function requirePhaseOrder(
  asked: readonly AcceptanceItem[],
  { catalogue, facts, history, request }: ItemChoice,
): void {
  if (!asked.some((item) => item.phase === 'SECOND')) return;
  const standings = itemStandings(history);
  const open = openFirstItems({ catalogue, facts, history });
  if (open.length === 0) return;
  const firstPhaseInHand = open.some((item) => asked.includes(item) || standings.has(item.code));
  if (request.parallelPhases && firstPhaseInHand) return;
  throw new DomainError('PHASE_TWO_TOO_EARLY', {
    field: 'phases',
    value: request.phases,
    accepted: 'parallelPhases: true with items of both phases, or phase 2 after phase 1 has passed',
    open: open.map(({ code, name }) => ({ code, name })),
  });
}
