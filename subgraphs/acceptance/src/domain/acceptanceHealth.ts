import { calendarDateOf, nextDate } from '@guanjia/kernel/calendarDate';
import {
  type DepartmentHealth,
  departmentHealth,
  type HealthBlock,
  type HealthSubject,
  hiddenSubject,
} from '@guanjia/kernel/departmentHealth';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { AcceptanceItem } from './acceptanceItem.ts';
import { applicabilityOf } from './applicability.ts';
import { isOverdue } from './isOverdue.ts';
import { itemLight } from './itemLight.ts';
import { isItemOpen } from './itemMachine.ts';
import { itemStandings } from './itemStandings.ts';
import type { JointAcceptance, JointAcceptanceItem } from './jointAcceptance.ts';
import { presentRound } from './presentRound.ts';

/** By what a health is read, and what of it is named. */
export interface HealthReading {
  /** The catalogue. */
  readonly items: readonly AcceptanceItem[];
  readonly calendar: WorkingDayCalendar;
  readonly now: Date;
  /** Whether the person sees what is in a joint acceptance. */
  readonly sees: (acceptance: JointAcceptance) => boolean;
}

/**
 * How far acceptance is with a project (C14). Counted are the items that apply to its kind and those asked for, but none that
 * its department has found not applicable; done when passed.
 */
export function acceptanceHealth(
  {
    history,
    facts,
  }: { readonly history: readonly JointAcceptance[]; readonly facts: Pick<ProjectFacts, 'kind'> | null },
  reading: HealthReading,
): DepartmentHealth {
  const standings = itemStandings(history);
  const apply = facts === null ? [] : reading.items.filter((item) => applicabilityOf(item, facts).applies);
  const codes = new Set([...apply.map(({ code }) => code), ...standings.keys()]);
  const counted = [...codes].filter((code) => standings.get(code)?.status !== 'NOT_APPLICABLE');
  const open = history.flatMap((acceptance) =>
    acceptance.items
      .filter(({ status }) => isItemOpen(status))
      .map((item) => ({ item, subject: subjectOf(acceptance, item, reading) })),
  );
  const { calendar, now } = reading;
  return departmentHealth(
    { done: counted.filter((code) => standings.get(code)?.status === 'PASSED').length, total: counted.length },
    open.map(({ item, subject }) => ({ light: itemLight(item, calendar, now), deadline: deadlineOf(item, subject) })),
    open.flatMap(({ item, subject }) => blockOf(item, now, subject) ?? []),
  );
}

function subjectOf(
  acceptance: JointAcceptance,
  { itemCode }: JointAcceptanceItem,
  reading: HealthReading,
): HealthSubject {
  if (!reading.sees(acceptance)) return hiddenSubject;
  const name = reading.items.find(({ code }) => code === itemCode)?.name;
  return { name: name?.zh ?? itemCode, nameEn: name?.en ?? itemCode, reference: acceptance.id };
}

function deadlineOf(item: JointAcceptanceItem, subject: HealthSubject) {
  return item.status === 'UNDER_ACCEPTANCE' ? { ...presentRound(item).deadline, ...subject } : null;
}

/** The owner's rectification, or an opinion that is late. */
function blockOf(item: JointAcceptanceItem, now: Date, subject: HealthSubject): HealthBlock | null {
  const { opinion, deadline } = presentRound(item);
  if (item.status === 'RECTIFYING' && opinion !== null) {
    return { kind: 'RECTIFICATION', waitsFor: 'OWNER', since: calendarDateOf(opinion.givenAt), ...subject };
  }
  if (!isOverdue(item, now)) return null;
  return { kind: 'LATE', waitsFor: 'DEPARTMENT', since: nextDate(deadline.date), ...subject };
}
