import { startOfDay } from '@guanjia/kernel/calendarDate';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { daysOfMonth, monthOf, type PlanMonth } from '../domain/planMonth.ts';
import { carryOverPlanLine } from './carryOverPlanLine.ts';
import { drawUpMonthlyPlan } from './drawUpMonthlyPlan.ts';
import type { Needs } from './needs.ts';

/** How many slips of a region go on in the present month. */
const carriedSlips = 2;

/**
 * Draws up a region's plans of the month before and of this one, each as of its first day, from the roadmaps that there were:
 * what has been decided since is crossed off, what has not has slipped. Does nothing where that has been done.
 */
export async function drawUpDemoPlans(needs: Needs, region: string): Promise<void> {
  const month = monthOf(needs.now());
  const before = monthBefore(month);
  if ((await needs.plans.find(region, before)) !== null) return;
  for (const drawn of [before, month]) {
    const now = () => startOfDay(daysOfMonth(drawn).from);
    await drawUpMonthlyPlan({ ...needs, now }, roomOf(region), { region, month: drawn, onlyKeyProjects: false });
  }
}

/** Draws this month's plan up anew from the roadmaps of today, and carries some of what has slipped over into it. */
export async function carryOverDemoSlips(needs: Needs, region: string): Promise<void> {
  const month = monthOf(needs.now());
  await drawUpMonthlyPlan(needs, roomOf(region), { region, month, onlyKeyProjects: false });
  const slips = await needs.plans.pageLines({
    of: { slipsOf: region },
    filter: {},
    limit: carriedSlips,
    after: null,
    thisMonth: month,
  });
  for (const { id } of slips) {
    await carryOverPlanLine(needs, roomOf(region), { lineId: id, reason: '演示：材料补正后继续办理。' });
  }
}

function roomOf(region: string): Principal {
  return { ...anonymous, subject: 'demo-service-room', name: '演示服务室', roles: ['SERVICE_ROOM'], regions: [region] };
}

function monthBefore(month: PlanMonth): PlanMonth {
  return monthOf(new Date(startOfDay(daysOfMonth(month).from).getTime() - 1));
}
