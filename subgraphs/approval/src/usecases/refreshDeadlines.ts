import { actorOf } from '@guanjia/kernel/actor';
import { systemPrincipal } from '@guanjia/kernel/principal';
import type { DueChange, OutdatedDue } from '../domain/applicationStore.ts';
import { deadlineChanged } from '../domain/deadlineChanged.ts';
import { readClock } from '../domain/readClock.ts';
import { storedDueOf } from '../domain/storedDue.ts';
import type { Needs } from './needs.ts';

const batchSize = 100;

type RefreshNeeds = Pick<Needs, 'applications' | 'calendar' | 'now'>;

/**
 * Reckons the open deadlines anew when the calendar has changed, and announces each that moved, once, in the transaction
 * that writes it (A6). Safe to run twice and side by side.
 */
export async function refreshDeadlines(needs: RefreshNeeds): Promise<void> {
  for (;;) {
    const outdated = await needs.applications.findOutdatedDue(batchSize);
    if (outdated.length === 0) return;
    await needs.applications.saveDue(outdated.map((one) => changeOf(one, needs)));
  }
}

function changeOf({ application, due: before }: OutdatedDue, { calendar, now }: RefreshNeeds): DueChange {
  const after = storedDueOf(application, calendar);
  const moved = before.dueOn !== after.dueOn || before.dueAt?.getTime() !== after.dueAt?.getTime();
  if (!moved) return { application, after, message: null };
  const at = now();
  const clock = readClock(application.ledger, calendar, at);
  const occasion = { at, by: actorOf(systemPrincipal('approval')) };
  return { application, after, message: deadlineChanged(application, { before, after, clock }, occasion) };
}
