import type { Actor } from '@guanjia/kernel/actor';

import type { Wording } from './wording.ts';

/** 表扬 and 追责 (S1). */
export const recognitionKinds = ['COMMEND', 'HOLD_TO_ACCOUNT'] as const;
export type RecognitionKind = (typeof recognitionKinds)[number];

export const recognitionRules = ['GOOD_MEAN', 'BAD_MEAN', 'BAD_INTEGRITY'] as const;
export type RecognitionRule = (typeof recognitionRules)[number];

/** That the service room has confirmed or dismissed what a rule has proposed; written once. */
export interface RecognitionDecision {
  readonly isConfirmed: boolean;
  readonly reason: string;
  readonly decidedAt: Date;
  readonly decidedBy: Actor;
}

/** Somebody whom a rule proposes for praise or for being held to account, with the evaluations behind it. */
export interface Recognition {
  readonly id: string;
  readonly personId: string;
  readonly kind: RecognitionKind;
  readonly rule: RecognitionRule;
  /** The evaluation or the year that the rule was applied to: each once. */
  readonly basis: string;
  readonly reason: Wording;
  /** Those whose evaluations are behind it. */
  readonly projectIds: readonly string[];
  readonly raisedAt: Date;
  /** Null while the service room has not decided. */
  readonly decision: RecognitionDecision | null;
}

/** Where a proposal stands. */
export const recognitionStatuses = ['PROPOSED', 'CONFIRMED', 'DISMISSED'] as const;
export type RecognitionStatus = (typeof recognitionStatuses)[number];

/** Where it stands. */
export function recognitionStatus({ decision }: Pick<Recognition, 'decision'>): RecognitionStatus {
  if (decision === null) return 'PROPOSED';
  return decision.isConfirmed ? 'CONFIRMED' : 'DISMISSED';
}
