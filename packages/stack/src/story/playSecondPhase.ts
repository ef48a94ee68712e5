import { z } from 'zod';
import { type AcceptanceScene, acceptanceSchema, secondPhase } from './AcceptanceScene.ts';
import { act } from './act.ts';
import type { Stage } from './Stage.ts';
import { describeMaterial } from './storySamples.ts';

const catalogueSchema = z.array(
  z.looseObject({ code: z.string(), materials: z.array(z.looseObject({ code: z.string(), name: z.string() })) }),
);

/**
 * Phase 2, which the archive waits for: after the handover nothing can be applied for any more (J2 J3 J5).
 * @throws an Error at the first step that goes otherwise
 */
export async function playSecondPhase(stage: Stage, { projectId, line }: AcceptanceScene): Promise<void> {
  const { as, onStep } = stage;
  const owner = await as('owner');
  const wanted = secondPhase.map(({ itemCode }) => itemCode);
  const items = await act(owner, 'acceptanceItems', { phase: 'SECOND' }, catalogueSchema);
  const materials = items
    .filter(({ code }) => wanted.includes(code))
    .flatMap((item) => item.materials.map(({ code, name }) => ({ code, ...describeMaterial(`演示${name}.pdf`) })));
  const request = { projectId, phases: ['SECOND'], itemCodes: wanted, materials };
  const submitted = await act(owner, 'submitJointAcceptance', request, acceptanceSchema);
  onStep(
    '9. Phase 2 follows: the archive takes the file when all that applies is through … 申请第二阶段事项',
    submitted,
  );
  const opinion = { acceptanceId: submitted.id, verdict: 'PASS', rectifications: [], reason: null, visitId: null };
  for (const { itemCode, approver } of secondPhase) {
    await act(await as(approver), 'giveOpinion', { ...opinion, itemCode }, acceptanceSchema);
  }
  await line.until('acceptance.jointAcceptancePassed', 2);
  onStep('   … and it passes. 第二阶段验收通过', { passed: wanted });
}
