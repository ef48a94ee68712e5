import type { Principal } from '@guanjia/kernel/principal';
import { completeStep, type StepToComplete } from '../domain/completeStep.ts';
import type { Procedure } from '../domain/procedure.ts';
import { procedureSteps } from '../domain/procedureSteps.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFacts } from './requireFacts.ts';
import { requireProcedure } from './requireProcedure.ts';
import { requireServer } from './requireServer.ts';
import type { ServiceNeeds } from './withServiceBegun.ts';

/**
 * Records that a step of a project's procedure is done (C5): what a person says, and what a report or a visit shows.
 * @throws FORBIDDEN, PROJECT_NOT_FOUND, PROCEDURE_NOT_FOUND, TRANSITION_NOT_ALLOWED, PROCEDURE_STEP_TOO_EARLY, BAD_INPUT
 */
export async function completeProcedureStep(
  needs: ServiceNeeds,
  principal: Principal,
  { projectId, ...step }: StepToComplete & { readonly projectId: string },
): Promise<Procedure> {
  const { store, calendar, procedureDays: days } = needs;
  const facts = await requireFacts(store, projectId);
  const duty = await requireServer(store, principal, facts, procedureSteps[step.kind].roomOnly);
  const project = { procedure: await requireProcedure(store, facts.projectId), projectName: facts.name };
  const occasion = occasionFor(needs, principal, duty);
  const { procedure, ...changes } = completeStep(occasion, { calendar, days }, project, step);
  await store.commit(changes);
  return procedure;
}
