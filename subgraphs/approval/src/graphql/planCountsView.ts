import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { PlanCounts, PlanLineState } from '../domain/monthlyPlan.ts';
import type { PlanCount } from '../domain/monthlyPlanStore.ts';

/** What an agency has in a plan. */
export interface AgencyPlanCounts {
  readonly agency: AgencyCode;
  readonly counts: PlanCounts;
}

/** How many lines stand where, all agencies together. */
export function planCountsOf(counts: readonly PlanCount[]): PlanCounts {
  const linesIn = (wanted: PlanLineState) =>
    counts.reduce((sum, { state, lines }) => (state === wanted ? sum + lines : sum), 0);
  const dropped = linesIn('DROPPED');
  const all = counts.reduce((sum, { lines }) => sum + lines, 0);
  return {
    planned: all - dropped,
    done: linesIn('DONE'),
    open: linesIn('OPEN'),
    slipped: linesIn('SLIPPED'),
    carriedOver: linesIn('CARRIED_OVER'),
    dropped,
  };
}

/** The same for each agency that has a line, in the order of the codes. */
export function agencyCountsOf(counts: readonly PlanCount[]): readonly AgencyPlanCounts[] {
  return [...Map.groupBy(counts, ({ agency }) => agency)].map(([agency, own]) => ({
    agency,
    counts: planCountsOf(own),
  }));
}
