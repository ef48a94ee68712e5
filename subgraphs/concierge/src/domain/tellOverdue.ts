import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Problem } from './problem.ts';

/** Announces that a problem is past its deadline, once at each level of a round; changes nothing otherwise. */
export function tellOverdue(occasion: Occasion, problem: Problem): Partial<Changes> {
  if (!isOverdue(problem, calendarDateOf(occasion.at)) || problem.overdueToldRound === problem.round) return {};
  const { id, projectId, title, round, responsibleId, place, time } = problem;
  const message = announce(occasion, 'problemOverdue', {
    projectId,
    entity: { typename: 'Problem', id },
    visibility: 'INTERNAL',
    summary: {
      en: `Problem overdue since ${time.deadline}: ${title}.`,
      zh: `问题逾期（应于${time.deadline}前解决）：${title}`,
    },
    data: {
      problemId: id,
      round,
      responsibleId,
      level: place.level,
      holderId: place.holderId,
      deadline: { date: time.deadline, provisional: time.isProvisional },
    },
  });
  return { problems: [revise(problem, { overdueToldRound: round })], messages: [message] };
}

function isOverdue({ solvedOn, time }: Problem, today: CalendarDate): boolean {
  return solvedOn === null && today > time.deadline;
}
