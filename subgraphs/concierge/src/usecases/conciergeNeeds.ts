import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { BusRules } from '../domain/busRules.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { LadderDays } from '../domain/ladderDays.ts';
import type { Offer } from '../domain/offerAgreement.ts';
import type { ProblemKind } from '../domain/problem.ts';
import type { RoutingRules } from '../domain/routing.ts';
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
}
