import type { OutboxMessage } from '@guanjia/kernel/messages';
import { announce } from './announce.ts';
import type { Occasion } from './occasion.ts';
import type { StepDone } from './procedure.ts';
import { type ProcedureStepKind, procedureSteps } from './procedureSteps.ts';

/** Tells that a step is done. The note stays with the procedure. */
export function doneMessage(
  occasion: Occasion,
  { projectId, projectName }: { readonly projectId: string; readonly projectName: string },
  kind: ProcedureStepKind,
  { bySign, evidence }: StepDone,
): OutboxMessage {
  const { en, zh, stage } = procedureSteps[kind];
  return announce(occasion, 'procedureStepDone', {
    projectId,
    entity: { typename: 'Project', id: projectId },
    visibility: 'PARTIES',
    summary: { en: `${en}: done for ${projectName}.`, zh: `${projectName}“${zh}”已完成` },
    data: { step: kind, stage, bySign, evidence: evidence.map((one) => ({ ...one })) },
  });
}

/** Tells that a step counts as done no more. */
export function undoneMessage(
  occasion: Occasion,
  { projectId, projectName }: { readonly projectId: string; readonly projectName: string },
  kind: ProcedureStepKind,
  reason: string,
): OutboxMessage {
  const { en, zh, stage } = procedureSteps[kind];
  return announce(occasion, 'procedureStepUndone', {
    projectId,
    entity: { typename: 'Project', id: projectId },
    visibility: 'PARTIES',
    summary: { en: `${en}: undone for ${projectName}.`, zh: `${projectName}“${zh}”已撤销完成` },
    data: { step: kind, stage, reason },
  });
}
