import { actorOf } from '@guanjia/kernel/actor';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { announceOverdue } from '../domain/announcements/announceOverdue.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';

const batchSize = 200;

/** Tells everybody once of each opinion whose last day is over; returns how many there were. Safe to run twice. */
export async function announceOverdueItems({
  acceptances,
  catalogue,
  now,
}: Pick<AcceptanceNeeds, 'acceptances' | 'catalogue' | 'now'>): Promise<number> {
  const at = now();
  const actor = actorOf(systemPrincipal('acceptance'));
  let announced = 0;
  for (let found = batchSize; found === batchSize; announced += found) {
    found = await acceptances.announceOverdue(calendarDateOf(at), batchSize, (overdue) =>
      overdue.map(({ acceptance, itemCode }) =>
        announceOverdue(acceptance, catalogue.require(itemCode), { actor, now: at }),
      ),
    );
  }
  return announced;
}
