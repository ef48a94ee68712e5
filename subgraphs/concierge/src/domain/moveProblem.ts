import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { type Changes, revise } from './changes.ts';
import type { LadderDays } from './ladderDays.ts';
import { type LadderPlace, ladderStep } from './ladderStep.ts';
import type { LadderAction } from './ladderTransitions.ts';
import { movedMessages } from './movedMessages.ts';
import type { Occasion } from './occasion.ts';
import type { Problem, ProblemStepKind } from './problem.ts';
import { problemHold } from './problemHold.ts';
import { problemStep } from './problemStep.ts';
import { problemTime } from './problemTime.ts';
import { problemTransitions } from './problemTransitions.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';

/** By which days the time of a place is counted. */
export interface LadderRules {
  readonly calendar: WorkingDayCalendar;
  readonly ladderDays: LadderDays;
}

export interface LadderMove {
  readonly action: LadderAction;
  /** Why it goes up or back, the opinion, or what is added to it; only an addition may be empty. */
  readonly text: string;
  /** Who has it in hand where it goes; null for an office, and when nobody was found. */
  readonly holderId: string | null;
  /** The clock moves it, not a person. */
  readonly byClock: boolean;
}

const fieldOf = { escalate: 'reason', giveBack: 'reason', issueOpinion: 'opinion', passDown: 'addition' } as const;

/**
 * Moves a problem one rung up or down the ladder (S1). Up, it is without an answer again; the time of the new place begins
 * anew. Refuses a step that the place does not allow, and a problem that is solved.
 */
export function moveProblem(
  occasion: Occasion,
  rules: LadderRules,
  problem: Problem,
  move: LadderMove,
): Partial<Changes> & { problem: Problem } {
  const status = requireStep('Problem', problemTransitions[problem.status], problem.status, 'move');
  const next = ladderStep(problem.place, move.action);
  const text = textOf(move);
  const revision = revise(problem, {
    status,
    answer: null,
    opinion: opinionAfter(problem, { ...move, text }),
    place: { ...next, holdId: occasion.nextId(), holderId: move.holderId },
    time: placeTime(occasion, rules, problem, next),
    overdueToldRound: 0,
  });
  const kind = stepKind(move);
  return {
    problem: revision.record,
    problems: [revision],
    problemSteps: [problemStep(occasion, problem, { kind, text })],
    endedHolds: [{ holdId: problem.place.holdId, endedAt: occasion.at }],
    startedHolds: [problemHold(occasion, revision.record)],
    messages: movedMessages(occasion, problem, revision.record, move),
  };
}

function textOf({ action, text }: LadderMove): string {
  const isEmptyAddition = action === 'passDown' && text.trim() === '';
  return isEmptyAddition ? '' : requireText(text, fieldOf[action], 4000);
}

/** What has come down goes on coming down; whoever asks above again has not had the answer. */
function opinionAfter({ opinion }: Problem, { action, text }: Pick<LadderMove, 'action' | 'text'>): string | null {
  if (action === 'issueOpinion') return text;
  return action === 'passDown' ? opinion : null;
}

function placeTime(
  { at }: Occasion,
  { calendar, ladderDays }: LadderRules,
  { roundWorkingDays }: Problem,
  { level, phase }: LadderPlace,
): Problem['time'] {
  const above = phase === 'RETURNED' ? 'passDown' : level;
  const days = level === 'STEWARD' || above === 'STEWARD' ? roundWorkingDays : ladderDays[above];
  return problemTime(calendar, calendarDateOf(at), days);
}

function stepKind({ action, byClock }: LadderMove): ProblemStepKind {
  switch (action) {
    case 'escalate':
      return byClock ? 'ESCALATED_BY_CLOCK' : 'ESCALATED';
    case 'passDown':
      return byClock ? 'PASSED_DOWN_BY_CLOCK' : 'PASSED_DOWN';
    case 'issueOpinion':
      return 'OPINION_ISSUED';
    case 'giveBack':
      return 'GIVEN_BACK';
  }
}
