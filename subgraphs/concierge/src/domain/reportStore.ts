import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { CityFigures } from './cityFigures.ts';
import type { CityEdition, CityReport } from './cityReport.ts';
import type { Page } from './page.ts';
import type { Report, ReportKind, ReportSubject, ReportVersion } from './report.ts';
import type { DutyState, ReportDuty } from './reportDuty.ts';
import type { ReportingUnit } from './reportingUnit.ts';
import type { ReportMonth } from './reportMonth.ts';

/** Whose reports somebody may see: all, those of some regions, or those owed by the person or the person's unit. */
export type ReportScope =
  | { readonly kind: 'ALL' }
  | {
      readonly kind: 'SOME';
      readonly regions: readonly string[];
      readonly personId: string | null;
      readonly unitId: string | null;
    };

export interface DutyFilterOfReports {
  readonly region?: string | null | undefined;
  readonly unitId?: string | null | undefined;
  readonly personId?: string | null | undefined;
  readonly projectId?: string | null | undefined;
  readonly kind?: ReportKind | null | undefined;
  readonly state?: DutyState | null | undefined;
  /** Handed in late, returned ones too. */
  readonly late?: boolean | null | undefined;
}

/** Which duties: of one month, as they stand on a day. */
export interface DutyQuery {
  readonly month: ReportMonth;
  readonly today: CalendarDate;
  readonly filter: DutyFilterOfReports;
  readonly scope: ReportScope;
}

/** How many duties stand in each state; `owed` is their sum, `handedInLate` counts returned ones too. */
export type DutyCounts = Readonly<Record<DutyState | 'owed' | 'handedInLate', number>>;

export interface CityReportFilter {
  readonly region?: string | null | undefined;
  readonly year?: number | null | undefined;
}

/** Where reports are kept, and where duties are derived. What is found by ids comes in their order, null for an unknown one. */
export interface ReportStore {
  findReports(ids: readonly string[], scope: ReportScope): Promise<(Report | null)[]>;
  findReportOf(subject: ReportSubject, month: ReportMonth): Promise<Report | null>;
  /** The versions of each report, the first one first. */
  listVersions(reportIds: readonly string[]): Promise<ReportVersion[][]>;
  /** The reports in the scope on each project, the latest month first. */
  listReportsOfProjects(
    projectIds: readonly string[],
    asked: { readonly scope: ReportScope; readonly page: Page },
  ): Promise<Report[][]>;
  /** By kind, what it is about, and who owes it. */
  listDuties(query: DutyQuery, page: Page): Promise<ReportDuty[]>;
  countDuties(query: DutyQuery): Promise<DutyCounts>;
  /** Whether the person held the project on some day of the month. */
  hasHeld(subject: { readonly projectId: string; readonly personId: string }, month: ReportMonth): Promise<boolean>;
  /** Missing service reports of the month that nobody was told of, up to `limit`. */
  listMissingUntold(month: ReportMonth, today: CalendarDate, limit: number): Promise<ReportDuty[]>;
  /** Whether the unit owes evidence for the month. */
  owesEvidence(unitId: string, month: ReportMonth): Promise<boolean>;
  /** The latest marking of each unit. */
  findReportingUnits(unitIds: readonly string[]): Promise<(ReportingUnit | null)[]>;
  findCityReport(regionCode: string, month: ReportMonth): Promise<CityReport | null>;
  findCityReports(ids: readonly string[]): Promise<(CityReport | null)[]>;
  /** The latest month first, then by id. */
  listCityReports(
    query: { readonly filter: CityReportFilter; readonly regions: readonly string[] | null },
    page: Page,
  ): Promise<CityReport[]>;
  /** The editions of each report, the last one first. */
  listEditions(reportIds: readonly string[]): Promise<CityEdition[][]>;
  /** What happened in a region in a month, as known on this day (S0). */
  countCityFigures(regionCode: string, month: ReportMonth, today: CalendarDate): Promise<CityFigures>;
}
