import type { Actor } from '@guanjia/kernel/actor';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { CityFigures } from './cityFigures.ts';

import type { ReportMonth } from './reportMonth.ts';

export const cityReportStatuses = ['DRAFT', 'ISSUED'] as const;
export type CityReportStatus = (typeof cityReportStatuses)[number];

type CityReportAction = 'write' | 'issue' | 'correct';

/** Once issued it is never written again: a correction is a new edition with a reason. */
export const cityReportTransitions = {
  DRAFT: { write: 'DRAFT', issue: 'ISSUED' },
  ISSUED: { correct: 'ISSUED' },
} as const satisfies Record<CityReportStatus, Partial<Record<CityReportAction, CityReportStatus>>>;

/** One piece of publicity (媒体宣传报道). */
export interface Publicity {
  readonly title: string;
  readonly media: string;
  readonly publishedOn: CalendarDate;
  readonly url: string | null;
}

/** What the service room writes: 进展情况, 经验做法, 宣传报道 (S0). */
export interface CityTexts {
  readonly progress: string;
  readonly experience: string;
  readonly publicity: readonly Publicity[];
}

/** The monthly report (月报) of a city or county. */
export interface CityReport {
  readonly id: string;
  readonly regionCode: string;
  readonly month: ReportMonth;
  readonly status: CityReportStatus;
  readonly texts: CityTexts;
  readonly writtenAt: Date;
  readonly writtenBy: Actor;
  /** 0 while it is a draft. */
  readonly lastEditionNo: number;
  readonly version: number;
}

/** What was issued: figures and texts as they were then; written once. */
export interface CityEdition {
  readonly reportId: string;
  readonly no: number;
  readonly figures: CityFigures;
  /** Of the month before, as they were then. */
  readonly before: CityFigures;
  readonly texts: CityTexts;
  /** Why the edition before it was corrected; null for the first. */
  readonly reason: string | null;
  readonly issuedAt: Date;
  readonly issuedBy: Actor;
}
