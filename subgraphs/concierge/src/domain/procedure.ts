import type { Actor } from '@guanjia/kernel/actor';
import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { type Light, worstLight } from '@guanjia/kernel/light';

import type { ProblemTime } from './problem.ts';
import { problemLight } from './problemLight.ts';
import { type ProcedureStage, type ProcedureStepKind, procedureSteps, stepKinds } from './procedureSteps.ts';

/** What can show that a step is done; a document is named by words, all else by its id. */
export const stepEvidenceKinds = {
  PRE_REVIEW: { en: 'Joint pre-review', zh: '联合预审' },
  ROADMAP: { en: 'Roadmap', zh: '办理路线图' },
  APPLICATION: { en: 'Application', zh: '审批申请' },
  PARALLEL_APPLICATION: { en: 'Parallel application', zh: '并联申请' },
  CERTIFICATE: { en: 'Certificate', zh: '证照' },
  AGREEMENT: { en: 'Service agreement', zh: '服务协议' },
  PLAN: { en: 'Plan for one owner', zh: '一企一策方案' },
  MEETING: { en: 'Meeting', zh: '会议' },
  HANDOFF: { en: 'Handoff', zh: '材料转交' },
  SERVICE_REPORT: { en: 'Service report', zh: '服务情况报告' },
  SERVICE_VISIT: { en: 'Return visit', zh: '回访' },
  DOCUMENT: { en: 'Document', zh: '文件' },
} as const satisfies Record<string, { en: string; zh: string }>;

export type StepEvidenceKind = keyof typeof stepEvidenceKinds;

export interface Evidence {
  readonly kind: StepEvidenceKind;
  /** Opaque id, or the name of a document. */
  readonly reference: string;
}

/** That a step was done. */
export interface StepDone {
  readonly at: Date;
  readonly by: Actor;
  /** Seen in the graph, rather than said by a person. */
  readonly bySign: boolean;
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

/** One step as it stands. */
export interface ProcedureStep {
  readonly kind: ProcedureStepKind;
  readonly done: StepDone | null;
  /** Null until its clock starts. */
  readonly time: ProblemTime | null;
  readonly overdueTold: boolean;
}

/** How far the service for a project has come (C5). */
export interface Procedure {
  readonly projectId: string;
  readonly openedAt: Date;
  /** Since when its project is finished, and no clock runs; null while the service goes on. */
  readonly endedAt: Date | null;
  /** All of them, in their order. */
  readonly steps: readonly ProcedureStep[];
  readonly version: number;
}

/** A line of a procedure's history; written once. */
export interface ProcedureEntry {
  readonly id: string;
  readonly projectId: string;
  readonly step: ProcedureStepKind;
  readonly action: 'DONE' | 'UNDONE' | 'NOT_DONE';
  /** The note of what is done, the reason of what is undone or left so at the end. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly at: Date;
  readonly actor: Actor;
}

/** One step of a procedure. */
export function stepOf({ steps }: Pick<Procedure, 'steps'>, kind: ProcedureStepKind): ProcedureStep {
  const step = steps.find((one) => one.kind === kind);
  if (step === undefined) throw new TypeError('a procedure has all its steps');
  return step;
}

/** The first of the steps, in their order, that is not done; null when all are. */
export function nextStep({ steps }: Pick<Procedure, 'steps'>): ProcedureStep | null {
  return steps.find(({ done }) => done === null) ?? null;
}

/** Where the service stands: the first of 承接, 办理, 统计报送, 回访 that is not done (S4). */
export function stageOf(procedure: Pick<Procedure, 'steps'>): ProcedureStage {
  const next = stepKinds.find((kind) => stepOf(procedure, kind).done === null);
  return next === undefined ? 'COMPLETED' : procedureSteps[next].stage;
}

/** When the last step was done, if all are. */
export function completedAt({ steps }: Pick<Procedure, 'steps'>): Date | null {
  const times = steps.map(({ done }) => done?.at.getTime() ?? Number.NaN);
  const last = Math.max(...times);
  return Number.isNaN(last) ? null : new Date(last);
}

/**
 * Red past the deadline, amber when a fifth of the time or less is left, else green; what is done keeps green or red by its
 * day; null before its clock starts.
 */
export function stepLight({ done, time }: Pick<ProcedureStep, 'done' | 'time'>, today: CalendarDate): Light | null {
  const solvedOn = done === null ? null : calendarDateOf(done.at);
  if (time !== null) return problemLight({ time, solvedOn }, today);
  return done === null ? null : 'GREEN';
}

/** The worst light of the steps that are not done; null when no clock runs. */
export function procedureLight({ steps }: Pick<Procedure, 'steps'>, today: CalendarDate): Light | null {
  const pending = steps.filter(({ done }) => done === null).map((step) => stepLight(step, today));
  return worstLight(pending.filter((light) => light !== null));
}

/** Whether a step is not done and past its deadline. */
export function isStepOverdue({ done, time }: Pick<ProcedureStep, 'done' | 'time'>, today: CalendarDate): boolean {
  return done === null && time !== null && today > time.deadline;
}
