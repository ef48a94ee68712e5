import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Light } from '@guanjia/kernel/light';
import type { ReportKind, ReportStatus, ReportSubject } from './report.ts';
import { lastDayOf, type ReportMonth } from './reportMonth.ts';

/** DUE and MISSING: nothing was handed in. HANDED_IN is in time, LATE is not; RETURNED waits to come again. */
export const dutyStates = {
  DUE: { en: 'Due', zh: '待报送' },
  MISSING: { en: 'Missing', zh: '未报送' },
  HANDED_IN: { en: 'Handed in in time', zh: '按期报送' },
  LATE: { en: 'Handed in late', zh: '逾期报送' },
  RETURNED: { en: 'Returned', zh: '已退回' },
} as const;
export type DutyState = keyof typeof dutyStates;

/** Day of the month on which evidence is due (S4). */
const evidenceDay = 25;
const dayMs = 86_400_000;

/** That somebody owes a report for a month: derived from terms, reporting units and reports, never kept (C11). */
export interface ReportDuty {
  readonly month: ReportMonth;
  readonly subject: ReportSubject;
  /** Of whoever owes it. */
  readonly unitId: string;
  readonly dueOn: CalendarDate;
  readonly state: DutyState;
  /** How late it was handed in; how late it is by now when it is missing; 0 in time. */
  readonly daysLate: number;
  readonly reportId: string | null;
}

/** A service report is due on the last day of the month, evidence on the 25th: natural days, which no holiday moves (S4). */
export function dueDayOf(kind: ReportKind, month: ReportMonth): CalendarDate {
  return kind === 'SERVICE' ? lastDayOf(month) : `${month}-${evidenceDay}`;
}

/** The state of a duty on a day, from what was handed in for it. */
export function dutyStateOf(
  dueOn: CalendarDate,
  report: { readonly status: ReportStatus; readonly firstHandedInOn: CalendarDate } | null,
  today: CalendarDate,
): DutyState {
  if (report === null) return today > dueOn ? 'MISSING' : 'DUE';
  if (report.status === 'RETURNED') return 'RETURNED';
  return report.firstHandedInOn > dueOn ? 'LATE' : 'HANDED_IN';
}

/** How many natural days past the due day; 0 in time. */
export function daysPast(dueOn: CalendarDate, on: CalendarDate): number {
  return Math.max(0, Math.round((Date.parse(on) - Date.parse(dueOn)) / dayMs));
}

/** Red when missing or late, amber when returned or when a fifth of the month's days up to the due day or less is left. */
export function dutyLight({ state, dueOn }: Pick<ReportDuty, 'state' | 'dueOn'>, today: CalendarDate): Light {
  if (state === 'MISSING' || state === 'LATE') return 'RED';
  if (state === 'RETURNED') return 'AMBER';
  if (state === 'HANDED_IN') return 'GREEN';
  const dayOfMonth = Number(dueOn.slice(8));
  return daysPast(today, dueOn) * 5 <= dayOfMonth ? 'AMBER' : 'GREEN';
}
