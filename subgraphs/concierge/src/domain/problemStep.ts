import type { Occasion } from './occasion.ts';
import type { Problem, ProblemStep } from './problem.ts';

/** The record of a step taken on this occasion. */
export function problemStep(
  { actor, at, nextId }: Occasion,
  { id, round, place }: Pick<Problem, 'id' | 'round' | 'place'>,
  { kind, text, visitorId = null }: Pick<ProblemStep, 'kind' | 'text'> & { readonly visitorId?: string | null },
): ProblemStep {
  return { id: nextId(), problemId: id, round, level: place.level, kind, text, visitorId, at, actor };
}
