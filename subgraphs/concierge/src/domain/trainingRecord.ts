import type { Actor } from '@guanjia/kernel/actor';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';

/** What came of a training for one person; only the first two count as trained. */
export const trainingResults = {
  PASSED: { en: 'passed', zh: '考核合格' },
  ATTENDED: { en: 'attended', zh: '已参训' },
  FAILED: { en: 'failed', zh: '考核不合格' },
  ABSENT: { en: 'did not come', zh: '缺训' },
} as const satisfies Record<string, { en: string; zh: string }>;

export type TrainingResult = keyof typeof trainingResults;

/** Who counts as trained. */
export const trainedResults = ['PASSED', 'ATTENDED'] as const satisfies readonly TrainingResult[];

/** That somebody took part in a training, and with what result (培训记录); written once, corrected by what is added. */
export interface TrainingRecord {
  readonly id: string;
  readonly planId: string;
  readonly personId: string;
  /** As it was recorded; `standingResult` says which counts. */
  readonly result: TrainingResult;
  readonly trainedOn: CalendarDate;
  readonly note: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: Actor;
  /** In order; the last one counts. */
  readonly corrections: readonly TrainingCorrection[];
}

/** That a result was recorded wrongly, and what is right; written once. */
export interface TrainingCorrection {
  readonly id: string;
  readonly recordId: string;
  /** 1 for the first of a record. */
  readonly number: number;
  readonly result: TrainingResult;
  readonly reason: string;
  readonly correctedAt: Date;
  readonly correctedBy: Actor;
}

/** The result that counts: the last correction, or what was recorded. */
export function standingResult({ result, corrections }: TrainingRecord): TrainingResult {
  return corrections.at(-1)?.result ?? result;
}
