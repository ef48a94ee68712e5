import type { ProblemStatus } from './problem.ts';

export type ProblemAction = 'answer' | 'solve' | 'close' | 'reopen' | 'move' | 'group' | 'inform';

/**
 * The closed loop 收集 → 反馈 → 解决 → 回访 (S0, C7). Only a recorded return visit closes a problem or, when the owner is not
 * satisfied, opens it again. On the ladder (`ladderTransitions.ts`) and in a 面上 matter a problem moves, joins and leaves while
 * it is open; what moves waits for its answer again, and the answer of its matter (`inform`) reaches it even if it had another.
 */
export const problemTransitions = {
  COLLECTED: { answer: 'ANSWERED', move: 'COLLECTED', group: 'COLLECTED', inform: 'ANSWERED' },
  ANSWERED: { solve: 'SOLVED', move: 'COLLECTED', group: 'ANSWERED', inform: 'ANSWERED' },
  SOLVED: { close: 'CLOSED', reopen: 'COLLECTED' },
  CLOSED: {},
} as const satisfies Record<ProblemStatus, Partial<Record<ProblemAction, ProblemStatus>>>;
