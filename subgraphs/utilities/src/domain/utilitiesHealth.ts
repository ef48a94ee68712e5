import { type CalendarDate, calendarDateOf, nextDate } from '@guanjia/kernel/calendarDate';
import {
  type DepartmentHealth,
  departmentHealth,
  type HealthBlock,
  type HealthSubject,
  hiddenSubject,
  type OpenWork,
} from '@guanjia/kernel/departmentHealth';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { JointApplication } from './jointApplication.ts';
import type { MatterClock } from './matterClock.ts';
import { matterClock } from './matterClock.ts';
import type { MatterTask } from './matterTask.ts';

/** What a project's health in utilities is made of. */
export interface HealthEvidence {
  /** Matters under way. */
  readonly open: readonly MatterTask[];
  /** Codes of matters that have come to their end. */
  readonly finished: readonly string[];
  /** Applications at the counter. */
  readonly waiting: readonly JointApplication[];
}

/** By what a health is read, and what of it is named. */
export interface HealthReading {
  readonly calendar: WorkingDayCalendar;
  readonly today: CalendarDate;
  /** Codes of the matters that come before one. */
  readonly prerequisitesOf: (matterCode: string) => readonly string[];
  /** Whether the person sees this matter, or an application when it is null. */
  readonly sees: (task: MatterTask | null) => boolean;
}

interface UnderWay {
  readonly task: MatterTask;
  readonly clock: MatterClock;
  readonly subject: HealthSubject;
}

const jointApplicationName = { name: '联合报装', nameEn: 'Joint utility application' };

/**
 * How far utilities are with a project (C14). Counted are the chosen matters, those of applications at the counter too, done
 * when connected or granted. An application at the counter is green: no clock runs there.
 */
export function utilitiesHealth(evidence: HealthEvidence, reading: HealthReading): DepartmentHealth {
  const { open, finished, waiting } = evidence;
  const { calendar, today, sees } = reading;
  const underWay = open.map((task) => ({
    task,
    clock: matterClock(task, calendar, today),
    subject: sees(task) ? { name: task.matterName.zh, nameEn: task.matterName.en, reference: task.id } : hiddenSubject,
  }));
  const chosen = waiting.reduce((sum, { matterCodes }) => sum + matterCodes.length, 0);
  return departmentHealth(
    { done: finished.length, total: finished.length + open.length + chosen },
    [...waiting.map(() => atCounter), ...underWay.map(openWork)],
    [
      ...waiting.flatMap((application) => blockAtCounter(application, sees(null)) ?? []),
      ...underWay.flatMap((one) => blockOf(one, finished, reading) ?? []),
    ],
  );
}

const atCounter: OpenWork = { light: 'GREEN', deadline: null };

function openWork({ clock, subject }: UnderWay): OpenWork {
  const { light, running, deadline: date, provisional } = clock;
  return { light, deadline: running && date !== null ? { date, provisional, ...subject } : null };
}

function blockAtCounter({ id, stage, steps }: JointApplication, isSeen: boolean): HealthBlock | null {
  const returned = steps.findLast(({ to }) => to === 'RETURNED');
  if (stage !== 'RETURNED' || returned === undefined) return null;
  const subject = isSeen ? { ...jointApplicationName, reference: id } : hiddenSubject;
  return { kind: 'RETURN', waitsFor: 'OWNER', since: calendarDateOf(returned.at), ...subject };
}

/** What a matter waits for beyond its provider's ordinary turn. A permit is not granted before what comes first. */
function blockOf(
  { task, clock, subject }: UnderWay,
  finished: readonly string[],
  { prerequisitesOf }: HealthReading,
): HealthBlock | null {
  const since = calendarDateOf(task.steps.at(-1)?.at ?? new Date(0));
  if (task.status === 'RETURNED') return { kind: 'RETURN', waitsFor: 'OWNER', since, ...subject };
  const isWorkedOn = task.status === 'ACCEPTED' || task.status === 'SURVEYED';
  const isHeldUp = prerequisitesOf(task.matterCode).some((code) => !finished.includes(code));
  if (task.kind === 'LINE_WORK_PERMIT' && isWorkedOn && isHeldUp) {
    return { kind: 'PREREQUISITE', waitsFor: 'ANOTHER_ITEM', since, ...subject };
  }
  if (clock.light !== 'RED' || clock.deadline === null) return null;
  return { kind: 'LATE', waitsFor: 'PROVIDER', since: nextDate(clock.deadline), ...subject };
}
