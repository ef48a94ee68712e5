import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringSolution } from './bringSolution.ts';
import { giveAnswer } from './giveAnswer.ts';
import type { Occasion } from './occasion.ts';
import { openProblem } from './openProblem.ts';
import { payReturnVisit } from './payReturnVisit.ts';
import { type Problem, type ProblemStep, problemStatuses } from './problem.ts';
import { problemLight } from './problemLight.ts';
import { problemTime } from './problemTime.ts';
import { type ProblemAction, problemTransitions } from './problemTransitions.ts';

const occasion: Occasion = {
  actor: { subject: 'room', name: '服务室' },
  at: new Date('2026-03-09T01:00:00Z'),
  nextId: newId,
};
const visitor = { id: 'visitor', name: '回访员' };

function open(): Problem {
  const asked = {
    id: newId(),
    projectId: newId(),
    kind: 'SINGLE',
    title: '停水',
    text: '停水',
    dueWorkingDays: 5,
  } as const;
  return openProblem(occasion, chinaCalendar, { ...asked, responsibleId: 'steward' }).problem;
}

function take(problem: Problem, action: ProblemAction): { problem: Problem; problemSteps?: readonly ProblemStep[] } {
  if (action === 'answer') return giveAnswer(occasion, problem, '正在办理');
  if (action === 'solve') return bringSolution(occasion, problem, '已解决');
  const visit = { visitor, concernedIds: ['steward'], isSatisfied: action === 'close', text: '已回访' };
  return payReturnVisit(occasion, chinaCalendar, problem, visit);
}

const actions = ['answer', 'solve', 'close', 'reopen'] as const;
const table = problemStatuses.flatMap((status) => actions.map((action) => [status, action] as const));

describe('the closed loop of a problem', () => {
  it.each(table)('%s: %s', (status, action) => {
    const problem = { ...open(), status };
    const allowed: Readonly<Partial<Record<ProblemAction, string>>> = problemTransitions[status];
    const next = allowed[action];
    if (next !== undefined) {
      expect(take(problem, action).problem.status).toBe(next);
      return;
    }
    const detail = { machine: 'Problem', current: status, attempted: action, allowed: Object.keys(allowed) };
    expect(() => take(problem, action)).toThrow(expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED', detail }));
  });

  it('never closes without answer, solution and a return visit of its last round, and never leaves CLOSED', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 30 }), (path) => {
        let problem = open();
        const steps: ProblemStep[] = [];
        for (const action of path) {
          const before = problem;
          try {
            const taken = take(problem, action);
            problem = taken.problem;
            steps.push(...(taken.problemSteps ?? []));
          } catch (cause) {
            expect(cause).toBeInstanceOf(DomainError);
            expect(problem).toBe(before);
          }
          if (before.status === 'CLOSED') expect(problem).toBe(before);
        }
        const last = steps.filter(({ round }) => round === problem.round).map(({ kind }) => kind);
        if (problem.status === 'CLOSED') expect(last).toEqual(['ANSWERED', 'SOLVED', 'VISITED_SATISFIED']);
        expect(steps.filter(({ kind }) => kind === 'VISITED_UNSATISFIED')).toHaveLength(problem.round - 1);
        expect(steps.filter(({ visitorId }) => visitorId === problem.responsibleId)).toEqual([]);
        expect(problem.version).toBe(steps.length + 1);
      }),
    );
  });

  it.each([
    [1, '2026-03-10', '2026-03-10'],
    [5, '2026-03-16', '2026-03-13'],
    [20, '2026-04-07', '2026-03-31'], // over 清明
  ])('gives %i working days: due %s, amber from %s', (days, deadline, amberFrom) => {
    expect(problemTime(chinaCalendar, '2026-03-09', days)).toMatchObject({ deadline, amberFrom, isProvisional: false });
  });

  it.each([
    ['2026-03-12', null, 'GREEN'],
    ['2026-03-13', null, 'AMBER'],
    ['2026-03-16', null, 'AMBER'],
    ['2026-03-17', null, 'RED'],
    ['2026-05-01', '2026-03-16', 'GREEN'],
    ['2026-05-01', '2026-03-17', 'RED'],
  ])('shows on %s, solved on %s, the light %s', (today, solvedOn, light) => {
    expect(problemLight({ ...open(), solvedOn }, today)).toBe(light);
  });
});
