import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { DutyRole } from './dutyRoles.ts';
import type { RoleScope } from './roleScope.ts';

/** A role a person holds or held; a revoked one stays on record. */
export interface RoleHolding {
  readonly id: string;
  readonly role: DutyRole;
  readonly scope: RoleScope;
  readonly grantedAt: Date;
  readonly revokedAt: Date | null;
}

/** A time away from duty, both days included; `backOn` is set when the person came back early. */
export interface Absence {
  readonly id: string;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly reason: string;
  readonly recordedAt: Date;
  readonly backOn: CalendarDate | null;
}

/** Somebody of the steward force (C1). */
export interface Person {
  readonly id: string;
  /** Subject of the person's sign-in token; null for one who never signs in. */
  readonly subject: string | null;
  readonly name: string;
  readonly unitId: string;
  readonly phone: string | null;
  readonly holdings: readonly RoleHolding[];
  readonly absences: readonly Absence[];
  readonly registeredAt: Date;
  readonly version: number;
}
