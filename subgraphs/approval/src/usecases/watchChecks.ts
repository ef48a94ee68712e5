import { actorOf } from '@guanjia/kernel/actor';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { checkDueOf } from '../domain/checkDueOf.ts';
import { commitmentCheckOverdue } from '../domain/commitmentEvents.ts';
import type { Needs } from './needs.ts';

const batchSize = 100;

type WatchNeeds = Pick<Needs, 'applications' | 'commitments' | 'calendar' | 'now'>;

/**
 * Announces the checks of commitments that are late, each once (A9); first their days are reckoned anew when the holiday
 * calendar has changed. Safe to run twice and side by side. Returns how many it announced.
 */
export async function watchChecks(needs: WatchNeeds): Promise<number> {
  await refreshCheckDays(needs);
  let announced = 0;
  for (;;) {
    const ids = await needs.commitments.findOverdueChecks(calendarDateOf(needs.now()), batchSize);
    const done = await announceAll(needs, ids);
    announced += done;
    if (ids.length < batchSize || done === 0) return announced;
  }
}

async function announceAll({ applications, commitments, now }: WatchNeeds, ids: readonly string[]): Promise<number> {
  const found = (await applications.findByIds(ids)).filter((one) => one !== null);
  let done = 0;
  for (const application of found) {
    const occasion = { at: now(), by: actorOf(systemPrincipal('approval')) };
    const message = commitmentCheckOverdue(application, occasion);
    const { at } = occasion;
    if (await commitments.announceOverdueCheck({ applicationId: application.id, at, message })) done += 1;
  }
  return done;
}

async function refreshCheckDays({ applications, commitments, calendar }: WatchNeeds): Promise<void> {
  for (;;) {
    const ids = await commitments.findOutdatedChecks(calendar.version, batchSize);
    if (ids.length === 0) return;
    for (const application of (await applications.findByIds(ids)).filter((one) => one !== null)) {
      const decidedAt = application.notificationCommitment?.reliedOnAt ?? application.draftedAt;
      const due = checkDueOf(application.item.notificationTerms, decidedAt, calendar);
      await commitments.saveCheckDue(application.id, due);
    }
  }
}
