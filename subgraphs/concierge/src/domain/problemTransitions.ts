import type { ProblemStatus } from './problem.ts';

export type ProblemAction = 'answer' | 'solve' | 'close' | 'reopen';

/**
 * The closed loop 收集 → 反馈 → 解决 → 回访 (S0, C7). Only a recorded return visit closes a problem or, when the owner is not
 * satisfied, opens it again.
 */
export const problemTransitions = {
  COLLECTED: { answer: 'ANSWERED' },
  ANSWERED: { solve: 'SOLVED' },
  SOLVED: { close: 'CLOSED', reopen: 'COLLECTED' },
  CLOSED: {},
} as const satisfies Record<ProblemStatus, Partial<Record<ProblemAction, ProblemStatus>>>;
