import { type Actor, actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isId, newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { CarryOver, MonthlyPlan, PlanLine, PlanLineView } from '../domain/monthlyPlan.ts';
import type { PlanChange } from '../domain/monthlyPlanStore.ts';
import { planLineCarriedOver } from '../domain/planEvents.ts';
import { daysOfMonth, monthOf, nextMonth, type PlanMonth } from '../domain/planMonth.ts';
import { requirePlanKeeper } from '../domain/requirePlanKeeper.ts';
import { requireText } from '../domain/requireText.ts';
import type { Needs } from './needs.ts';

/** Which slip goes on in the next month, and why. */
export interface CarryOverWanted {
  readonly lineId: string;
  readonly reason: string;
}

/**
 * Carries a slip over into the month after its own, or into the present one when that is over too (A4). Answers the line that
 * takes its place. @throws PLAN_LINE_NOT_FOUND, PLAN_LINE_NOT_SLIPPED for a line that is done, still open, dropped or
 * carried over before, BAD_INPUT without a reason, FORBIDDEN, STALE_VERSION
 */
export async function carryOverPlanLine(
  { plans, now }: Pick<Needs, 'plans' | 'now'>,
  principal: Principal,
  { lineId, reason: said }: CarryOverWanted,
): Promise<PlanLineView> {
  const at = now();
  const thisMonth = monthOf(at);
  const slip = await requireSlip(plans, { lineId, thisMonth, principal });
  const reason = requireText(said, 'reason', 500);
  const by = actorOf(principal);
  const following = nextMonth(slip.month);
  const month = following < thisMonth ? thisMonth : following;
  const before = await plans.find(slip.regionCode, month);
  const after = before === null ? beginPlan(slip, { month, at, by }) : { ...before, version: before.version + 1 };
  const earlier = before === null ? undefined : (await plans.linesOf(before.id)).find((line) => isSame(line, slip));
  const line = earlier === undefined ? takeOver(slip, after, at) : { ...earlier, droppedAt: null };
  const lines: Pick<PlanChange, 'added' | 'changed'> =
    earlier === undefined ? { added: [line], changed: [] } : { added: [], changed: [line] };
  const carried: CarryOver = { fromLineId: slip.id, toLineId: line.id, reason, at, by };
  const messages = [planLineCarriedOver(after, { line, carried, fromMonth: slip.month })];
  await plans.save({ before, after, ...lines, carryOvers: [carried], messages });
  return requireLine(plans, line.id, thisMonth);
}

async function requireLine(plans: Needs['plans'], lineId: string, thisMonth: PlanMonth): Promise<PlanLineView> {
  const line = isId(lineId) ? await plans.findLine(lineId, thisMonth) : null;
  if (line !== null) return line;
  throw new DomainError('PLAN_LINE_NOT_FOUND', { field: 'lineId', value: lineId });
}

async function requireSlip(
  plans: Needs['plans'],
  { lineId, thisMonth, principal }: { lineId: string; thisMonth: PlanMonth; principal: Principal },
): Promise<PlanLineView> {
  const line = await requireLine(plans, lineId, thisMonth);
  requirePlanKeeper(principal, line.regionCode);
  if (line.state === 'SLIPPED') return line;
  throw new DomainError('PLAN_LINE_NOT_SLIPPED', {
    field: 'lineId',
    value: lineId,
    current: line.state,
    accepted: 'a line whose month is over and that is not done',
  });
}

function beginPlan(
  { regionCode }: PlanLineView,
  { month, at, by }: { readonly month: PlanMonth; readonly at: Date; readonly by: Actor },
): MonthlyPlan {
  return { id: newId(), version: 1, regionCode, month, onlyKeyProjects: false, drawnUpAt: at, drawnUpBy: by };
}

function isSame(line: PlanLine, { projectId, itemCode }: PlanLineView): boolean {
  return line.projectId === projectId && line.itemCode === itemCode;
}

/** The last day of the new month is its new target. */
function takeOver(slip: PlanLineView, plan: MonthlyPlan, addedAt: Date): PlanLine {
  const { projectId, itemCode, itemName, agency, stage, roadmapVersion } = slip;
  const item = { projectId, itemCode, itemName, agency, stage, roadmapVersion };
  const plannedFinish = lastDayOf(plan.month);
  return { id: newId(), planId: plan.id, ...item, plannedFinish, addedAt, droppedAt: null };
}

function lastDayOf(month: PlanMonth): string {
  const { before } = daysOfMonth(month);
  return new Date(Date.parse(`${before}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
