import { and, desc, eq, gte, inArray, lt, lte, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { ReportStore } from '../domain/reportStore.ts';
import { countCityFigures } from './countCityFigures.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { cityReportEditions, cityReports } from './reportTables.ts';
import { isWithin } from './sqlConditions.ts';
import { toCityEdition, toCityReport } from './toCityReport.ts';

type CityReportReads = Pick<
  ReportStore,
  'findCityReport' | 'findCityReports' | 'listCityReports' | 'listEditions' | 'countCityFigures'
>;

/** Monthly reports of cities and counties in PostgreSQL. */
export function createCityReportReads(db: Reader): CityReportReads {
  const { id, month, regionCode } = cityReports;
  return {
    async findCityReport(code, ofMonth) {
      const rows = await db
        .select()
        .from(cityReports)
        .where(and(eq(regionCode, code), eq(month, ofMonth)));
      return rows.map(toCityReport)[0] ?? null;
    },
    async findCityReports(ids) {
      const rows = await db
        .select()
        .from(cityReports)
        .where(inArray(id, [...ids]));
      return inOrderOf(ids, rows.map(toCityReport), (report) => report.id);
    },
    async listCityReports({ filter, regions }, { first, after }) {
      const [atMonth, atId] = after ?? [];
      const conditions = [
        ...(filter.region ? [isWithin(regionCode, filter.region)] : []),
        ...(filter.year ? [gte(month, `${filter.year}-01`), lte(month, `${filter.year}-12`)] : []),
        ...(regions === null ? [] : [or(...regions.map((region) => isWithin(regionCode, region))) ?? sql`false`]),
        ...(atMonth === undefined || atId === undefined
          ? []
          : [or(lt(month, atMonth), and(eq(month, atMonth), lt(id, atId)))]),
      ];
      const rows = await db
        .select()
        .from(cityReports)
        .where(and(...conditions))
        .orderBy(desc(month), desc(id))
        .limit(first + 1);
      return rows.map(toCityReport);
    },
    async listEditions(reportIds) {
      const rows = await db
        .select()
        .from(cityReportEditions)
        .where(inArray(cityReportEditions.reportId, [...reportIds]))
        .orderBy(desc(cityReportEditions.no));
      return groupedBy(reportIds, rows.map(toCityEdition), ({ reportId }) => reportId);
    },
    countCityFigures: (code, ofMonth, today) => countCityFigures(db, { regionCode: code, month: ofMonth, today }),
  };
}
