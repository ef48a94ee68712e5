import { actorOf } from '@guanjia/kernel/actor';
import { systemPrincipal } from '@guanjia/kernel/principal';
import type { Application } from '../domain/application.ts';
import { applicationOverdue } from '../domain/applicationEvents.ts';
import type { OverdueAnnouncement } from '../domain/applicationStore.ts';
import { readClock } from '../domain/readClock.ts';
import type { Needs } from './needs.ts';
import { refreshDeadlines } from './refreshDeadlines.ts';

const batchSize = 100;

/**
 * Announces applications whose promised time has run out, each once; safe to run twice and side by side. First it
 * brings stored due days up to date, when the calendar has changed (A6). Returns how many it announced.
 */
export async function announceOverdue(needs: Pick<Needs, 'applications' | 'calendar' | 'now'>): Promise<number> {
  await refreshDeadlines(needs);
  let announced = 0;
  for (;;) {
    const due = await needs.applications.findDueBefore(needs.now(), batchSize);
    const announcements = due.flatMap((application) => announcementOf(application, needs));
    announced += await needs.applications.announceOverdue(announcements);
    if (due.length < batchSize || announcements.length === 0) return announced;
  }
}

/** The clock itself is asked again: the stored day only says where to look. */
function announcementOf(
  application: Application,
  { calendar, now }: Pick<Needs, 'calendar' | 'now'>,
): readonly OverdueAnnouncement[] {
  const at = now();
  const clock = readClock(application.ledger, calendar, at);
  if (clock === null || !clock.running || clock.remainingWorkingDays >= 0) return [];
  const by = actorOf(systemPrincipal('approval'));
  return [{ applicationId: application.id, at, message: applicationOverdue(application, clock, { at, by }) }];
}
