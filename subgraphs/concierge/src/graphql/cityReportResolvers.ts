import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { regionName } from '@guanjia/kernel/regions';
import { mayReadRow, reachOf } from '@guanjia/kernel/rowScope';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { checkedYear } from '../domain/checkedYear.ts';
import { comparedFigures } from '../domain/cityFigures.ts';
import type { CityEdition, CityReport } from '../domain/cityReport.ts';
import { cityReportCsv } from '../domain/cityReportCsv.ts';
import { cityReportPage } from '../domain/cityReportPage.ts';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
import { requireMonth } from '../domain/reportMonth.ts';
import { requireReportRegion } from '../domain/requireReportRegion.ts';
import { correctCity, draftCityReport, figuresNow, issueCity } from '../usecases/changeCityReport.ts';
import { checkedFilter } from './checkedFilter.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageByKey } from './pageByKey.ts';

/** What can be asked about monthly reports. */
export const cityReportQueries: Pick<
  QueryResolvers,
  'cityReport' | 'cityReports' | 'cityFigures' | 'cityReportPreview'
> = {
  cityReport: async (_, { region, month }, { needs, principal }) => {
    const regionCode = requireReportRegion(region);
    const report = await needs.store.reports.findCityReport(regionCode, requireMonth(month));
    return seenBy(principal, report);
  },
  cityReports: async (_, { filter, ...asked }, { needs, principal }) => {
    const page = pageByKey(asked);
    checkedYear(filter?.year ?? null, 'filter.year');
    const query = { filter: checkedFilter(filter), regions: reachedRegions(principal) };
    const rows = await needs.store.reports.listCityReports(query, page);
    return connectionOf(rows, page, ({ month, id }) => [month, id]);
  },
  cityFigures: (_, { region, month }, { needs, principal }) => {
    const asked = { regionCode: requireReportRegion(region), month: requireMonth(month) };
    if (!mayReadRow(principal, conciergeReaders.cityReport, asked)) {
      throw new DomainError('FORBIDDEN', { field: 'region', value: region, accepted: principal.regions });
    }
    return figuresNow(needs, asked);
  },
  cityReportPreview: async (_, { reportId }, { needs, principal, cityReportById }) => {
    const report = seenBy(principal, await loadById(cityReportById, reportId));
    if (report === null) throw new DomainError('CITY_REPORT_NOT_FOUND', { field: 'reportId', value: reportId });
    const { month, texts } = report;
    return cityReportPage({
      regionName: nameOf(report),
      month,
      texts,
      ...(await figuresNow(needs, report)),
      edition: null,
    });
  },
};

/** What can be done about monthly reports. */
export const cityReportMutations: Pick<MutationResolvers, 'writeCityReport' | 'issueCityReport' | 'correctCityReport'> =
  {
    writeCityReport: (_, asked, { change }) => change((needs, principal) => draftCityReport(needs, principal, asked)),
    issueCityReport: (_, asked, { change }) => change((needs, principal) => issueCity(needs, principal, asked)),
    correctCityReport: (_, { texts, ...asked }, { change }) =>
      change((needs, principal) => correctCity(needs, principal, { ...asked, texts: texts ?? {} })),
  };

/** Monthly reports with what was issued. */
export const cityReportResolvers: Pick<
  Resolvers,
  'CityReport' | 'CityReportEdition' | 'CityFigureTable' | 'CityFigure'
> = {
  CityReport: {
    __resolveReference: async ({ id }, { cityReportById, principal }) =>
      seenBy(principal, await loadById(cityReportById, id)),
    regionName: ({ regionCode }) => regionName(regionCode),
    writtenAt: ({ writtenAt }) => writtenAt.toISOString(),
    writtenByName: ({ writtenBy }) => writtenBy.name,
    editions: ({ id }, _, { cityEditionsOf }) => cityEditionsOf.load(id),
  },
  CityReportEdition: {
    issuedAt: ({ issuedAt }) => issuedAt.toISOString(),
    issuedByName: ({ issuedBy }) => issuedBy.name,
    figures: ({ figures, before }) => comparedFigures(figures, before),
    csv: ({ figures, before }) => cityReportCsv(figures, before),
    html: async (edition, _, { cityReportById }) => printed(await cityReportById.load(edition.reportId), edition),
  },
  CityFigureTable: {
    figures: ({ figures, before }) => comparedFigures(figures, before),
    csv: ({ figures, before }) => cityReportCsv(figures, before),
  },
  CityFigure: {
    name: ({ en }) => en,
    nameZh: ({ zh }) => zh,
    change: ({ value, before }) => value - before,
  },
};

function printed(report: CityReport | null, edition: CityEdition): string {
  if (report === null) throw new TypeError(`no monthly report ${edition.reportId}`);
  const { no, reason, issuedAt, issuedBy, figures, before, texts } = edition;
  const issue = { no, reason, issuedOn: calendarDateOf(issuedAt), issuedByName: issuedBy.name };
  return cityReportPage({ regionName: nameOf(report), month: report.month, figures, before, texts, edition: issue });
}

function nameOf({ regionCode }: Pick<CityReport, 'regionCode'>): string {
  return regionName(regionCode) ?? regionCode;
}

/** Null for all. */
function reachedRegions(principal: Principal): readonly string[] | null {
  const { all, regions } = reachOf(principal, conciergeReaders.cityReport);
  return all ? null : regions;
}

function seenBy(principal: Principal, report: CityReport | null): CityReport | null {
  return report !== null && mayReadRow(principal, conciergeReaders.cityReport, report) ? report : null;
}
