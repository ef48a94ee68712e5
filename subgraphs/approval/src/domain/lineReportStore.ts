import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { LineReport } from './lineReport.ts';

/** Which month of which region. */
export interface LineMonth {
  readonly region: string;
  readonly month: string;
}

/** Where line reports are kept: versions are added, never changed. */
export interface LineReportStore {
  /** The latest version; null when the agency has not reported. */
  latest(agency: AgencyCode, month: LineMonth): Promise<LineReport | null>;
  /** All versions of all agencies, the latest first. */
  ofMonth(month: LineMonth): Promise<LineReport[]>;
  /** @throws STALE_VERSION when somebody else added the version first */
  add(report: LineReport, message: OutboxMessage): Promise<void>;
}
