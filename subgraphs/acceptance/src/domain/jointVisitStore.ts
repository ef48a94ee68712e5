import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { JointAcceptance } from './jointAcceptance.ts';
import type { JointVisit } from './jointVisit.ts';

/** A visit to be saved, with what is told of it. */
export interface VisitDecision {
  readonly visit: JointVisit;
  readonly messages: readonly OutboxMessage[];
}

/** A piece of a list of visits, newest first. */
export interface VisitPage {
  readonly limit: number;
  readonly beforeId: string | null;
}

/** Whose visits a calendar holds. */
export interface VisitsWanted {
  /** Of one project, or of an agency in these regions. */
  readonly of: { readonly projectId: string } | { readonly agency: AgencyCode; readonly regions: readonly string[] };
  readonly from: Date;
  readonly limit: number;
}

/**
 * Where joint visits are kept. A call and a change run in one transaction with the joint acceptance locked: what `decide` sees is
 * what is so. When it throws, nothing is written.
 */
export interface JointVisitStore {
  /** In the order asked; null for an unknown id. */
  findByIds(ids: readonly string[]): Promise<readonly (JointVisit | null)[]>;
  /** For each joint acceptance, newest first. */
  pagesOf(acceptanceIds: readonly string[], page: VisitPage): Promise<readonly (readonly JointVisit[])[]>;
  /** Visits called for one of the days in one of these very regions, in the order of their beginning; at most 1,000. */
  calledOn(days: readonly CalendarDate[], regionCodes: readonly string[]): Promise<readonly JointVisit[]>;
  wanted(query: VisitsWanted): Promise<readonly JointVisit[]>;
  /** @throws ACCEPTANCE_NOT_FOUND */
  call(
    acceptanceId: string,
    decide: (acceptance: JointAcceptance, earlier: readonly JointVisit[]) => VisitDecision,
  ): Promise<JointVisit>;
  /** @throws JOINT_VISIT_NOT_FOUND */
  change(id: string, decide: (current: JointVisit, acceptance: JointAcceptance) => VisitDecision): Promise<JointVisit>;
}
