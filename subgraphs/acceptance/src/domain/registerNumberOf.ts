import { calendarDateOf } from '@guanjia/kernel/calendarDate';

/** The number under which the window registers a joint acceptance (受理编号), such as LHYS-370211-2026-000012. */
export function registerNumberOf(regionCode: string, submittedAt: Date, serial: number): string {
  return `LHYS-${regionCode}-${calendarDateOf(submittedAt).slice(0, 4)}-${String(serial).padStart(6, '0')}`;
}
