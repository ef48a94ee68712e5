import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Changes } from './changes.ts';
import { mergeChanges } from './mergeChanges.ts';
import { type LadderRules, moveProblem } from './moveProblem.ts';
import type { Occasion } from './occasion.ts';
import { overdueAction } from './overdueAction.ts';
import type { Problem } from './problem.ts';
import { tellOverdue } from './tellOverdue.ts';

const texts = { escalate: '超过本级办理期限，自动升级', passDown: '超过转达期限，自动转达' } as const;

/**
 * Does with a problem what the clock asks for (C7), and tells the supervisor that it is late; nothing when it is in time.
 * `holderId` is who has it in hand where it goes.
 */
export function settleOverdue(
  occasion: Occasion,
  rules: LadderRules,
  problem: Problem,
  holderId: string | null,
): Partial<Changes> {
  const action = overdueAction(problem, calendarDateOf(occasion.at));
  if (action === null) return {};
  const told = tellOverdue(occasion, problem);
  if (action === 'tell') return told;
  const late = told.problems?.[0]?.record ?? problem;
  const moved = moveProblem(occasion, rules, late, { action, text: texts[action], holderId, byClock: true });
  return mergeChanges([told, moved]);
}
