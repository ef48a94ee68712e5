import type { Changes } from '../domain/changes.ts';
import type { Occasion } from '../domain/occasion.ts';
import type { Evidence } from '../domain/procedure.ts';
import type { ProcedureStepKind } from '../domain/procedureSteps.ts';
import { projectNameOf } from '../domain/projectNameOf.ts';
import { markStep } from '../domain/signStep.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';

export interface ShownStep {
  readonly projectId: string;
  readonly kind: ProcedureStepKind;
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

/**
 * What has to change so that a step counts as done by what this department has on record itself, a report or a visit (C5), to
 * be kept with it; nothing for a step that is done, or without a procedure.
 */
export async function shownStep(
  { store, calendar, procedureDays: days }: Pick<ConciergeNeeds, 'store' | 'calendar' | 'procedureDays'>,
  occasion: Occasion,
  { projectId, kind, note, evidence }: ShownStep,
): Promise<Partial<Changes>> {
  const [procedure] = await store.procedures.findProcedures([projectId]);
  if (!procedure) return {};
  const [facts] = await store.projects.findFacts([projectId]);
  const done = { at: occasion.at, by: occasion.actor, bySign: true, note, evidence };
  const project = { procedure, projectName: projectNameOf(facts) };
  return markStep(occasion, { calendar, days }, project, { kind, done });
}
