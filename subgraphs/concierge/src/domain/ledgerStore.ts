import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { KeyLevel, ProjectKind } from '@guanjia/kernel/projectFacts';
import type { AgreementStatus } from './agreement.ts';
import type { Page } from './page.ts';
import type { ProblemKind, ProblemStatus } from './problem.ts';
import type { ProblemLevel } from './problemLevels.ts';
import type { ReadScope } from './readScope.ts';
import type { ReportStatus } from './report.ts';
import type { StewardshipStatus } from './stewardship.ts';

interface LedgerFilter {
  readonly region?: string | null | undefined;
  readonly unitId?: string | null | undefined;
  readonly personId?: string | null | undefined;
  readonly from?: CalendarDate | null | undefined;
  readonly to?: CalendarDate | null | undefined;
  readonly overdue?: boolean | null | undefined;
}

export interface ServiceLedgerFilter extends LedgerFilter {
  readonly kind?: ProjectKind | null | undefined;
  readonly keyLevel?: KeyLevel | null | undefined;
  readonly status?: StewardshipStatus | null | undefined;
}

export interface ProblemLedgerFilter extends LedgerFilter {
  readonly kind?: ProblemKind | null | undefined;
  readonly level?: ProblemLevel | null | undefined;
  readonly statuses?: readonly ProblemStatus[] | null | undefined;
}

export type WorkloadLedgerFilter = LedgerFilter;

export const serviceLedgerOrders = ['CODE', 'SINCE', 'OPEN_PROBLEMS'] as const;
export type ServiceLedgerOrder = (typeof serviceLedgerOrders)[number];
export const problemLedgerOrders = ['REPORTED', 'DEADLINE'] as const;
export type ProblemLedgerOrder = (typeof problemLedgerOrders)[number];
export const workloadLedgerOrders = ['IN_HAND', 'OPEN_PROBLEMS', 'NAME'] as const;
export type WorkloadLedgerOrder = (typeof workloadLedgerOrders)[number];

/** What a ledger is asked for: `today` decides what is overdue. */
export interface LedgerQuery<Filter, Order> {
  readonly filter: Filter;
  readonly order: Order;
  /** A steward reads of what is in hand; for people, of himself. */
  readonly scope: ReadScope;
  readonly today: CalendarDate;
}

/** One line of the service ledger (重点项目帮办服务台账, S0). `sortKey` is its place in the order asked for. */
export interface ServiceLedgerRow {
  readonly sortKey: string;
  readonly projectId: string;
  readonly code: string;
  readonly name: string;
  readonly ownerName: string;
  readonly regionCode: string;
  readonly kind: ProjectKind;
  readonly keyLevels: readonly KeyLevel[];
  readonly status: StewardshipStatus;
  readonly since: Date;
  readonly stewardId: string | null;
  readonly stewardName: string | null;
  readonly backupName: string | null;
  readonly unitName: string | null;
  /** Who held it, the first one first: 甲（2026-01-05至2026-02-03）. */
  readonly heldBy: string;
  readonly agreement: AgreementStatus | null;
  readonly openProblems: number;
  readonly overdueProblems: number;
  /** Open ones with a fifth of their time or less left. */
  readonly amberProblems: number;
  readonly lastReportMonth: string | null;
  readonly lastReportStatus: ReportStatus | null;
  /** Of the service, or of a problem of the project. */
  readonly lastVisitOn: CalendarDate | null;
}

/** One line of the problem ledger (问题台账). */
export interface ProblemLedgerRow {
  readonly sortKey: string;
  readonly problemId: string;
  readonly projectId: string;
  readonly projectName: string | null;
  readonly projectCode: string | null;
  readonly title: string;
  readonly kind: ProblemKind;
  readonly status: ProblemStatus;
  readonly level: ProblemLevel;
  readonly round: number;
  readonly responsibleName: string;
  readonly unitName: string;
  readonly reportedOn: CalendarDate;
  readonly deadline: CalendarDate;
  readonly solvedOn: CalendarDate | null;
  readonly overdue: boolean;
}

/** One line of the stewards' workload ledger (人员工作量台账). */
export interface WorkloadLedgerRow {
  readonly sortKey: string;
  readonly personId: string;
  readonly name: string;
  readonly unitName: string;
  readonly regionCode: string;
  readonly asSteward: number;
  readonly asBackup: number;
  /** Held on some day of the time asked for. */
  readonly projectsHeld: number;
  readonly openProblems: number;
  readonly overdueProblems: number;
  /** Of service reports whose month begins in the time asked for. */
  readonly reportsHandedIn: number;
  readonly reportsLate: number;
}

/** Sums over all lines of a ledger, by the names of the figures. */
export type LedgerTotals<Name extends string> = Readonly<Record<Name, number>>;
export type ServiceTotals = LedgerTotals<
  'projects' | 'served' | 'withoutSteward' | 'finished' | 'agreementsSigned' | 'openProblems' | 'overdueProblems'
>;
export type ProblemTotals = LedgerTotals<'problems' | 'open' | 'overdue' | 'solved' | 'closed'>;
export type WorkloadTotals = LedgerTotals<
  'people' | 'asSteward' | 'asBackup' | 'openProblems' | 'overdueProblems' | 'reportsHandedIn' | 'reportsLate'
>;

/** One ledger: a page of it, and its sums; each is one statement. */
export interface Ledger<Query, Row, Totals> {
  list(query: Query, page: Page): Promise<Row[]>;
  total(query: Query): Promise<Totals>;
}

/** The ledgers (台账统计, S0 C11). */
export interface LedgerStore {
  readonly service: Ledger<LedgerQuery<ServiceLedgerFilter, ServiceLedgerOrder>, ServiceLedgerRow, ServiceTotals>;
  readonly problems: Ledger<LedgerQuery<ProblemLedgerFilter, ProblemLedgerOrder>, ProblemLedgerRow, ProblemTotals>;
  readonly workload: Ledger<LedgerQuery<WorkloadLedgerFilter, WorkloadLedgerOrder>, WorkloadLedgerRow, WorkloadTotals>;
}
