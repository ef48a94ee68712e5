import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { type Light, worstLight } from '@guanjia/kernel/light';
import { chartedEnd, chartedFinish, type WallChartFinish } from './chartedFinish.ts';
import type { Label } from './label.ts';
import { lightOf } from './light.ts';
import type { Project } from './project.ts';
import { readUnderWay, type UnderWay } from './readUnderWay.ts';
import type { ChartedApplication, ChartedItem, WallChartEvidence, WallChartMoment } from './wallChartEvidence.ts';
import { workingDaysBetween } from './workingDayLine.ts';

/** What is being done for a project: an item under way, or the next one of its roadmap (工作举措). */
export interface WallChartMeasure {
  readonly itemCode: string;
  readonly itemName: Label;
  readonly isUnderWay: boolean;
  readonly applicationId: string | null;
  /** Null when no roadmap has it. */
  readonly plannedStart: CalendarDate | null;
  /** Null before there is an application. */
  readonly startedOn: CalendarDate | null;
}

/** What the roadmap has of the whole project. */
export interface WallChartPlan {
  readonly start: CalendarDate;
  readonly finish: CalendarDate;
  /** Items that were to be finished by today. */
  readonly done: number;
}

/** What gives a row its light: a clock, or the target of what is next (灯色原因). */
export interface WallChartLightCause {
  readonly itemName: Label;
  readonly isUnderWay: boolean;
  /** Null while the clock stands still. */
  readonly dueOn: CalendarDate | null;
  /** Negative when it is past. */
  readonly workingDaysLeft: number;
}

/** A row of the wall chart (挂图作战, A4 S1): measure, target, progress and light of one project. */
export interface WallChartRow {
  readonly project: Project;
  /** Null when nothing is open, or nothing is planned yet. */
  readonly measure: WallChartMeasure | null;
  /** When the measure is planned to be finished. */
  readonly target: CalendarDate | null;
  /** Approved items, of those of the roadmap; without one, of those applied for. */
  readonly done: number;
  readonly total: number;
  /** Null without a roadmap. */
  readonly planned: WallChartPlan | null;
  /** Day of the first application that was handed in. */
  readonly startedOn: CalendarDate | null;
  /** Day of the last approval, once all of the roadmap is approved. */
  readonly finishedOn: CalendarDate | null;
  /** Null without a roadmap. */
  readonly finish: WallChartFinish | null;
  readonly light: Light | null;
  /** Null without a light. */
  readonly lightCause: WallChartLightCause | null;
  /** The nearest of the running clocks. */
  readonly nextDeadline: CalendarDate | null;
  /** Of that clock; negative when late. */
  readonly workingDaysLeft: number | null;
}

/**
 * The row of a project. What is under way and due first is the measure, and the worst of all clocks gives the light; when
 * nothing is under way, the open item that the roadmap plans first, with the light of the days left to its target.
 */
export function wallChartRowOf(evidence: WallChartEvidence, moment: WallChartMoment): WallChartRow {
  const { project } = evidence;
  const underWay = readUnderWay(evidence.applications, moment);
  const [first] = underWay;
  const next = first === undefined ? nextItemOf(evidence) : null;
  const readings = underWay.map(({ reading }) => reading);
  const due = readings.find(({ running, deadline }) => running && deadline !== null);
  const planned = first && itemOf(evidence, first.application.itemCode);
  const progress = progressOf(evidence);
  const finishedOn = progress.done === progress.total ? finishOf(evidence) : null;
  const light = next === null ? worstLight(readings.map(lightOf)) : lightOfTarget(next, moment);
  return {
    project,
    measure: first === undefined ? measureOfItem(next) : measureOfApplication(first.application, planned),
    target: next?.plannedFinish ?? planned?.plannedFinish ?? first?.reading.deadline ?? null,
    ...progress,
    planned: planOf(evidence, calendarDateOf(moment.now)),
    startedOn: startOf(evidence),
    finishedOn,
    finish:
      finishedOn !== null && evidence.roadmap !== null
        ? chartedEnd(finishedOn, evidence.roadmap.plannedFinish, moment)
        : chartedFinish(evidence, underWay, moment),
    light,
    lightCause: next === null ? causeOfClock(underWay, light) : causeOfTarget(next, moment),
    nextDeadline: due?.deadline ?? null,
    workingDaysLeft: due?.remainingWorkingDays ?? null,
  };
}

function isApproved({ applications }: WallChartEvidence, code: string): boolean {
  return applications.some(({ itemCode, status }) => itemCode === code && status === 'APPROVED');
}

/** The open item that is planned to begin first. */
function nextItemOf(evidence: WallChartEvidence): ChartedItem | null {
  const open = (evidence.roadmap?.items ?? []).filter(({ itemCode }) => !isApproved(evidence, itemCode));
  const placeOf = ({ plannedStart, plannedFinish }: ChartedItem) => `${plannedStart} ${plannedFinish}`;
  return open.toSorted((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) < placeOf(b) ? -1 : 1))[0] ?? null;
}

function itemOf({ roadmap }: WallChartEvidence, code: string): ChartedItem | undefined {
  return roadmap?.items.find(({ itemCode }) => itemCode === code);
}

function measureOfApplication(
  { id, itemCode, itemName, submittedAt }: ChartedApplication,
  planned: ChartedItem | undefined,
): WallChartMeasure {
  const startedOn = submittedAt && calendarDateOf(submittedAt);
  return {
    itemCode,
    itemName,
    isUnderWay: true,
    applicationId: id,
    plannedStart: planned?.plannedStart ?? null,
    startedOn,
  };
}

function measureOfItem(item: ChartedItem | null): WallChartMeasure | null {
  if (item === null) return null;
  const { itemCode, itemName, plannedStart } = item;
  return { itemCode, itemName, isUnderWay: false, applicationId: null, plannedStart, startedOn: null };
}

function progressOf(evidence: WallChartEvidence): Pick<WallChartRow, 'done' | 'total'> {
  const { roadmap, applications } = evidence;
  const codes = roadmap?.items.map(({ itemCode }) => itemCode) ?? [
    ...new Set(applications.map(({ itemCode }) => itemCode)),
  ];
  return { done: codes.filter((code) => isApproved(evidence, code)).length, total: codes.length };
}

function planOf({ roadmap }: WallChartEvidence, today: CalendarDate): WallChartPlan | null {
  if (roadmap === null) return null;
  const done = roadmap.items.filter(({ plannedFinish }) => plannedFinish <= today).length;
  return { start: roadmap.startOn, finish: roadmap.plannedFinish, done };
}

function startOf({ applications }: WallChartEvidence): CalendarDate | null {
  const days = applications.flatMap(({ submittedAt }) => (submittedAt === null ? [] : [calendarDateOf(submittedAt)]));
  return days.toSorted()[0] ?? null;
}

/** Of what is approved. */
function finishOf({ applications }: WallChartEvidence): CalendarDate | null {
  const approved = applications.filter(({ status }) => status === 'APPROVED');
  const days = approved.flatMap(({ decidedAt }) => (decidedAt === null ? [] : [calendarDateOf(decidedAt)]));
  return days.toSorted().at(-1) ?? null;
}

/** The days left to the target, measured by those that the item takes, as `writeWallChartLights` keeps it for filters. */
function lightOfTarget({ plannedFinish, amberOn }: ChartedItem, { now }: WallChartMoment): Light {
  const today = calendarDateOf(now);
  if (plannedFinish < today) return 'RED';
  return (amberOn ?? plannedFinish) <= today ? 'AMBER' : 'GREEN';
}

/** The clock that has the light, of several the one that is due first. */
function causeOfClock(underWay: readonly UnderWay[], light: Light | null): WallChartLightCause | null {
  const worst = underWay.find(({ reading }) => lightOf(reading) === light);
  if (worst === undefined) return null;
  const { application, reading } = worst;
  return {
    itemName: application.itemName,
    isUnderWay: true,
    dueOn: reading.running ? reading.deadline : null,
    workingDaysLeft: reading.remainingWorkingDays,
  };
}

function causeOfTarget(
  { itemName, plannedFinish }: ChartedItem,
  { now, lineFrom }: WallChartMoment,
): WallChartLightCause {
  const workingDaysLeft = workingDaysBetween(lineFrom, calendarDateOf(now), plannedFinish);
  return { itemName, isUnderWay: false, dueOn: plannedFinish, workingDaysLeft };
}
