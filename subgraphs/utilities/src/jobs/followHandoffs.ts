import type { StoredEvent } from '@guanjia/kernel/messages';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { exchangeHandoffLegReceived } from '@guanjia/schema/events/exchange.handoffLegReceived';
import type { MatterTaskStore } from '../domain/matterTaskStore.ts';
import { receiveMatters } from '../domain/receiveMatters.ts';
import type { UtilityCatalogue } from '../domain/utilityCatalogue.ts';

/** What the effect of an event works with: the store is that of the transaction the event is followed in. */
export interface FollowHandoffsNeeds {
  readonly tasks: Pick<MatterTaskStore, 'findByLeg' | 'save'>;
  readonly catalogue: Pick<UtilityCatalogue, 'provider'>;
  readonly calendar: WorkingDayCalendar;
}

/**
 * Brings the matters of a provider with a system of its own to 已签收, when the exchange announces its receipt (U3 H4). What was
 * signed for at a counter hosted here is there already. The time is the exchange's: an outside clock may be wrong. Safe to run again.
 */
export async function followHandoffs(
  { tasks, catalogue, calendar }: FollowHandoffsNeeds,
  event: StoredEvent,
): Promise<void> {
  if (event.type !== exchangeHandoffLegReceived.type) return;
  const { legId, recipient, sender, digest } = exchangeHandoffLegReceived.data.parse(event.data);
  if (sender !== 'utilities') return;
  const waiting = (await tasks.findByLeg(legId)).filter(({ provider }) => provider === recipient);
  const name = catalogue.provider(recipient)?.name.zh ?? recipient;
  const by = { subject: recipient, name, role: 'PROVIDER' } as const;
  const effect = receiveMatters(waiting, calendar, { legId, digest, by, at: new Date(event.time) });
  if (effect.length > 0) await tasks.save(effect);
}
