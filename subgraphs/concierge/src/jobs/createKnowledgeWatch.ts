import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Log } from '@guanjia/runtime/createLog';
import { daysAfter } from '../domain/knowledgeReview.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';

/**
 * Warns in the log of answers whose review is overdue, by department: once a day, and again when the figures change.
 * Knowledge belongs to no project, so that there is no event to tell of it.
 */
export function createKnowledgeWatch(
  { store, now, knowledgeRules }: Pick<ConciergeNeeds, 'store' | 'now' | 'knowledgeRules'>,
  log: Pick<Log, 'warn'>,
): () => Promise<void> {
  let told = '';
  return async () => {
    const today = calendarDateOf(now());
    const days = { today, soonUntil: daysAfter(today, knowledgeRules.soonDays) };
    const counts = await store.knowledge.countReviews({ regions: null, owner: null }, days);
    const overdue = Object.fromEntries(
      counts.flatMap((count) => (count.overdue > 0 ? [[count.owner, count.overdue]] : [])),
    );
    const word = JSON.stringify([today, overdue]);
    if (word === told || Object.keys(overdue).length === 0) return;
    told = word;
    log.warn({ overdue }, 'answers of the knowledge base are due for review');
  };
}
