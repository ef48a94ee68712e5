import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { behindBuilding } from './behindBuilding.ts';
import type { StageGates } from './catalogueEntries.ts';
import { planBuilding } from './planBuilding.ts';
import type { Project } from './project.ts';
import type { RoadmapItem } from './roadmap.ts';
import { scheduleTasks, type Task } from './scheduleTasks.ts';
import type { WorkingDayLine } from './workingDayLine.ts';

/** What of an item of a roadmap places it again. */
export type ForecastItem = Pick<
  RoadmapItem,
  'itemCode' | 'stage' | 'workingDays' | 'prerequisites' | 'stageOpenedBy' | 'besides'
>;

/** What has become of an item since it was planned; null: nothing. */
export type ForecastProgress =
  | { readonly state: 'DECIDED'; readonly finish: CalendarDate }
  /** With the working days that are left of it. */
  | { readonly state: 'UNDER_WAY'; readonly days: number }
  | null;

export interface ForecastQuestion {
  readonly project: Pick<Project, 'plannedStart' | 'plannedCompletion'>;
  readonly items: readonly ForecastItem[];
  readonly progressOf: (itemCode: string) => ForecastProgress;
  readonly gates: StageGates;
  /** The day that the roadmap begins on, or the day before today when that is later. */
  readonly begin: CalendarDate;
  readonly today: CalendarDate;
  readonly lineFrom: (begin: CalendarDate) => WorkingDayLine;
}

/**
 * The day on which the last item of a roadmap is to be expected: its items and links as they were planned, placed from today on behind
 * what is decided and under way. A roadmap planned now would end on the same day, as long as it had the same items.
 */
export function forecastFinish(question: ForecastQuestion): CalendarDate {
  const { project, items, progressOf, gates, begin, today, lineFrom } = question;
  const line = lineFrom(begin);
  const now = line.placeOf(today);
  const decided = new Map(
    items.flatMap(({ itemCode }): [string, CalendarDate][] => {
      const progress = progressOf(itemCode);
      return progress?.state === 'DECIDED' ? [[itemCode, progress.finish]] : [];
    }),
  );
  const known = new Map([...decided].map(([code, finish]) => [code, line.placeOf(finish)]));
  const behind = behindBuilding(
    items.map(({ itemCode: code, stage, prerequisites: waitsFor }) => ({ code, stage, waitsFor })),
    gates,
  );
  const open = items.filter(({ itemCode }) => !decided.has(itemCode));
  const tasksOf = (isBehind: boolean, earliest: number): Task[] =>
    open
      .filter(({ itemCode }) => behind.has(itemCode) === isBehind)
      .map((item) => taskOf(item, progressOf(item.itemCode), { now, earliest, gates }));
  const before = scheduleTasks(tasksOf(false, now), known);
  const finishOf = (code: string): CalendarDate | null => {
    const task = before.tasks.get(code);
    return decided.get(code) ?? (task === undefined ? null : line.dateAt(task.finish));
  };
  const building = planBuilding({ project, gates, finishOf, lineFrom });
  const isBuilt = items.some(({ itemCode }) => behind.has(itemCode) && progressOf(itemCode) !== null);
  const opening = Math.max(now, isBuilt ? 0 : line.placeOf(building?.finish ?? project.plannedCompletion));
  const placed = [...before.tasks].map(([code, { finish }]): [string, number] => [code, finish]);
  const after = scheduleTasks(tasksOf(true, opening), new Map([...known, ...placed]));
  const finishes = [...before.tasks.values(), ...after.tasks.values()].map(({ finish }) => line.dateAt(finish));
  return [...decided.values(), ...finishes].reduce((last, day) => (day > last ? day : last), begin);
}

interface Places {
  readonly now: number;
  readonly earliest: number;
  readonly gates: StageGates;
}

/** What is under way waits only for what it goes beside; what the building opens waits for its end alone. */
function taskOf(item: ForecastItem, progress: ForecastProgress, { now, earliest, gates }: Places): Task {
  const { itemCode: code, stage, workingDays, prerequisites, stageOpenedBy, besides } = item;
  const beside = prerequisites.filter((other) => besides.includes(other));
  const linksTo = (codes: readonly string[], kind: 'BEHIND' | 'BESIDE') =>
    codes.map((other) => ({ anyOf: [other], kind }));
  if (progress?.state === 'UNDER_WAY') {
    return { code, days: progress.days, earliest: now, links: linksTo(beside, 'BESIDE') };
  }
  const opened = gates[stage]?.building === true ? [] : stageOpenedBy;
  const behind = [...prerequisites.filter((other) => !besides.includes(other)), ...opened];
  return {
    code,
    days: workingDays,
    earliest,
    links: [...linksTo(behind, 'BEHIND'), ...linksTo(beside, 'BESIDE')],
  };
}
