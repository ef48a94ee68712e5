import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { amberDay } from './amberDay.ts';
import type { Application } from './application.ts';
import { behindBuilding } from './behindBuilding.ts';
import type { JudgedProject, Statement } from './factsOfProject.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import { type ItemLinks, linksOf } from './linksOf.ts';
import type { OfficeCalendar } from './officeHours.ts';
import { type ItemPlace, placeItems } from './placeItems.ts';
import { placeTracks } from './placeTracks.ts';
import { planBuilding } from './planBuilding.ts';
import { policyStandings } from './policyStandings.ts';
import { type Progress, progressOf } from './progressOf.ts';
import type { RoadmapItem, RoadmapPlan } from './roadmap.ts';
import { type Schedule, type ScheduledTask, scheduleTasks, type Task, type TaskLink } from './scheduleTasks.ts';
import { itemStages } from './stages.ts';
import { createWorkingDayLine, type WorkingDayLine } from './workingDayLine.ts';

/** What a roadmap is made of. */
export interface RoadmapQuestion {
  readonly project: JudgedProject;
  readonly statement: Statement;
  /** The first day of the plan; what is not begun never starts before today. */
  readonly startOn: CalendarDate;
  /** All applications of the project. */
  readonly applications: readonly Application[];
  readonly catalogue: Pick<ItemCatalogue, 'items' | 'gates' | 'policiesOf' | 'nameOf'>;
  readonly calendar: OfficeCalendar;
  readonly now: Date;
}

/** An item of the plan with all that places it. */
interface Planned {
  readonly place: ItemPlace;
  readonly code: string;
  readonly progress: Progress;
  readonly links: ItemLinks;
}

/**
 * Plans the whole way of a project (A3): which items, in which order, on which days, and what the end hangs on. What is
 * decided keeps its days, what is late moves all behind it. The building lies between two networks, the approvals up to
 * it and those from its end on: each has a longest path of its own, since building days are nobody's working days.
 */
export function planRoadmap(question: RoadmapQuestion): RoadmapPlan {
  const { project, statement, startOn, calendar, now, catalogue } = question;
  const places = placeItems(question);
  const planned = plannedItems(places, question);
  const line = createWorkingDayLine(calendar, startOn);
  const today = line.placeOf(calendarDateOf(now));
  const known = new Map(
    planned.flatMap(({ code, progress }) =>
      progress.state === 'DECIDED' ? [[code, line.placeOf(progress.finish)]] : [],
    ),
  );
  const behind = behindBuilding(
    planned.map(({ code, place, links }) => ({
      code,
      stage: place.adapted.item.stage,
      waitsFor: links.prerequisites.flatMap(({ anyOf }) => anyOf),
    })),
    catalogue.gates,
  );
  const before = scheduleTasks(
    tasksOf(
      planned.filter(({ code }) => !behind.has(code)),
      { today, earliest: today },
    ),
    known,
  );
  const finishes = new Map([
    ...known,
    ...[...before.tasks.values()].map(({ code, finish }): [string, number] => [code, finish]),
  ]);
  const building = planBuilding({
    project,
    gates: catalogue.gates,
    finishOf: finishDates(planned, before, line),
    lineFrom: (begin) => createWorkingDayLine(calendar, begin),
  });
  const isBuilt = planned.some(({ code, progress }) => behind.has(code) && progress.state !== 'PLANNED');
  const opening = Math.max(today, isBuilt ? 0 : line.placeOf(building?.finish ?? project.plannedCompletion));
  const after = scheduleTasks(
    tasksOf(
      planned.filter(({ code }) => behind.has(code)),
      { today, earliest: opening },
    ),
    finishes,
  );
  const scheduled = new Map([...before.tasks, ...after.tasks]);
  const items = roadmapItems(planned, { scheduled, line, calendar });
  const plannedFinish = items.reduce((last, item) => later(last, item.plannedFinish), startOn);
  return {
    startOn,
    statement,
    items,
    leftOut: places
      .filter(({ isIn }) => !isIn)
      .map(({ adapted: { item }, reasons }) => ({
        itemCode: item.code,
        itemName: item.name,
        stage: item.stage,
        reasons,
      }))
      .toSorted(byStageAndCode),
    policies: policyStandings(question),
    building,
    criticalPathWorkingDays: before.pathDays + after.pathDays,
    plannedFinish,
    provisional: items.some((item) => item.provisional),
    calendarVersion: calendar.version,
  };
}

function plannedItems(places: readonly ItemPlace[], { catalogue, calendar, now }: RoadmapQuestion): readonly Planned[] {
  const inPlan = places.filter(({ isIn }) => isIn);
  const codes = new Set(inPlan.map(({ adapted }) => adapted.item.code));
  return inPlan.map((place) => {
    const { item } = place.adapted;
    const progress = progressOf(item, place.application, { calendar, now });
    return {
      place,
      code: item.code,
      progress,
      links: linksOf(place.adapted, codes, catalogue.gates[item.stage] ?? null),
    };
  });
}

/** What is begun waits only for what it goes beside: what is left of it counts from today. */
function tasksOf(
  planned: readonly Planned[],
  { today, earliest }: { today: number; earliest: number },
): readonly Task[] {
  return planned.flatMap(({ code, progress, links }): Task[] => {
    switch (progress.state) {
      case 'DECIDED':
        return [];
      case 'UNDER_WAY':
        return [{ code, days: progress.days, earliest: today, links: links.prerequisites.filter(isBeside) }];
      case 'PLANNED':
        return [{ code, days: progress.days, earliest, links: [...links.prerequisites, ...links.gate] }];
    }
  });
}

function isBeside({ kind }: TaskLink): boolean {
  return kind === 'BESIDE';
}

/** The day on which an item of the plan is decided. */
function finishDates(planned: readonly Planned[], schedule: Schedule, line: WorkingDayLine) {
  const decided = new Map(
    planned.flatMap(({ code, progress }) => (progress.state === 'DECIDED' ? [[code, progress.finish]] : [])),
  );
  return (code: string): CalendarDate | null => {
    const task = schedule.tasks.get(code);
    return decided.get(code) ?? (task === undefined ? null : line.dateAt(task.finish));
  };
}

interface Placement {
  readonly scheduled: ReadonlyMap<string, ScheduledTask>;
  readonly line: WorkingDayLine;
  readonly calendar: OfficeCalendar;
}

function roadmapItems(planned: readonly Planned[], placement: Placement): readonly RoadmapItem[] {
  const { scheduled, line } = placement;
  const entries = planned.map(({ code, place, progress }) => {
    const task = scheduled.get(code);
    const stage = place.adapted.item.stage;
    const isCritical = task?.slack === 0;
    if (progress.state === 'DECIDED') {
      const finish = line.placeOf(progress.finish);
      return { itemCode: code, stage, start: Math.min(line.placeOf(progress.start), finish), finish, isCritical };
    }
    const start = progress.state === 'UNDER_WAY' ? line.placeOf(progress.start) : (task?.start ?? 0);
    return { itemCode: code, stage, start, finish: task?.finish ?? 0, isCritical };
  });
  const tracks = placeTracks(entries);
  return planned
    .map((one) => roadmapItem(one, tracks.get(one.code) ?? 1, placement))
    .toSorted((a, b) => stageOrder(a) - stageOrder(b) || byStart(a, b));
}

function roadmapItem(
  { code, place, progress, links }: Planned,
  track: number,
  { scheduled, line, calendar }: Placement,
): RoadmapItem {
  const { item } = place.adapted;
  const task = scheduled.get(code);
  const plannedStart = progress.state === 'PLANNED' ? line.dateAt(task?.start ?? 0) : progress.start;
  const plannedFinish = progress.state === 'DECIDED' ? progress.finish : line.dateAt(task?.finish ?? 0);
  const chosen = progress.state === 'PLANNED' && task ? new Set([...task.behind, ...task.beside]) : null;
  const waitsFor = (group: ItemLinks['prerequisites']) =>
    group.flatMap(({ anyOf }) => (chosen === null ? anyOf : anyOf.filter((other) => chosen.has(other))));
  const prerequisites = [...new Set(waitsFor(links.prerequisites))];
  const workingDays = progress.state === 'DECIDED' ? 0 : progress.days;
  return {
    itemCode: code,
    itemName: item.name,
    agency: item.agency,
    stage: item.stage,
    track,
    state: progress.state,
    plannedStart,
    plannedFinish,
    provisional: Number(plannedFinish.slice(0, 4)) > calendar.lastYear,
    workingDays,
    slackWorkingDays: task?.slack ?? 0,
    isCritical: task?.slack === 0,
    isLate: progress.state === 'UNDER_WAY' && progress.isLate,
    amberOn: amberDay({ plannedFinish, workingDays }, calendar),
    prerequisites,
    stageOpenedBy: [...new Set([...waitsFor(links.gate), ...links.building])].filter(
      (other) => !prerequisites.includes(other),
    ),
    besides: prerequisites.filter((other) => place.adapted.besides.has(other)),
    reasons: place.reasons,
    applicationId: place.application?.id ?? null,
  };
}

const stages: readonly string[] = Object.keys(itemStages);

function stageOrder({ stage }: Pick<RoadmapItem, 'stage'>): number {
  return stages.indexOf(stage);
}

function byStart(a: RoadmapItem, b: RoadmapItem): number {
  return a.plannedStart.localeCompare(b.plannedStart) || (a.itemCode < b.itemCode ? -1 : 1);
}

function byStageAndCode(
  a: Pick<RoadmapItem, 'stage' | 'itemCode'>,
  b: Pick<RoadmapItem, 'stage' | 'itemCode'>,
): number {
  return stageOrder(a) - stageOrder(b) || (a.itemCode < b.itemCode ? -1 : 1);
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a;
}
