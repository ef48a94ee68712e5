import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { AskedCityTexts } from '../domain/checkedCityTexts.ts';
import type { CityReport } from '../domain/cityReport.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { monthBefore, requireMonth } from '../domain/reportMonth.ts';
import { requireId } from '../domain/requireId.ts';
import { requireReportRegion } from '../domain/requireReportRegion.ts';
import { correctCityReport, type FrozenFigures, issueCityReport, writeCityReport } from '../domain/writeCityReport.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireRegionRight } from './requireRegionRight.ts';

type Needs = Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>;

/** Writes the draft of a region's monthly report (月报, S0). @throws REGION_UNKNOWN, FORBIDDEN, and what `writeCityReport` refuses */
export async function draftCityReport(
  needs: Needs,
  principal: Principal,
  asked: { readonly region: string; readonly month: string; readonly texts: AskedCityTexts },
): Promise<CityReport> {
  const regionCode = requireReportRegion(asked.region);
  const month = requireMonth(asked.month);
  requireRegionRight(principal, regionCode);
  const kept = await needs.store.reports.findCityReport(regionCode, month);
  const draft = { regionCode, month, texts: asked.texts };
  const { cityReport, ...changes } = writeCityReport(occasionFor(needs, principal), kept, draft);
  await needs.store.commit(changes);
  return cityReport;
}

/** Issues a draft. @throws CITY_REPORT_NOT_FOUND, FORBIDDEN, and what `issueCityReport` refuses */
export async function issueCity(
  needs: Needs,
  principal: Principal,
  { reportId }: { readonly reportId: string },
): Promise<CityReport> {
  const kept = await requireCityReport(needs.store, principal, reportId);
  const figures = await figuresNow(needs, kept);
  const { cityReport, ...changes } = issueCityReport(occasionFor(needs, principal), kept, figures);
  await needs.store.commit(changes);
  return cityReport;
}

/** Corrects what was issued. @throws CITY_REPORT_NOT_FOUND, FORBIDDEN, and what `correctCityReport` refuses */
export async function correctCity(
  needs: Needs,
  principal: Principal,
  { reportId, ...asked }: { readonly reportId: string; readonly reason: string; readonly texts: AskedCityTexts },
): Promise<CityReport> {
  const kept = await requireCityReport(needs.store, principal, reportId);
  const correction = { ...asked, ...(await figuresNow(needs, kept)) };
  const { cityReport, ...changes } = correctCityReport(occasionFor(needs, principal), kept, correction);
  await needs.store.commit(changes);
  return cityReport;
}

/** The figures of a region and month, and of the month before, as they are known today. */
export async function figuresNow(
  { store, now }: Pick<ConciergeNeeds, 'store' | 'now'>,
  { regionCode, month }: Pick<CityReport, 'regionCode' | 'month'>,
): Promise<FrozenFigures> {
  const today = calendarDateOf(now());
  return {
    figures: await store.reports.countCityFigures(regionCode, month, today),
    before: await store.reports.countCityFigures(regionCode, monthBefore(month), today),
  };
}

async function requireCityReport(
  { reports }: Pick<ConciergeStore, 'reports'>,
  principal: Principal,
  reportId: string,
): Promise<CityReport> {
  const [report] = await reports.findCityReports([requireId(reportId, 'reportId')]);
  if (!report) throw new DomainError('CITY_REPORT_NOT_FOUND', { field: 'reportId', value: reportId });
  requireRegionRight(principal, report.regionCode);
  return report;
}
