import type { Condition } from './condition.ts';
import type { FactOfNumber, FactOfWords } from './conditionFacts.ts';

/** Codes of the circumstances a condition asks for, in its order. */
export function circumstancesIn(condition: Condition): readonly string[] {
  return leavesOf(condition).flatMap((leaf) => ('circumstance' in leaf ? [leaf.circumstance] : []));
}

/** Codes of the policies a condition asks for. */
export function policiesIn(condition: Condition): readonly string[] {
  return leavesOf(condition).flatMap((leaf) => ('policy' in leaf ? [leaf.policy] : []));
}

/** The facts a condition asks for. */
export function factsIn(condition: Condition): readonly (FactOfWords | FactOfNumber)[] {
  return leavesOf(condition).flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : []));
}

function leavesOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}
