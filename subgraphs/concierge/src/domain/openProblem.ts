import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { announce } from './announce.ts';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Problem, ProblemKind } from './problem.ts';
import { problemHold } from './problemHold.ts';
import { problemStep } from './problemStep.ts';
import { problemTime } from './problemTime.ts';
import { requireText } from './requireText.ts';

export interface NewProblem {
  readonly id: string;
  readonly projectId: string;
  readonly kind: ProblemKind;
  readonly title: string;
  readonly text: string;
  readonly responsibleId: string;
  readonly dueWorkingDays: number;
}

/** Takes a problem in (收集): who is responsible and by when it is due are known from the first day. */
export function openProblem(
  occasion: Occasion,
  calendar: WorkingDayCalendar,
  { id, projectId, kind, title, text, responsibleId, dueWorkingDays }: NewProblem,
): Partial<Changes> & { problem: Problem } {
  const problem: Problem = {
    id,
    projectId,
    kind,
    title: requireText(title, 'title', 100),
    text: requireText(text, 'text', 4000),
    status: 'COLLECTED',
    responsibleId,
    reportedBy: occasion.actor,
    reportedAt: occasion.at,
    round: 1,
    time: problemTime(calendar, calendarDateOf(occasion.at), dueWorkingDays),
    roundWorkingDays: dueWorkingDays,
    place: { level: 'STEWARD', phase: 'OPEN', holdId: occasion.nextId(), holderId: responsibleId },
    opinion: null,
    matterId: null,
    answer: null,
    solution: null,
    solvedOn: null,
    overdueToldRound: 0,
    version: 1,
  };
  const { deadline, isProvisional } = problem.time;
  const message = announce(occasion, 'problemReported', {
    projectId,
    entity: { typename: 'Problem', id },
    visibility: 'PARTIES',
    summary: {
      en: `Problem reported: ${problem.title}; due ${deadline}.`,
      zh: `收集问题：${problem.title}，应于${deadline}前解决`,
    },
    data: {
      problemId: id,
      kind,
      title: problem.title,
      responsibleId,
      deadline: { date: deadline, provisional: isProvisional },
    },
  });
  return {
    problem,
    problems: [{ record: problem, readVersion: 0 }],
    problemSteps: [problemStep(occasion, problem, { kind: 'REPORTED', text: problem.text })],
    startedHolds: [problemHold(occasion, problem)],
    messages: [message],
  };
}
