import type { Actor } from '@guanjia/kernel/actor';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';

import type { ServiceVisitStatus } from './serviceVisitTransitions.ts';

/** A return visit of the service room (回访, S4), or the steward's own after the completion (完工不脱钩, S1). */
export const serviceVisitKinds = ['RETURN', 'FOLLOW_UP'] as const;
export type ServiceVisitKind = (typeof serviceVisitKinds)[number];

export const visitWays = ['ON_SITE', 'PHONE', 'ONLINE'] as const;
export type VisitWay = (typeof visitWays)[number];

/** Who was spoken to, by function: no name of a person is kept. */
export const visitPartners = ['OWNER_LEAD', 'OWNER_AGENT', 'SITE_LEAD', 'OTHER'] as const;
export type VisitPartner = (typeof visitPartners)[number];

/** What a visit found. */
export interface VisitRecord {
  readonly way: VisitWay;
  readonly partner: VisitPartner;
  readonly findings: string;
  readonly isSatisfied: boolean;
  /** What must be done; there when the owner is not satisfied. */
  readonly toDo: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: Actor;
}

/** A visit to the owner of a project, about the service it had. A problem's own return visit is a step of that problem. */
export interface ServiceVisit {
  readonly id: string;
  readonly projectId: string;
  readonly kind: ServiceVisitKind;
  readonly status: ServiceVisitStatus;
  /** Why it is to be paid. */
  readonly reason: string;
  readonly visitorId: string | null;
  readonly dueOn: CalendarDate;
  /** The day rests on a year whose holidays are not published yet. */
  readonly isProvisional: boolean;
  /** First day on which a fifth of the time or less is left. */
  readonly amberFrom: CalendarDate;
  readonly overdueTold: boolean;
  readonly openedAt: Date;
  readonly openedBy: Actor;
  readonly paidOn: CalendarDate | null;
  readonly record: VisitRecord | null;
  /** The problem that was opened from it. */
  readonly problemId: string | null;
  readonly version: number;
}
