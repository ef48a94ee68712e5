import type { Actor } from '@guanjia/kernel/actor';

import type { Wording } from './wording.ts';

/** What an owner rates (S1): 服务效率, 服务态度, 廉洁情况. */
export const criteria = ['EFFICIENCY', 'ATTITUDE', 'INTEGRITY'] as const;
export type Criterion = (typeof criteria)[number];

/** What each mark from 1 to 5 of a criterion says, as data/evaluationScale.json has it. */
export type EvaluationScale = Readonly<Record<Criterion, readonly Wording[]>>;

/** Marks from 1, the worst, to 5. */
export interface Marks {
  readonly efficiency: number;
  readonly attitude: number;
  readonly integrity: number;
}

/** What the owner of a finished project says of its service (一项目一评价, S1); written once. */
export interface Evaluation extends Marks {
  readonly id: string;
  readonly projectId: string;
  readonly text: string | null;
  readonly madeAt: Date;
  readonly madeBy: Actor;
}

/** The mark of one criterion. */
export function markOf({ efficiency, attitude, integrity }: Marks, criterion: Criterion): number {
  if (criterion === 'EFFICIENCY') return efficiency;
  return criterion === 'ATTITUDE' ? attitude : integrity;
}
