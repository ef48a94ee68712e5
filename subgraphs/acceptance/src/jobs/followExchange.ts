import type { StoredEvent } from '@guanjia/kernel/messages';
import { exchangeHandoffLegCancelled } from '@guanjia/schema/events/exchange.handoffLegCancelled';
import { exchangeHandoffLegDead } from '@guanjia/schema/events/exchange.handoffLegDead';
import { exchangeHandoffLegReceived } from '@guanjia/schema/events/exchange.handoffLegReceived';
import { exchangeHandoffLegRefused } from '@guanjia/schema/events/exchange.handoffLegRefused';
import { exchangeHandoffLegReplayed } from '@guanjia/schema/events/exchange.handoffLegReplayed';
import { exchangeHandoffLegReturned } from '@guanjia/schema/events/exchange.handoffLegReturned';
import { siteProgressReported } from '@guanjia/schema/events/site.progressReported';
import type { ArchiveRules } from '../domain/archiveRules.ts';
import type { ArchiveStore } from '../domain/archiveStore.ts';
import type { LegNews } from '../domain/followLeg.ts';
import type { SiteProgressStore } from '../domain/siteProgress.ts';
import { followArchiveLeg } from '../usecases/followArchiveLeg.ts';

/** What an event has its effect on, within the event's transaction. */
export interface FollowNeeds {
  readonly archives: Pick<ArchiveStore, 'changeByLeg'>;
  readonly archiveRules: ArchiveRules;
  readonly progress: Pick<SiteProgressStore, 'save'>;
}

/** The effect of the exchange's events here: what became of a file on its way to the archive, and how far works are. */
export async function followExchange(needs: FollowNeeds, event: StoredEvent): Promise<void> {
  if (event.type === siteProgressReported.type) return saveProgress(needs, event);
  if (event.data['sender'] !== 'acceptance' || event.data['purpose'] !== 'ARCHIVE') return;
  const told = legNewsOf(event);
  if (told !== null) await followArchiveLeg(needs, { ...told, by: event.actor });
}

/** A report without a stage tells nothing of which items are due. */
async function saveProgress({ progress }: FollowNeeds, { projectId, time, data }: StoredEvent): Promise<void> {
  const { stage } = siteProgressReported.data.parse(data);
  if (stage !== undefined) await progress.save({ projectId, stage, reportedAt: new Date(time) });
}

function legNewsOf({
  type,
  data,
  actor,
  time,
}: StoredEvent): { readonly legId: string; readonly news: LegNews } | null {
  const at = new Date(time);
  switch (type) {
    case exchangeHandoffLegReceived.type: {
      const { legId, digest, signedAt } = exchangeHandoffLegReceived.data.parse(data);
      return { legId, news: { kind: 'RECEIVED', digest, signer: actor, at: new Date(signedAt) } };
    }
    case exchangeHandoffLegRefused.type: {
      const { legId, reason } = exchangeHandoffLegRefused.data.parse(data);
      return { legId, news: { kind: 'REFUSED', reason, at } };
    }
    case exchangeHandoffLegReturned.type: {
      const { legId, reason } = exchangeHandoffLegReturned.data.parse(data);
      return { legId, news: { kind: 'RETURNED', reason, at } };
    }
    case exchangeHandoffLegCancelled.type: {
      const { legId, reason } = exchangeHandoffLegCancelled.data.parse(data);
      return { legId, news: { kind: 'CANCELLED', reason, at } };
    }
    case exchangeHandoffLegDead.type: {
      const { legId, reason } = exchangeHandoffLegDead.data.parse(data);
      return { legId, news: { kind: 'DEAD', reason } };
    }
    case exchangeHandoffLegReplayed.type:
      return { legId: exchangeHandoffLegReplayed.data.parse(data).legId, news: { kind: 'REPLAYED' } };
    default:
      return null;
  }
}
