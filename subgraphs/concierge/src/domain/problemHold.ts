import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { LadderPhase } from './ladderTransitions.ts';
import type { Occasion } from './occasion.ts';
import type { Problem } from './problem.ts';
import type { ProblemLevel } from './problemLevels.ts';

/** The time a problem was in one hand: holds of a problem follow each other, and one runs until it is solved. */
export interface ProblemHold {
  readonly id: string;
  readonly problemId: string;
  readonly round: number;
  readonly level: ProblemLevel;
  readonly phase: LadderPhase;
  /** Null where an office has it, and where nobody was found. */
  readonly holderId: string | null;
  readonly deadline: CalendarDate;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/** The hold in which a problem is, beginning on this occasion. */
export function problemHold({ at }: Pick<Occasion, 'at'>, { id, round, place, time }: Problem): ProblemHold {
  const { holdId, level, phase, holderId } = place;
  return {
    id: holdId,
    problemId: id,
    round,
    level,
    phase,
    holderId,
    deadline: time.deadline,
    startedAt: at,
    endedAt: null,
  };
}
