import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { monthBefore, monthOf, type ReportMonth } from '../domain/reportMonth.ts';
import { tellMissingReport } from '../domain/tellMissingReport.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { systemActor } from './systemActor.ts';
import { unlessStale } from './unlessStale.ts';

const mostAtOnce = 500;

/** What is missing of a month. */
export interface MissingReports {
  readonly month: ReportMonth;
  readonly service: number;
  readonly evidence: number;
}

/**
 * Announces each service report that is missing for the month before, once, and says what is missing of that month and of the
 * present one. Older months are listed, not announced: they were when they were new. Safe to repeat.
 */
export async function tellMissingReports(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
): Promise<readonly MissingReports[]> {
  const { store } = needs;
  const today = calendarDateOf(needs.now());
  const present = monthOf(today);
  const past = monthBefore(present);
  for (const duty of await store.reports.listMissingUntold(past, today, mostAtOnce)) {
    await unlessStale(() => store.commit(tellMissingReport(occasionFor(needs, systemActor), duty)));
  }
  return [await missingOf(needs, past), await missingOf(needs, present)];
}

async function missingOf(
  { store, now }: Pick<ConciergeNeeds, 'store' | 'now'>,
  month: ReportMonth,
): Promise<MissingReports> {
  const today = calendarDateOf(now());
  const count = async (kind: 'SERVICE' | 'EVIDENCE') => {
    const counts = await store.reports.countDuties({ month, today, filter: { kind }, scope: { kind: 'ALL' } });
    return counts.MISSING;
  };
  return { month, service: await count('SERVICE'), evidence: await count('EVIDENCE') };
}
