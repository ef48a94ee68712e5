import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { type Procedure, type ProcedureEntry, stepOf } from './procedure.ts';
import { type ProcedureStepKind, stepsBefore, stepTransitions } from './procedureSteps.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import { type ProcedureRules, startClocks } from './startClocks.ts';
import { undoneMessage } from './stepMessage.ts';

/**
 * Takes back that a step is done, with a reason. It has the deadline it had: undoing gives no new time.
 * @throws TRANSITION_NOT_ALLOWED when it is not done; PROCEDURE_STEP_BUILT_ON while a later step that somebody recorded stands on
 * it; BAD_INPUT without a reason
 */
export function undoStep(
  occasion: Occasion,
  rules: ProcedureRules,
  { procedure, projectName }: { readonly procedure: Procedure; readonly projectName: string },
  { kind, reason }: { readonly kind: ProcedureStepKind; readonly reason: string },
): Partial<Changes> & { procedure: Procedure } {
  const { projectId, steps } = procedure;
  const { done } = stepOf(procedure, kind);
  const status = done === null ? 'PENDING' : 'DONE';
  requireStep(`ProcedureStep ${kind}`, stepTransitions[status], status, 'undo');
  const text = requireText(reason, 'reason', 200);
  const builtOn = steps.filter((step) => stepsBefore(step.kind).includes(kind) && step.done?.bySign === false);
  if (builtOn.length > 0) {
    const value = builtOn.map((step) => step.kind);
    throw new DomainError('PROCEDURE_STEP_BUILT_ON', { field: 'step', value, accepted: 'undo these first' });
  }
  const marked = steps.map((step) => (step.kind === kind ? { ...step, done: null } : step));
  const revision = revise(procedure, {
    steps: startClocks({ ...procedure, steps: marked }, rules, calendarDateOf(occasion.at)),
  });
  const entry: ProcedureEntry = {
    id: occasion.nextId(),
    projectId,
    step: kind,
    action: 'UNDONE',
    text,
    evidence: done?.evidence ?? [],
    at: occasion.at,
    actor: occasion.actor,
  };
  return {
    procedure: revision.record,
    service: [{ kind: 'PROCEDURE', revision, entries: [entry] }],
    messages: [undoneMessage(occasion, { projectId, projectName }, kind, text)],
  };
}
