import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { AftercareRules } from '../domain/aftercareRules.ts';
import type { BusRules } from '../domain/busRules.ts';
import type { CalendarEntry } from '../domain/calendarEntry.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { EvaluationScale } from '../domain/evaluation.ts';
import type { KnowledgeRules } from '../domain/knowledgeRules.ts';
import type { LadderDays } from '../domain/ladderDays.ts';
import type { Offer } from '../domain/offerAgreement.ts';
import type { ProblemKind } from '../domain/problem.ts';
import type { ProcedureDays } from '../domain/procedureDays.ts';
import type { RoutingRules } from '../domain/routing.ts';
import type { TeamNeed } from '../domain/teamNeed.ts';
import type { TeamRules } from '../domain/teamRules.ts';
import type { TransferDesk } from '../domain/transferDesk.ts';

/** What the use cases of this department are handed. */
export interface ConciergeNeeds {
  readonly store: ConciergeStore;
  readonly now: () => Date;
  readonly nextId: () => string;
  readonly calendar: WorkingDayCalendar;
  readonly desk: TransferDesk;
  readonly teamRules: TeamRules;
  readonly routingRules: RoutingRules;
  readonly busRules: BusRules;
  /** Working days a problem of each kind has unless its report names another figure. */
  readonly problemDeadlines: Readonly<Record<ProblemKind, number>>;
  /** Rights and duties of both sides unless an offer names others (C3). */
  readonly serviceTerms: Pick<Offer, 'ownerDuties' | 'forceDuties'>;
  /** Working days a problem has at the levels above the steward's. */
  readonly ladderDays: LadderDays;
  readonly knowledgeRules: KnowledgeRules;
  /** The text of a calendar (RFC 5545, `text/calendar`). */
  readonly writeCalendar: (name: string, entries: readonly CalendarEntry[]) => string;
  /** How long each step of the procedure may take (C5). */
  readonly procedureDays: ProcedureDays;
  /** Which projects are complex, and what their teams are made of (C4). */
  readonly teamNeed: TeamNeed;
  readonly aftercareRules: AftercareRules;
  /** What each mark of an evaluation says. */
  readonly evaluationScale: EvaluationScale;
}
