import { calendarDateOf, nextDate } from '@guanjia/kernel/calendarDate';
import {
  type DepartmentHealth,
  departmentHealth,
  type HealthBlock,
  type HealthDeadline,
  type HealthSubject,
  type OpenWork,
} from '@guanjia/kernel/departmentHealth';
import { isLive, underWayStatuses } from './applicationMachine.ts';
import type { ClockReading } from './clock.ts';
import type { HealthApplication, HealthEvidence, HealthRoadmapItem } from './healthStore.ts';
import type { Item } from './item.ts';
import type { Label } from './label.ts';
import { lightOf } from './light.ts';
import type { OfficeCalendar } from './officeHours.ts';
import { readClock } from './readClock.ts';

/** By what and when a health is read. */
export interface HealthMoment {
  readonly catalogue: { find(code: string): Item | null };
  readonly calendar: OfficeCalendar;
  readonly now: Date;
}

interface UnderWay {
  readonly application: HealthApplication;
  readonly reading: ClockReading;
}

/**
 * How far approval is with a project (C14). Counted are the items of its latest roadmap and those applied for, done when
 * formally approved. Each is counted by one department: items of joint acceptance are acceptance's, and what a joint utility
 * application may bring is counted here only when applied for here. All that is under way has its light and deadline, also
 * towards a pre-approval or a simulated one.
 */
export function approvalHealth(evidence: HealthEvidence, moment: HealthMoment): DepartmentHealth {
  const underWay = readUnderWay(evidence, moment);
  const counted = countedCodes(evidence, moment);
  const approved = approvedCodes(evidence);
  return departmentHealth(
    { done: counted.filter((code) => approved.has(code)).length, total: counted.length },
    underWay.map(openWork),
    [...underWay.flatMap((one) => blockOf(one) ?? []), ...unbegun(evidence, { ...moment, approved, counted })],
  );
}

function readUnderWay({ applications }: HealthEvidence, { calendar, now }: HealthMoment): readonly UnderWay[] {
  return applications
    .filter(({ status }) => underWayStatuses.some((open) => open === status))
    .flatMap((application) => {
      const reading = readClock(application.ledger, calendar, now);
      return reading === null ? [] : [{ application, reading }];
    });
}

function countedCodes({ planned, applications }: HealthEvidence, { catalogue }: HealthMoment): readonly string[] {
  const appliedFor = new Set(applications.filter(isFormal).map(({ itemCode }) => itemCode));
  const codes = new Set([...planned.map(({ itemCode }) => itemCode), ...appliedFor]);
  return [...codes].filter((code) => {
    const item = catalogue.find(code);
    if (item === null) return true;
    if (item.acceptancePhase !== null) return false;
    const isUtilities = item.nature === 'MUNICIPAL_UTILITY' || item.lineWork === true;
    return !isUtilities || appliedFor.has(code);
  });
}

function isFormal({ effect, status }: HealthApplication): boolean {
  return effect === 'FORMAL' && isLive(status);
}

function approvedCodes({ applications }: HealthEvidence): ReadonlySet<string> {
  const approved = applications.filter(({ effect, status }) => effect === 'FORMAL' && status === 'APPROVED');
  return new Set(approved.map(({ itemCode }) => itemCode));
}

function openWork({ application, reading }: UnderWay): OpenWork {
  const { running, deadline: date, provisional } = reading;
  const deadline: HealthDeadline | null =
    running && date !== null ? { date, provisional, ...subjectOf(application.itemName, application.id) } : null;
  return { light: lightOf(reading), deadline };
}

function subjectOf({ zh, en }: Label, reference: string | null): HealthSubject {
  return { name: zh, nameEn: en, reference };
}

/** What an application under way waits for beyond its ordinary turn. */
function blockOf({ application, reading }: UnderWay): HealthBlock | null {
  const { status, correctionRequestedAt, procedureStartedAt, itemName, id } = application;
  const subject = subjectOf(itemName, id);
  if (status === 'CORRECTION_REQUESTED' && correctionRequestedAt !== null) {
    return { kind: 'CORRECTION', waitsFor: 'OWNER', since: calendarDateOf(correctionRequestedAt), ...subject };
  }
  if (status === 'SPECIAL_PROCEDURE' && procedureStartedAt !== null) {
    return { kind: 'SPECIAL_PROCEDURE', waitsFor: 'DEPARTMENT', since: calendarDateOf(procedureStartedAt), ...subject };
  }
  if (lightOf(reading) !== 'RED' || reading.deadline === null) return null;
  return { kind: 'LATE', waitsFor: 'DEPARTMENT', since: nextDate(reading.deadline), ...subject };
}

interface Unbegun extends HealthMoment {
  readonly approved: ReadonlySet<string>;
  readonly counted: readonly string[];
}

/** Items whose planned first day is over and that are not applied for: for want of another item, or of the owner. */
function unbegun(
  { planned, applications }: HealthEvidence,
  { now, approved, counted }: Unbegun,
): readonly HealthBlock[] {
  const today = calendarDateOf(now);
  const begun = new Set(
    applications.filter((one) => isFormal(one) && one.status !== 'DRAFT').map(({ itemCode }) => itemCode),
  );
  const isDue = ({ itemCode, plannedStart }: HealthRoadmapItem) =>
    plannedStart < today && !begun.has(itemCode) && counted.includes(itemCode);
  return planned.filter(isDue).map(({ itemName, plannedStart, prerequisites, stageOpenedBy }) => {
    const waits = [...prerequisites, ...stageOpenedBy].some((code) => !approved.has(code));
    const why = waits
      ? ({ kind: 'PREREQUISITE', waitsFor: 'ANOTHER_ITEM' } as const)
      : ({ kind: 'BEHIND_PLAN', waitsFor: 'OWNER' } as const);
    return { ...why, since: plannedStart, ...subjectOf(itemName, null) };
  });
}
