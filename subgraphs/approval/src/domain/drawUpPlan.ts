import { newId } from '@guanjia/kernel/newId';
import type { MonthlyPlan, PlanLine } from './monthlyPlan.ts';
import type { RoadmapFinish } from './monthlyPlanStore.ts';
import { daysOfMonth } from './planMonth.ts';

/** What drawing up a plan, once more or for the first time, does to its lines. */
export interface DrawnLines {
  readonly added: readonly PlanLine[];
  readonly changed: readonly PlanLine[];
}

/** The plan, the lines it has, and what the current roadmaps say. */
export interface PlanDrawing {
  readonly plan: Pick<MonthlyPlan, 'id' | 'month' | 'onlyKeyProjects' | 'drawnUpAt'>;
  readonly lines: readonly PlanLine[];
  readonly finishes: readonly RoadmapFinish[];
}

/**
 * Adds what is planned to finish in the month and has no line yet; keeps every line; marks a line whose item the roadmap no
 * longer has, and takes the mark back when it has it again. A line whose day has moved out of the month stays as it is:
 * otherwise a slip would hide (A4).
 */
export function drawUpPlan({ plan, lines, finishes }: PlanDrawing): DrawnLines {
  const { from, before } = daysOfMonth(plan.month);
  const there = new Set(lines.map(nameOf));
  const wanted = finishes.filter(
    (one) => one.plannedFinish >= from && one.plannedFinish < before && (one.isKey || !plan.onlyKeyProjects),
  );
  const inRoadmaps = new Set(finishes.map(nameOf));
  return {
    added: wanted.filter((one) => !there.has(nameOf(one))).map((one) => lineOf(one, plan)),
    changed: lines.flatMap((line) => {
      const isIn = inRoadmaps.has(nameOf(line));
      if (isIn === (line.droppedAt === null)) return [];
      return [{ ...line, droppedAt: isIn ? null : plan.drawnUpAt }];
    }),
  };
}

function nameOf({ projectId, itemCode }: Pick<PlanLine, 'projectId' | 'itemCode'>): string {
  return `${projectId} ${itemCode}`;
}

function lineOf({ isKey: _, ...item }: RoadmapFinish, { id, drawnUpAt }: PlanDrawing['plan']): PlanLine {
  return { id: newId(), planId: id, ...item, addedAt: drawnUpAt, droppedAt: null };
}
