import type { Principal } from '@guanjia/kernel/principal';
import type { Procedure } from '../domain/procedure.ts';
import { type ProcedureStepKind, procedureSteps } from '../domain/procedureSteps.ts';
import { undoStep } from '../domain/undoStep.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFacts } from './requireFacts.ts';
import { requireProcedure } from './requireProcedure.ts';
import { requireServer } from './requireServer.ts';
import type { ServiceNeeds } from './withServiceBegun.ts';

/**
 * Takes back that a step of a project's procedure is done (C5).
 * @throws FORBIDDEN, PROJECT_NOT_FOUND, PROCEDURE_NOT_FOUND, TRANSITION_NOT_ALLOWED, PROCEDURE_STEP_BUILT_ON, BAD_INPUT
 */
export async function undoProcedureStep(
  needs: ServiceNeeds,
  principal: Principal,
  asked: { readonly projectId: string; readonly step: ProcedureStepKind; readonly reason: string },
): Promise<Procedure> {
  const { store, calendar, procedureDays: days } = needs;
  const { step: kind, reason } = asked;
  const facts = await requireFacts(store, asked.projectId);
  const duty = await requireServer(store, principal, facts, procedureSteps[kind].roomOnly);
  const project = { procedure: await requireProcedure(store, facts.projectId), projectName: facts.name };
  const rules = { calendar, days };
  const { procedure, ...changes } = undoStep(occasionFor(needs, principal, duty), rules, project, { kind, reason });
  await store.commit(changes);
  return procedure;
}
