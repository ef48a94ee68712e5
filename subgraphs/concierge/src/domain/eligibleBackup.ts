import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { absenceOn } from './absenceOn.ts';
import type { Person } from './person.ts';
import { stewardScopes } from './stewardScopes.ts';

/** The backup, when it is somebody else than the steward, on duty that day, and still able to carry projects. */
export function eligibleBackup(backup: Person | null, stewardId: string, today: CalendarDate): Person | null {
  if (backup === null || backup.id === stewardId) return null;
  return absenceOn(backup, today) === null && stewardScopes(backup).length > 0 ? backup : null;
}
