import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { StageGates } from './catalogueEntries.ts';
import type { JudgedProject } from './factsOfProject.ts';
import type { BuildingTime } from './roadmap.ts';
import type { WorkingDayLine } from './workingDayLine.ts';

interface BuildingQuestion {
  readonly project: Pick<JudgedProject, 'plannedStart' | 'plannedCompletion'>;
  readonly gates: StageGates;
  /** The day on which an item is decided; null when it is not in the plan. */
  readonly finishOf: (code: string) => CalendarDate | null;
  readonly lineFrom: (begin: CalendarDate) => WorkingDayLine;
}

/**
 * When the building itself is expected: as the owner has planned it, or as long from the day on which it is permitted
 * when that is later. Null when no permit for it is in the plan.
 */
export function planBuilding({ project, gates, finishOf, lineFrom }: BuildingQuestion): BuildingTime | null {
  const permits = Object.values(gates).flatMap((gate) => (gate.building ? gate.items : []));
  const [permitted] = permits.flatMap((code) => finishOf(code) ?? []).toSorted();
  if (permitted === undefined) return null;
  const { plannedStart, plannedCompletion } = project;
  const workingDays = lineFrom(plannedStart).placeOf(plannedCompletion);
  if (permitted <= plannedStart) return { start: plannedStart, finish: plannedCompletion, workingDays };
  return { start: permitted, finish: lineFrom(permitted).dateAt(workingDays), workingDays };
}
