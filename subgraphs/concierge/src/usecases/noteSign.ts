import type { ProjectSign } from '../domain/projectSign.ts';
import { signStep } from '../domain/signStep.ts';
import { keepProjectTeam } from './keepProjectTeam.ts';
import { occasionFor } from './occasionFor.ts';
import { systemActor } from './systemActor.ts';
import type { ServiceNeeds } from './withServiceBegun.ts';

/**
 * Keeps what another department has announced and what shows a step of the procedure to be done, and marks the step (C5). A
 * project that nobody carries yet has it marked when its procedure is opened. A roadmap may make a project complex (C4). Safe to
 * repeat: an event that was taken before changes nothing.
 */
export async function noteSign(needs: ServiceNeeds, sign: ProjectSign): Promise<void> {
  const { store, calendar, procedureDays: days } = needs;
  const [known = []] = await store.procedures.listSigns([sign.projectId]);
  if (known.some(({ step, gseq }) => step === sign.step && gseq >= sign.gseq)) return;
  await store.commit({ service: [{ kind: 'SIGN', sign }] });
  const [facts] = await store.projects.findFacts([sign.projectId]);
  const [procedure] = await store.procedures.findProcedures([sign.projectId]);
  if (facts && procedure) {
    const project = { procedure, projectName: facts.name };
    await store.commit(signStep(occasionFor(needs, systemActor), { calendar, days }, project, sign));
  }
  if (facts && sign.items !== null) await keepProjectTeam(needs, facts);
}
