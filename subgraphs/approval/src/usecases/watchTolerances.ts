import { actorOf } from '@guanjia/kernel/actor';
import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { systemPrincipal } from '@guanjia/kernel/principal';
import type { Application } from '../domain/application.ts';
import { takeStep } from '../domain/applicationChange.ts';
import { toleranceReminded } from '../domain/commitmentEvents.ts';
import { nextReminder, workingDaysLeft } from '../domain/toleranceDue.ts';
import type { Needs } from './needs.ts';

const batchSize = 100;

type WatchNeeds = Pick<Needs, 'applications' | 'commitments' | 'commitmentTerms' | 'calendar' | 'now'>;

/**
 * Ends the applications whose promise is late, and reminds of those that will be (A8), each once however many look; safe
 * to run twice and side by side. Returns how many it ended and how many reminders it sent.
 */
export async function watchTolerances(needs: WatchNeeds): Promise<{ terminated: number; reminded: number }> {
  const terminated = await inBatches(needs, needs.commitments.findLateTolerances, terminate);
  const reminded = await inBatches(needs, needs.commitments.findDueReminders, remind);
  return { terminated, reminded };
}

type Find = WatchNeeds['commitments']['findLateTolerances'];
type Treat = (needs: WatchNeeds, application: Application) => Promise<boolean>;

/** Until a batch brings nothing more to do. */
async function inBatches(needs: WatchNeeds, find: Find, treat: Treat): Promise<number> {
  let treated = 0;
  for (;;) {
    const ids = await find(calendarDateOf(needs.now()), batchSize);
    const found = (await needs.applications.findByIds(ids)).filter((one) => one !== null);
    let done = 0;
    for (const application of found) if (await treat(needs, application)) done += 1;
    treated += done;
    if (ids.length < batchSize || done === 0) return treated;
  }
}

/** False when somebody else took a step at the same time: the next look finds it again if need be. */
async function terminate({ applications, calendar, now }: WatchNeeds, application: Application): Promise<boolean> {
  const { dueOn = '' } = application.toleranceCommitment ?? {};
  const reason = `承诺期限（${dueOn}）届满，容缺材料未补齐`;
  const occasion = { at: now(), by: actorOf(systemPrincipal('approval')), onBehalfOf: null };
  try {
    await applications.save([takeStep(application, { action: 'terminate', reason }, { occasion, calendar })]);
    return true;
  } catch (fault) {
    if (fault instanceof DomainError && overtaken.includes(fault.code)) return false;
    throw fault;
  }
}

const overtaken: readonly string[] = ['STALE_VERSION', 'TRANSITION_NOT_ALLOWED', 'TOLERANCE_NOT_OVERDUE'];

async function remind(
  { commitments, commitmentTerms: terms, calendar, now }: WatchNeeds,
  application: Application,
): Promise<boolean> {
  const { toleranceCommitment: commitment } = application;
  const seen = commitment?.nextReminderOn ?? null;
  const at = now();
  const today = calendarDateOf(at);
  // somebody else may have sent it since it was found, and moved it on
  if (commitment === null || seen === null || seen > today) return false;
  const left = workingDaysLeft(calendar, today, commitment.dueOn);
  const message = toleranceReminded(application, left, { at, by: actorOf(systemPrincipal('approval')) });
  const next = nextReminder(commitment.dueOn, today, { calendar, terms });
  return commitments.remind({ applicationId: application.id, seen, next, message });
}
