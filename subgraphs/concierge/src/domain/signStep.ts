import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { type Procedure, type ProcedureEntry, type StepDone, stepOf } from './procedure.ts';
import type { ProcedureStepKind } from './procedureSteps.ts';
import { type ProjectSign, signedSteps } from './projectSign.ts';
import { type ProcedureRules, startClocks } from './startClocks.ts';
import { doneMessage } from './stepMessage.ts';

/** Marks a step that the graph knows to be done, whatever was done before it; nothing when it is done already. Safe to repeat. */
export function signStep(
  occasion: Occasion,
  rules: ProcedureRules,
  project: { readonly procedure: Procedure; readonly projectName: string },
  sign: ProjectSign,
): Partial<Changes> {
  return markStep(occasion, rules, project, { kind: sign.step, done: signDone(sign) });
}

/** Marks a step as done, whatever was done before it; nothing when it is done already. Safe to repeat. */
export function markStep(
  occasion: Occasion,
  rules: ProcedureRules,
  project: { readonly procedure: Procedure; readonly projectName: string },
  step: { readonly kind: ProcedureStepKind; readonly done: StepDone },
): Partial<Changes> {
  return stepOf(project.procedure, step.kind).done === null ? withStepDone(occasion, rules, project, step) : {};
}

/** What a sign says of its step. */
export function signDone({ step, entityId, at, by }: ProjectSign): StepDone {
  const { evidence: kind, zh } = signedSteps[step];
  return { at, by, bySign: true, note: zh, evidence: [{ kind, reference: entityId }] };
}

/** The procedure with one more step done, and what is told of it. */
export function withStepDone(
  occasion: Occasion,
  rules: ProcedureRules,
  { procedure, projectName }: { readonly procedure: Procedure; readonly projectName: string },
  { kind, done }: { readonly kind: ProcedureStepKind; readonly done: StepDone },
): Partial<Changes> & { procedure: Procedure } {
  const { projectId } = procedure;
  const marked = procedure.steps.map((step) => (step.kind === kind ? { ...step, done } : step));
  const revision = revise(procedure, {
    steps: startClocks({ ...procedure, steps: marked }, rules, calendarDateOf(occasion.at)),
  });
  return {
    procedure: revision.record,
    service: [{ kind: 'PROCEDURE', revision, entries: [entryOf(occasion, projectId, kind, done)] }],
    messages: [doneMessage(occasion, { projectId, projectName }, kind, done)],
  };
}

/** The history's line about a step that is done. */
export function entryOf(
  { nextId }: Pick<Occasion, 'nextId'>,
  projectId: string,
  step: ProcedureStepKind,
  { note, evidence, at, by }: StepDone,
): ProcedureEntry {
  return { id: nextId(), projectId, step, action: 'DONE', text: note, evidence, at, actor: by };
}
