import { DomainError } from '@guanjia/kernel/DomainError';
import { type LadderAction, type LadderPhase, ladderTransitions } from './ladderTransitions.ts';
import { type ProblemLevel, problemLevels } from './problemLevels.ts';

/** A rung of the ladder, and how a problem stands on it. */
export interface LadderPlace {
  readonly level: ProblemLevel;
  readonly phase: LadderPhase;
}

/** Where an action leads from a place. @throws TRANSITION_NOT_ALLOWED, with what would be allowed there. */
export function ladderStep(place: LadderPlace, action: LadderAction): LadderPlace {
  const steps = stepsFrom(place);
  const next = steps.get(action);
  if (next !== undefined) return next;
  throw new DomainError('TRANSITION_NOT_ALLOWED', {
    machine: 'ProblemLadder',
    current: `${place.level} ${place.phase}`,
    attempted: action,
    allowed: [...steps.keys()],
  });
}

function stepsFrom({ level, phase }: LadderPlace): ReadonlyMap<string, LadderPlace> {
  const rung = problemLevels[level];
  const steps = Object.entries(ladderTransitions[phase]).flatMap(([action, step]): [string, LadderPlace][] => {
    const next = rung[step.to];
    return next === null ? [] : [[action, { level: next, phase: step.phase }]];
  });
  return new Map(steps);
}
