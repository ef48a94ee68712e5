import { DomainError } from '@guanjia/kernel/DomainError';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { type Evidence, type Procedure, stepOf } from './procedure.ts';
import { type ProcedureStepKind, stepsBefore, stepTransitions } from './procedureSteps.ts';
import { requireId } from './requireId.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import { withStepDone } from './signStep.ts';
import type { ProcedureRules } from './startClocks.ts';

const mostEvidence = 20;

export interface StepToComplete {
  readonly kind: ProcedureStepKind;
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

/**
 * Somebody says that a step is done (C5).
 * @throws TRANSITION_NOT_ALLOWED when it is done already; PROCEDURE_STEP_TOO_EARLY while a step before it is not; BAD_INPUT
 * for a note or evidence that cannot be
 */
export function completeStep(
  occasion: Occasion,
  rules: ProcedureRules,
  project: { readonly procedure: Procedure; readonly projectName: string },
  { kind, note, evidence }: StepToComplete,
): Partial<Changes> & { procedure: Procedure } {
  const { procedure } = project;
  const status = stepOf(procedure, kind).done === null ? 'PENDING' : 'DONE';
  requireStep(`ProcedureStep ${kind}`, stepTransitions[status], status, 'complete');
  const missing = stepsBefore(kind).filter((before) => stepOf(procedure, before).done === null);
  if (missing.length > 0) {
    throw new DomainError('PROCEDURE_STEP_TOO_EARLY', { field: 'step', value: kind, accepted: { after: missing } });
  }
  const done = {
    at: occasion.at,
    by: occasion.actor,
    bySign: false,
    note: requireText(note, 'note', 500),
    evidence: checkedEvidence(evidence),
  };
  return withStepDone(occasion, rules, project, { kind, done });
}

function checkedEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length > mostEvidence) {
    throw new DomainError('BAD_INPUT', {
      field: 'evidence',
      value: evidence.length,
      accepted: `at most ${mostEvidence}`,
    });
  }
  return evidence.map(({ kind, reference }) => ({
    kind,
    reference:
      kind === 'DOCUMENT'
        ? requireText(reference, 'evidence.reference', 200)
        : requireId(reference, 'evidence.reference'),
  }));
}
