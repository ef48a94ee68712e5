import type { Actor } from '@guanjia/kernel/actor';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { LadderPlace } from './ladderStep.ts';

import type { ProblemLevel } from './problemLevels.ts';

/** 点上 is settled case by case (一事一议); 面上 needs a policy (S0). */
export const problemKinds = ['SINGLE', 'GENERAL'] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** 收集, 反馈, 解决, 回访 (S0). */
export const problemStatuses = ['COLLECTED', 'ANSWERED', 'SOLVED', 'CLOSED'] as const;
export type ProblemStatus = (typeof problemStatuses)[number];

/** Something that stands in a project's way, in its closed loop (C7). */
export interface Problem {
  readonly id: string;
  readonly projectId: string;
  readonly kind: ProblemKind;
  readonly title: string;
  readonly text: string;
  readonly status: ProblemStatus;
  /** Who is responsible for it. */
  readonly responsibleId: string;
  readonly reportedBy: Actor;
  readonly reportedAt: Date;
  /** 1, and one more each time a return visit found it unsolved. */
  readonly round: number;
  /** At its present level. */
  readonly time: ProblemTime;
  /** Working days the steward has in each round, as the report said. */
  readonly roundWorkingDays: number;
  readonly place: ProblemPlace;
  /** What a level above has said, on its way down or come down. */
  readonly opinion: string | null;
  /** The 面上 matter it belongs to. */
  readonly matterId: string | null;
  readonly answer: string | null;
  readonly solution: string | null;
  /** The day it was solved in this round. */
  readonly solvedOn: CalendarDate | null;
  /** The round whose lateness at the present level has been announced; 0 when none. */
  readonly overdueToldRound: number;
  readonly version: number;
}

/** Where on the ladder a problem is, and in whose hands (S1). */
export interface ProblemPlace extends LadderPlace {
  /** Changes with every move; what is set for an earlier one is void. */
  readonly holdId: string;
  /** Null where an office has it, and where nobody was found. */
  readonly holderId: string | null;
}

/** The time a problem has in one place. */
export interface ProblemTime {
  readonly dueWorkingDays: number;
  readonly deadline: CalendarDate;
  /** The deadline rests on a year whose holidays are not published yet. */
  readonly isProvisional: boolean;
  /** First day on which a fifth of the time or less is left. */
  readonly amberFrom: CalendarDate;
}

export const problemStepKinds = [
  'REPORTED',
  'ANSWERED',
  'SOLVED',
  'VISITED_SATISFIED',
  'VISITED_UNSATISFIED',
  'ESCALATED',
  'ESCALATED_BY_CLOCK',
  'OPINION_ISSUED',
  'PASSED_DOWN',
  'PASSED_DOWN_BY_CLOCK',
  'GIVEN_BACK',
  'JOINED_MATTER',
  'LEFT_MATTER',
  'ANSWERED_BY_MATTER',
] as const;
export type ProblemStepKind = (typeof problemStepKinds)[number];

/** One step a problem has taken; written once. */
export interface ProblemStep {
  readonly id: string;
  readonly problemId: string;
  readonly round: number;
  /** Where it was taken. */
  readonly level: ProblemLevel;
  readonly kind: ProblemStepKind;
  readonly text: string;
  /** Who paid the return visit; null for any other step. */
  readonly visitorId: string | null;
  readonly at: Date;
  readonly actor: Actor;
}
