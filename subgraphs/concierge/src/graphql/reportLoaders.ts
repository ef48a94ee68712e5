import type { Principal } from '@guanjia/kernel/principal';
import DataLoader from 'dataloader';
import type { CityEdition, CityReport } from '../domain/cityReport.ts';
import type { Page } from '../domain/page.ts';
import type { Report, ReportVersion } from '../domain/report.ts';
import type { ReportingUnit } from '../domain/reportingUnit.ts';
import type { DutyQuery, ReportScope } from '../domain/reportStore.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { reportScopeOf } from '../usecases/reportScopeOf.ts';
import { createListLoader, type ListLoader } from './createListLoader.ts';

type ById<Kept> = Pick<DataLoader<string, Kept>, 'load' | 'clearAll'>;

/** Duties of a month as they were asked for; lists within `scope`, numbers within `countScope`. */
export interface DutiesOfMonth {
  readonly query: DutyQuery;
  readonly countScope: ReportScope;
}

/** Loaders of reports. */
export interface ReportLoaders {
  readonly reportById: ById<Report | null>;
  readonly versionsOfReport: ById<ReportVersion[]>;
  readonly reportsOfProject: ListLoader<Page, Report>;
  readonly reportingUnitOf: ById<ReportingUnit | null>;
  readonly cityReportById: ById<CityReport | null>;
  readonly cityEditionsOf: ById<CityEdition[]>;
}

/** Made afresh for each request. */
export function createReportLoaders({ store }: Pick<ConciergeNeeds, 'store'>, principal: Principal): ReportLoaders {
  const { reports } = store;
  return {
    reportById: new DataLoader(async (ids: readonly string[]) =>
      reports.findReports(ids, await reportScopeOf(store, principal)),
    ),
    versionsOfReport: new DataLoader((ids: readonly string[]) => reports.listVersions(ids)),
    reportsOfProject: createListLoader(async (ids, page: Page) =>
      reports.listReportsOfProjects(ids, { scope: await reportScopeOf(store, principal), page }),
    ),
    reportingUnitOf: new DataLoader((ids: readonly string[]) => reports.findReportingUnits(ids)),
    cityReportById: new DataLoader((ids: readonly string[]) => reports.findCityReports(ids)),
    cityEditionsOf: new DataLoader((ids: readonly string[]) => reports.listEditions(ids)),
  };
}
