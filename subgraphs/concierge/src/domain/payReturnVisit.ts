import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import type { Problem } from './problem.ts';
import { problemHold } from './problemHold.ts';
import { problemStep } from './problemStep.ts';
import { problemTime } from './problemTime.ts';
import { problemTransitions } from './problemTransitions.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';

export interface ReturnVisit {
  readonly visitor: Pick<Person, 'id' | 'name'>;
  /** Those who carry the project at present, steward and backup, and those who have had the problem in hand. */
  readonly concernedIds: readonly string[];
  readonly isSatisfied: boolean;
  readonly text: string;
}

/**
 * Records what the return visit found (回访, S4): a satisfied owner closes the problem, any other opens it again with a new
 * round of the same time. Refuses a visitor who carries the project, is responsible
 * for the problem or has had it in hand.
 */
export function payReturnVisit(
  occasion: Occasion,
  calendar: WorkingDayCalendar,
  problem: Problem,
  visit: ReturnVisit,
): Partial<Changes> & { problem: Problem } {
  const action = visit.isSatisfied ? 'close' : 'reopen';
  const status = requireStep('Problem', problemTransitions[problem.status], problem.status, action);
  requireIndependent(problem, visit);
  const step = problemStep(occasion, problem, {
    kind: visit.isSatisfied ? 'VISITED_SATISFIED' : 'VISITED_UNSATISFIED',
    text: requireText(visit.text, 'text', 4000),
    visitorId: visit.visitor.id,
  });
  const revision = visit.isSatisfied
    ? revise(problem, { status })
    : revise(problem, { status, ...nextRound(occasion, calendar, problem) });
  const startedHolds = visit.isSatisfied ? [] : [problemHold(occasion, revision.record)];
  return {
    problem: revision.record,
    problems: [revision],
    problemSteps: [step],
    startedHolds,
    messages: [visit.isSatisfied ? closed(occasion, problem, visit) : reopened(occasion, revision.record)],
  };
}

function requireIndependent({ responsibleId }: Problem, { visitor, concernedIds }: ReturnVisit): void {
  if (visitor.id !== responsibleId && !concernedIds.includes(visitor.id)) return;
  throw new DomainError('VISITOR_NOT_INDEPENDENT', { field: 'visitorId', value: visitor.id });
}

function nextRound(
  { at, nextId }: Occasion,
  calendar: WorkingDayCalendar,
  { round, roundWorkingDays, responsibleId }: Problem,
): Pick<Problem, 'round' | 'time' | 'place' | 'opinion' | 'answer' | 'solution' | 'solvedOn'> {
  const time = problemTime(calendar, calendarDateOf(at), roundWorkingDays);
  const place = { level: 'STEWARD', phase: 'OPEN', holdId: nextId(), holderId: responsibleId } as const;
  return { round: round + 1, time, place, opinion: null, answer: null, solution: null, solvedOn: null };
}

function closed(occasion: Occasion, { id, projectId, title, round }: Problem, { visitor }: ReturnVisit) {
  return announce(occasion, 'problemClosed', {
    projectId,
    entity: { typename: 'Problem', id },
    visibility: 'PARTIES',
    summary: { en: `Return visit recorded, problem closed: ${title}.`, zh: `回访满意，问题办结：${title}` },
    data: { problemId: id, round, visitorId: visitor.id, visitorName: visitor.name },
  });
}

function reopened(occasion: Occasion, { id, projectId, title, round, time }: Problem) {
  return announce(occasion, 'problemReopened', {
    projectId,
    entity: { typename: 'Problem', id },
    visibility: 'PARTIES',
    summary: { en: `Owner not satisfied, problem open again: ${title}.`, zh: `回访不满意，问题重新办理：${title}` },
    data: { problemId: id, round, deadline: { date: time.deadline, provisional: time.isProvisional } },
  });
}
