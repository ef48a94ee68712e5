import { nextDate, startOfDay } from '@guanjia/kernel/calendarDate';
import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLadderDays } from '../readLadderDays.ts';
import { bringSolution } from './bringSolution.ts';
import type { Changes } from './changes.ts';
import { giveAnswer } from './giveAnswer.ts';
import { informProblem } from './informProblem.ts';
import { ladderStep } from './ladderStep.ts';
import { type LadderAction, ladderPhases } from './ladderTransitions.ts';
import { moveProblem } from './moveProblem.ts';
import { openProblem } from './openProblem.ts';
import { overdueAction } from './overdueAction.ts';
import { payReturnVisit } from './payReturnVisit.ts';
import type { Problem, ProblemStep } from './problem.ts';
import type { ProblemHold } from './problemHold.ts';
import { type ProblemLevel, problemLevels } from './problemLevels.ts';
import { settleOverdue } from './settleOverdue.ts';

const rules = { calendar: chinaCalendar, ladderDays: readLadderDays() };
const rungs = ['STEWARD', 'SPECIALIST', 'EXPERT_TEAM', 'JOINT_MEETING', 'CITY_GOVERNMENT'] as const;
/** Who has a problem in hand at each level; offices name nobody, and there is no expert. */
const holders: Readonly<Record<ProblemLevel, string | null>> = {
  STEWARD: 'steward',
  SPECIALIST: 'specialist',
  EXPERT_TEAM: null,
  JOINT_MEETING: null,
  CITY_GOVERNMENT: null,
};

describe('the ladder', () => {
  const actions = ['escalate', 'issueOpinion', 'giveBack', 'passDown'] as const;
  /** Every place, and where each action leads from there; what is not listed is refused. */
  const table: Readonly<Record<string, Partial<Record<LadderAction, string>>>> = {
    'STEWARD OPEN': { escalate: 'SPECIALIST OPEN' },
    'STEWARD GIVEN_BACK': { escalate: 'SPECIALIST OPEN' },
    'STEWARD RETURNED': { escalate: 'SPECIALIST OPEN' },
    'SPECIALIST OPEN': {
      escalate: 'EXPERT_TEAM OPEN',
      issueOpinion: 'STEWARD RETURNED',
      giveBack: 'STEWARD GIVEN_BACK',
    },
    'SPECIALIST GIVEN_BACK': {
      escalate: 'EXPERT_TEAM OPEN',
      issueOpinion: 'STEWARD RETURNED',
      giveBack: 'STEWARD GIVEN_BACK',
    },
    'SPECIALIST RETURNED': { escalate: 'EXPERT_TEAM OPEN', passDown: 'STEWARD RETURNED' },
    'EXPERT_TEAM OPEN': {
      escalate: 'JOINT_MEETING OPEN',
      issueOpinion: 'SPECIALIST RETURNED',
      giveBack: 'SPECIALIST GIVEN_BACK',
    },
    'EXPERT_TEAM GIVEN_BACK': {
      escalate: 'JOINT_MEETING OPEN',
      issueOpinion: 'SPECIALIST RETURNED',
      giveBack: 'SPECIALIST GIVEN_BACK',
    },
    'EXPERT_TEAM RETURNED': { escalate: 'JOINT_MEETING OPEN', passDown: 'SPECIALIST RETURNED' },
    'JOINT_MEETING OPEN': {
      escalate: 'CITY_GOVERNMENT OPEN',
      issueOpinion: 'EXPERT_TEAM RETURNED',
      giveBack: 'EXPERT_TEAM GIVEN_BACK',
    },
    'JOINT_MEETING GIVEN_BACK': {
      escalate: 'CITY_GOVERNMENT OPEN',
      issueOpinion: 'EXPERT_TEAM RETURNED',
      giveBack: 'EXPERT_TEAM GIVEN_BACK',
    },
    'JOINT_MEETING RETURNED': { escalate: 'CITY_GOVERNMENT OPEN', passDown: 'EXPERT_TEAM RETURNED' },
    'CITY_GOVERNMENT OPEN': { issueOpinion: 'JOINT_MEETING RETURNED', giveBack: 'JOINT_MEETING GIVEN_BACK' },
    'CITY_GOVERNMENT GIVEN_BACK': { issueOpinion: 'JOINT_MEETING RETURNED', giveBack: 'JOINT_MEETING GIVEN_BACK' },
    'CITY_GOVERNMENT RETURNED': { passDown: 'JOINT_MEETING RETURNED' },
  };
  const places = rungs.flatMap((level) => ladderPhases.map((phase) => ({ level, phase })));

  it.each(places.flatMap((place) => actions.map((action) => ({ place, action }))))(
    '$place.level $place.phase: $action',
    ({ place, action }) => {
      const current = `${place.level} ${place.phase}`;
      const next = table[current]?.[action];
      if (next !== undefined) {
        const { level, phase } = ladderStep(place, action);
        expect(`${level} ${phase}`).toBe(next);
        return;
      }
      const detail = {
        machine: 'ProblemLadder',
        current,
        attempted: action,
        allowed: Object.keys(table[current] ?? {}),
      };
      expect(() => ladderStep(place, action)).toThrow(
        expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED', detail }),
      );
    },
  );

  it.each([
    ['STEWARD', 'OPEN', '2026-03-17', 'escalate'],
    ['STEWARD', 'OPEN', '2026-03-16', null],
    ['STEWARD', 'RETURNED', '2026-03-17', 'escalate'],
    ['SPECIALIST', 'RETURNED', '2026-03-17', 'passDown'],
    ['SPECIALIST', 'GIVEN_BACK', '2026-03-17', 'escalate'],
    ['JOINT_MEETING', 'OPEN', '2026-03-17', 'escalate'],
    ['CITY_GOVERNMENT', 'OPEN', '2026-03-17', 'tell'],
    ['CITY_GOVERNMENT', 'OPEN', '2026-03-16', null],
  ] as const)('the clock at %s %s on %s: %s', (level, phase, today, action) => {
    const { problem } = opened();
    expect(overdueAction({ ...problem, place: { ...problem.place, level, phase } }, today)).toBe(action);
    expect(overdueAction({ ...problem, solvedOn: '2026-03-10' }, today)).toBeNull();
  });
});

/** A life of one problem: the records that were kept, as the store would have them. */
interface Life {
  readonly problem: Problem;
  readonly holds: readonly ProblemHold[];
  readonly steps: readonly ProblemStep[];
  readonly types: readonly string[];
  readonly now: Date;
}

function opened(): Life {
  const now = new Date('2026-03-09T01:00:00Z');
  const asked = { id: newId(), projectId: newId(), kind: 'SINGLE', title: '停水', text: '停水' } as const;
  const { problem, ...changes } = openProblem(occasionAt(now), chinaCalendar, {
    ...asked,
    responsibleId: 'steward',
    dueWorkingDays: 5,
  });
  return keep({ problem, holds: [], steps: [], types: [], now }, changes);
}

const occasionAt = (at: Date) => ({ actor: { subject: 'somebody', name: '某' }, at, nextId: newId });

function keep(life: Life, changes: Partial<Changes>): Life {
  const ends = new Map((changes.endedHolds ?? []).map(({ holdId, endedAt }) => [holdId, endedAt]));
  const all = [...life.holds, ...(changes.startedHolds ?? [])];
  return {
    ...life,
    problem: changes.problems?.at(-1)?.record ?? life.problem,
    holds: all.map((hold) => ({ ...hold, endedAt: hold.endedAt ?? ends.get(hold.id) ?? null })),
    steps: [...life.steps, ...(changes.problemSteps ?? [])],
    types: [
      ...life.types,
      ...(changes.messages ?? []).map((message) => (message.kind === 'event' ? message.event.type : message.kind)),
    ],
  };
}

type Command =
  | { readonly do: LadderAction | 'answer' | 'solve' | 'inform' }
  | { readonly do: 'visit'; readonly visitor: string; readonly satisfied: boolean }
  | { readonly do: 'wait'; readonly days: number };

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    do: fc.constantFrom('escalate', 'escalate', 'issueOpinion', 'giveBack', 'passDown', 'answer', 'solve', 'inform'),
  }),
  fc.record({
    do: fc.constant('visit' as const),
    visitor: fc.constantFrom('visitor', 'steward', 'specialist'),
    satisfied: fc.boolean(),
  }),
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 40 }) }),
) as fc.Arbitrary<Command>;

/** Commands as they come, and between them whole ways to a return visit, so that many lives end. */
const lives: fc.Arbitrary<readonly Command[]> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: commands.map((command) => [command]) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.boolean(), commands)
          .map(([viaSpecialist, last]): Command[] => [
            ...(viaSpecialist ? [{ do: 'escalate' } as const, { do: 'issueOpinion' } as const] : []),
            { do: 'answer' },
            { do: 'solve' },
            last,
          ]),
      },
      {
        weight: 2,
        arbitrary: fc
          .record({ visitor: fc.constantFrom('visitor', 'steward', 'specialist'), satisfied: fc.boolean() })
          .map((visit): Command[] => [{ do: 'answer' }, { do: 'solve' }, { do: 'visit', ...visit }]),
      },
    ),
    { maxLength: 20 },
  )
  .map((chunks) => chunks.flat());

/** What one command makes of a life; refused, it stays as it is. */
function obey(life: Life, command: Command): Life {
  try {
    return command.do === 'wait' ? wait(life, command.days) : keep(life, decide(life, command));
  } catch (cause) {
    expect(cause).toBeInstanceOf(DomainError);
    return life;
  }
}

function decide({ problem, holds, now }: Life, command: Exclude<Command, { do: 'wait' }>): Partial<Changes> {
  const occasion = occasionAt(now);
  switch (command.do) {
    case 'answer':
      return giveAnswer(occasion, problem, '答复');
    case 'solve':
      return bringSolution(occasion, problem, '已解决');
    case 'inform':
      return informProblem(occasion, rules, { problem, holderBelow: below(problem) }, '政策答复');
    case 'visit': {
      const concernedIds = holds.flatMap(({ round, holderId }) =>
        holderId === null || round !== problem.round ? [] : [holderId],
      );
      const visitor = { id: command.visitor, name: command.visitor };
      const visit = { visitor, concernedIds, isSatisfied: command.satisfied, text: '回访' };
      return payReturnVisit(occasion, chinaCalendar, problem, visit);
    }
    case 'escalate':
    case 'issueOpinion':
    case 'giveBack':
    case 'passDown': {
      const { level } = ladderStep(problem.place, command.do);
      const move = { action: command.do, text: '意见', holderId: holders[level], byClock: false };
      return moveProblem(occasion, rules, problem, move);
    }
  }
}

function below({ place }: Problem): string | null {
  const rung = problemLevels[place.level].below;
  return rung === null ? null : holders[rung];
}

/** Days go by; at the end of each the clock settles what is overdue, twice, as a queue would. */
function wait(life: Life, days: number): Life {
  let next = life;
  for (let day = 0; day < days; day += 1) {
    const now = startOfDay(nextDate(new Date(next.now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)));
    next = settle(settle({ ...next, now }));
  }
  return next;
}

function settle(life: Life): Life {
  const today = new Date(life.now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const action = overdueAction(life.problem, today);
  if (action === null) {
    expect(settleOverdue(occasionAt(life.now), rules, life.problem, null)).toEqual({});
    return life;
  }
  const next = action === 'tell' ? null : holders[ladderStep(life.problem.place, action).level];
  return keep(life, settleOverdue(occasionAt(life.now), rules, life.problem, next));
}

function check({ problem, holds, steps, now }: Life): void {
  const inRound = holds.filter(({ round }) => round === problem.round);
  const running = holds.filter(({ endedAt }) => endedAt === null);
  const isOpen = problem.solvedOn === null;
  expect(running.map(({ id }) => id)).toEqual(isOpen ? [problem.place.holdId] : []);
  // step by step: from the steward up and down, no rung left out, so that every level below can pass the answer on
  const path = inRound.map(({ level }) => rungs.indexOf(level));
  expect(path[0]).toBe(0);
  for (const [index, rung] of path.entries()) if (index > 0) expect(Math.abs(rung - (path[index - 1] ?? 9))).toBe(1);
  const heldBelow = new Set(inRound.map(({ level }) => level));
  for (const level of rungs.slice(0, rungs.indexOf(problem.place.level))) expect(heldBelow).toContain(level);
  // in time, or at the top
  const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  expect(problem.time.deadline).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  if (isOpen && problem.place.level !== 'CITY_GOVERNMENT') expect(problem.time.deadline >= today).toBe(true);
  // nobody answers the owner while a level above has it
  if (problem.place.level !== 'STEWARD') expect(problem.status).toBe('COLLECTED');
  // closed by a visit of somebody else, and by nothing else
  const visits = steps.filter(({ kind }) => kind === 'VISITED_SATISFIED');
  expect(visits).toHaveLength(problem.status === 'CLOSED' ? 1 : 0);
  const holdersOfRound = inRound.map(({ holderId }) => holderId);
  for (const { visitorId } of visits) expect(holdersOfRound).not.toContain(visitorId);
}

/** Whatever has happened, willing people bring it to its end: it is not lost. */
function finish(life: Life): Life {
  const willing: readonly Command[] = [
    ...Array.from({ length: 5 }, () => [{ do: 'issueOpinion' }, { do: 'passDown' }] as const).flat(),
    { do: 'answer' },
    { do: 'solve' },
    { do: 'visit', visitor: 'visitor', satisfied: true },
  ];
  return willing.reduce(obey, life);
}

describe('a problem under random commands and timers', () => {
  it('is never lost, never closed without a visit by somebody else, and every escalation has its way back', () => {
    fc.assert(
      fc.property(lives, (list) => {
        let life = opened();
        for (const command of list) {
          const before = life;
          life = obey(life, command);
          check(life);
          if (before.problem.status === 'CLOSED') expect(life.problem).toEqual(before.problem);
        }
        const ended = finish(life);
        check(ended);
        expect(ended.problem.status).toBe('CLOSED');
      }),
      { numRuns: 300 },
    );
  });

  it('left alone, goes up by itself to the city government, is announced there once, and comes down the same way', () => {
    const alone = wait(opened(), 100);
    expect(alone.problem.place.level).toBe('CITY_GOVERNMENT');
    expect(alone.holds.map(({ level }) => level)).toEqual(rungs);
    const told = alone.types.filter((type) => type === 'concierge.problemOverdue');
    expect(told).toHaveLength(5); // once at each level
    expect(alone.types.filter((type) => type === 'concierge.problemHolderMissing')).toHaveLength(1);
    const answered = wait(obey(alone, { do: 'issueOpinion' }), 10);
    expect(answered.holds.map(({ level }) => level).slice(5, 9)).toEqual([
      'JOINT_MEETING',
      'EXPERT_TEAM',
      'SPECIALIST',
      'STEWARD',
    ]);
    expect(answered.problem).toMatchObject({ place: { level: 'STEWARD', phase: 'RETURNED' }, opinion: '意见' });
  });
});
