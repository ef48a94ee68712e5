import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { requireRegion } from '@guanjia/kernel/regions';
import { drawUpPlan } from '../domain/drawUpPlan.ts';
import type { MonthlyPlan } from '../domain/monthlyPlan.ts';
import { monthlyPlanDrawnUp } from '../domain/planEvents.ts';
import { monthOf, requireMonth } from '../domain/planMonth.ts';
import { requirePlanKeeper } from '../domain/requirePlanKeeper.ts';
import type { Needs } from './needs.ts';

/** Which plan is drawn up, and of which projects. */
export interface PlanWanted {
  readonly region: string;
  readonly month: string;
  readonly onlyKeyProjects: boolean;
}

/**
 * Draws up a region's plan of a month from the current roadmaps, or draws it up anew (审批服务月度计划, A4). A month that is over
 * stays as it was. @throws BAD_INPUT, REGION_UNKNOWN, FORBIDDEN, STALE_VERSION when two draw it up at once
 */
export async function drawUpMonthlyPlan(
  { plans, now }: Pick<Needs, 'plans' | 'now'>,
  principal: Principal,
  { region, month, onlyKeyProjects }: PlanWanted,
): Promise<MonthlyPlan> {
  const regionCode = requireRegion(region, 'region');
  requirePlanKeeper(principal, regionCode);
  const at = now();
  const thisMonth = monthOf(at);
  if (requireMonth(month, 'month') < thisMonth) {
    throw new DomainError('BAD_INPUT', { field: 'month', value: month, accepted: `${thisMonth} or later` });
  }
  const before = await plans.find(regionCode, month);
  const drawing = { onlyKeyProjects, drawnUpAt: at, drawnUpBy: actorOf(principal) };
  const after: MonthlyPlan =
    before === null
      ? { id: newId(), version: 1, regionCode, month, ...drawing }
      : { ...before, version: before.version + 1, ...drawing };
  const lines = before === null ? [] : await plans.linesOf(before.id);
  const allOf = [...new Set(lines.map(({ projectId }) => projectId))];
  const finishes = await plans.finishesIn({ regionCode, month, allOf });
  const drawn = drawUpPlan({ plan: after, lines, finishes });
  await plans.save({ before, after, ...drawn, carryOvers: [], messages: monthlyPlanDrawnUp(after, drawn) });
  return after;
}
