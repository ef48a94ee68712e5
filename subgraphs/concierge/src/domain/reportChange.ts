import type { CityEdition, CityReport } from './cityReport.ts';
import type { Report, ReportOutcome, ReportVersion } from './report.ts';
import type { ReportingUnit } from './reportingUnit.ts';
import type { ReportMonth } from './reportMonth.ts';
import type { Revision } from './revision.ts';

/** One change of reports, in the order in which they were decided. */
export type ReportChange =
  | { readonly kind: 'REPORT'; readonly revision: Revision<Report> }
  | { readonly kind: 'VERSION'; readonly version: ReportVersion }
  | { readonly kind: 'OUTCOME'; readonly reportId: string; readonly no: number; readonly outcome: ReportOutcome }
  | { readonly kind: 'REPORTING_UNIT'; readonly revision: Revision<ReportingUnit> }
  | {
      readonly kind: 'MISSING_TOLD';
      readonly projectId: string;
      readonly personId: string;
      readonly month: ReportMonth;
      readonly toldAt: Date;
    }
  | { readonly kind: 'CITY_REPORT'; readonly revision: Revision<CityReport> }
  | { readonly kind: 'CITY_EDITION'; readonly edition: CityEdition };
