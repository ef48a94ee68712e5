import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import { type AskedCityTexts, checkedCityTexts } from './checkedCityTexts.ts';
import type { CityFigures } from './cityFigures.ts';
import { type CityEdition, type CityReport, type CityTexts, cityReportTransitions } from './cityReport.ts';
import type { Occasion } from './occasion.ts';
import { lastDayOf, monthOf, type ReportMonth } from './reportMonth.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';

type Kept = Partial<Changes> & { readonly cityReport: CityReport };

/** Figures to be frozen with an edition. */
export interface FrozenFigures {
  readonly figures: CityFigures;
  readonly before: CityFigures;
}

const mostEditions = 50;
const noTexts: CityTexts = { progress: '', experience: '', publicity: [] };

/** Writes the draft of a month, begun when there is none. @throws REPORT_MONTH_NOT_BEGUN, TRANSITION_NOT_ALLOWED once it is issued */
export function writeCityReport(
  { actor, at, nextId }: Occasion,
  kept: CityReport | null,
  {
    regionCode,
    month,
    texts,
  }: { readonly regionCode: string; readonly month: ReportMonth; readonly texts: AskedCityTexts },
): Kept {
  const present = monthOf(calendarDateOf(at));
  if (month > present) {
    throw new DomainError('REPORT_MONTH_NOT_BEGUN', { field: 'month', value: month, accepted: `up to ${present}` });
  }
  const written = { writtenAt: at, writtenBy: actor };
  if (kept === null) {
    const begun: CityReport = {
      id: nextId(),
      regionCode,
      month,
      status: 'DRAFT',
      texts: checkedCityTexts(noTexts, texts),
      ...written,
      lastEditionNo: 0,
      version: 1,
    };
    return { cityReport: begun, reports: [{ kind: 'CITY_REPORT', revision: { record: begun, readVersion: 0 } }] };
  }
  const status = requireStep('CityReport', cityReportTransitions[kept.status], kept.status, 'write');
  const revision = revise(kept, { status, texts: checkedCityTexts(kept.texts, texts), ...written });
  return { cityReport: revision.record, reports: [{ kind: 'CITY_REPORT', revision }] };
}

/**
 * Issues a draft with its figures, from the last day of its month on.
 * @throws TRANSITION_NOT_ALLOWED, CITY_REPORT_MONTH_NOT_OVER, CITY_REPORT_INCOMPLETE
 */
export function issueCityReport(occasion: Occasion, kept: CityReport, frozen: FrozenFigures): Kept {
  const status = requireStep('CityReport', cityReportTransitions[kept.status], kept.status, 'issue');
  const lastDay = lastDayOf(kept.month);
  if (calendarDateOf(occasion.at) < lastDay) {
    throw new DomainError('CITY_REPORT_MONTH_NOT_OVER', {
      field: 'month',
      value: kept.month,
      accepted: `from ${lastDay} on`,
    });
  }
  return newEdition(occasion, { ...kept, status }, { ...frozen, reason: null });
}

/** Corrects what was issued: a new edition with a reason and figures of today. @throws TRANSITION_NOT_ALLOWED for a draft */
export function correctCityReport(
  occasion: Occasion,
  kept: CityReport,
  { reason, texts, ...frozen }: FrozenFigures & { readonly reason: string; readonly texts: AskedCityTexts },
): Kept {
  const status = requireStep('CityReport', cityReportTransitions[kept.status], kept.status, 'correct');
  const corrected = { ...kept, status, texts: checkedCityTexts(kept.texts, texts) };
  return newEdition(occasion, corrected, { ...frozen, reason: requireText(reason, 'reason', 1000) });
}

function newEdition(
  { actor, at }: Occasion,
  report: CityReport,
  { figures, before, reason }: FrozenFigures & { readonly reason: string | null },
): Kept {
  requireWhole(report.texts);
  if (report.lastEditionNo >= mostEditions) {
    throw new DomainError('REPORT_VERSIONS_FULL', { field: 'reportId', accepted: mostEditions });
  }
  const revision = revise(report, { lastEditionNo: report.lastEditionNo + 1 });
  const { id, texts, lastEditionNo } = revision.record;
  const edition: CityEdition = {
    reportId: id,
    no: lastEditionNo,
    figures,
    before,
    texts,
    reason,
    issuedAt: at,
    issuedBy: actor,
  };
  return {
    cityReport: revision.record,
    reports: [
      { kind: 'CITY_REPORT', revision },
      { kind: 'CITY_EDITION', edition },
    ],
  };
}

/** There may have been no publicity in a month; progress and experience are always told (S0). */
function requireWhole({ progress, experience }: CityTexts): void {
  if (progress !== '' && experience !== '') return;
  const field = progress === '' ? 'texts.progress' : 'texts.experience';
  throw new DomainError('CITY_REPORT_INCOMPLETE', { field, accepted: 'a text' });
}
