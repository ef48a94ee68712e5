import type { StoredEvent } from '@guanjia/kernel/messages';
import { acceptanceArchiveHandedOver } from '@guanjia/schema/events/acceptance.archiveHandedOver';
import { exchangeHandoffLegCancelled } from '@guanjia/schema/events/exchange.handoffLegCancelled';
import { exchangeHandoffLegReceived } from '@guanjia/schema/events/exchange.handoffLegReceived';
import { exchangeHandoffLegRefused } from '@guanjia/schema/events/exchange.handoffLegRefused';
import { exchangeHandoffLegReturned } from '@guanjia/schema/events/exchange.handoffLegReturned';
import { type LegNews, settleFileHandover } from '../domain/settleFileHandover.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { finishedProject } from '../usecases/finishedProject.ts';
import { occasionFor } from '../usecases/occasionFor.ts';
import { systemActor } from '../usecases/systemActor.ts';

type Needs = Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'calendar' | 'aftercareRules'>;

const unsigned = [
  { definition: exchangeHandoffLegRefused, how: 'REFUSED' },
  { definition: exchangeHandoffLegReturned, how: 'RETURNED' },
  { definition: exchangeHandoffLegCancelled, how: 'CANCELLED' },
] as const;

/**
 * The effect of what others announce after a project's end: the archive's receipt for the project's own file finishes it (J5),
 * and the exchange says what became of a service file on its way (C12). Safe to repeat.
 */
export async function followAftercare(needs: Needs, event: StoredEvent): Promise<void> {
  if (event.type === acceptanceArchiveHandedOver.type) return followArchive(needs, event);
  const leg = legOf(event);
  if (leg === null || leg.sender !== 'concierge') return;
  const file = await needs.store.files.findFileByHandoff(leg.handoffId);
  if (file === null) return;
  await needs.store.commit(settleFileHandover(occasionFor(needs, systemActor), file, leg.news));
}

async function followArchive(needs: Needs, event: StoredEvent): Promise<void> {
  const { handoverId, handoffId, recipient, signedAt } = acceptanceArchiveHandedOver.data.parse(event.data);
  const archive = { handoverId, handoffId, recipientCode: recipient.code, recipientName: recipient.name, signedAt };
  const occasion = occasionFor(needs, systemActor);
  await needs.store.commit(await finishedProject(needs, occasion, event.projectId, { basis: 'ARCHIVE', archive }));
}

function legOf({
  type,
  data,
}: StoredEvent): { readonly handoffId: string; readonly sender: string; readonly news: LegNews } | null {
  if (type === exchangeHandoffLegReceived.type) {
    const { handoffId, sender, legId, digest, signedAt } = exchangeHandoffLegReceived.data.parse(data);
    return { handoffId, sender, news: { how: 'RECEIVED', legId, digest, signedAt } };
  }
  const told = unsigned.find(({ definition }) => definition.type === type);
  if (told === undefined) return null;
  const { handoffId, sender, legId, reason } = told.definition.data.parse(data);
  return { handoffId, sender, news: { how: told.how, legId, reason } };
}
