import { parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { PlanLineView } from '../domain/monthlyPlan.ts';
import type { PlanLineFilter, PlanLinesQuestion } from '../domain/monthlyPlanStore.ts';
import { monthOf } from '../domain/planMonth.ts';
import type { Context } from './context.ts';
import type { MonthlyPlanlinesArgs } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';

/** Lines of a plan, or slips of a region. */
export interface PlanLinesRequest extends PageRequest {
  readonly of: PlanLinesQuestion['of'];
  readonly filter?: MonthlyPlanlinesArgs['filter'];
}

/** A page of lines in the order of their days. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID, PROJECT_NOT_FOUND */
export async function pageOfPlanLines(
  { of, filter, ...request }: PlanLinesRequest,
  { needs }: Pick<Context, 'needs'>,
): Promise<Connection<PlanLineView>> {
  const page = pageArguments(request, 2);
  const after = page.after && placeIn(page.after);
  const thisMonth = monthOf(needs.now());
  const rows = await needs.plans.pageLines({ of, filter: filterOf(filter), limit: page.first + 1, after, thisMonth });
  return connectionOf(rows, page, ({ plannedFinish, id }) => [plannedFinish, id]);
}

function placeIn([plannedFinish = '', id]: readonly string[]): NonNullable<PlanLinesQuestion['after']> {
  return { plannedFinish: parseCalendarDate(plannedFinish, 'after'), id: idIn(id) };
}

function filterOf(filter: MonthlyPlanlinesArgs['filter']): PlanLineFilter {
  const projectId = filter?.projectId ?? undefined;
  if (projectId !== undefined && !isId(projectId)) {
    throw new DomainError('PROJECT_NOT_FOUND', { field: 'filter.projectId', value: projectId });
  }
  return { agency: filter?.agency ?? undefined, state: filter?.state ?? undefined, projectId };
}
