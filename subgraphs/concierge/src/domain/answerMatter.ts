import { type Changes, revise } from './changes.ts';
import { informProblem, type Member } from './informProblem.ts';
import { mergeChanges } from './mergeChanges.ts';
import type { LadderRules } from './moveProblem.ts';
import type { Occasion } from './occasion.ts';
import { matterTransitions, type PolicyMatter } from './policyMatter.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';

/** Answers a matter: the answer reaches each of its problems that is not solved; each still needs its own return visit. */
export function answerMatter(
  occasion: Occasion,
  rules: LadderRules,
  { matter, members }: { readonly matter: PolicyMatter; readonly members: readonly Member[] },
  text: string,
): { matter: PolicyMatter; changes: Changes } {
  const status = requireStep('PolicyMatter', matterTransitions[matter.status], matter.status, 'answer');
  const answer = requireText(text, 'answer', 4000);
  const revision = revise(matter, { status, answer, answeredAt: occasion.at });
  const informed = members.map((member) => informProblem(occasion, rules, member, answer));
  return { matter: revision.record, changes: mergeChanges([{ matters: [revision] }, ...informed]) };
}

/** Opens an answered matter again, when its answer does not do; what the problems were told stays on record. */
export function reopenMatter(matter: PolicyMatter): Partial<Changes> & { matter: PolicyMatter } {
  const status = requireStep('PolicyMatter', matterTransitions[matter.status], matter.status, 'reopen');
  const revision = revise(matter, { status, answer: null, answeredAt: null });
  return { matter: revision.record, matters: [revision] };
}
