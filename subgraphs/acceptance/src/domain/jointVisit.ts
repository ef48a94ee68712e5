import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { LeadingBody } from './jointAcceptance.ts';
import type { JointVisitStatus } from './jointVisitMachine.ts';

/** One visit of the leader and all departments to the site of a project under acceptance (J3). */
export interface JointVisit {
  readonly id: string;
  readonly acceptanceId: string;
  readonly projectId: string;
  readonly ownerCreditCode: string;
  readonly regionCode: string;
  readonly leader: LeadingBody;
  readonly status: JointVisitStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly agencies: readonly AgencyCode[];
  /** 0, and one more with each change that calendars must learn of. */
  readonly sequence: number;
  readonly calledBy: Actor;
  readonly calledAt: Date;
  readonly changedAt: Date;
  /** Null until it was held. */
  readonly held: VisitRecord | null;
  /** In the order they came. */
  readonly findings: readonly VisitFindings[];
  /** Why it was called off; null while it was not. */
  readonly cancelledReason: string | null;
}

/** When and where it is, and who is invited. */
export type VisitPlan = Pick<JointVisit, 'startsAt' | 'endsAt' | 'place' | 'agencies'>;

/** The one record of a visit. */
export interface VisitRecord {
  /** Each invited department once. */
  readonly attendance: readonly VisitAttendance[];
  readonly record: string;
  readonly recordedBy: Actor;
  readonly recordedAt: Date;
}

/** Who came for a department, by name; nobody when it stayed away. */
export interface VisitAttendance {
  readonly agency: AgencyCode;
  readonly people: readonly string[];
}

/** What a department has found on its own item. */
export interface VisitFindings {
  readonly agency: AgencyCode;
  readonly itemCode: string;
  readonly findings: readonly string[];
  readonly givenBy: Actor;
  readonly givenAt: Date;
}
