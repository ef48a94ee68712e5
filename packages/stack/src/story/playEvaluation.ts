import { z } from 'zod';
import type { AcceptanceScene } from './AcceptanceScene.ts';
import { act } from './act.ts';
import { refused } from './refused.ts';
import type { Stage } from './Stage.ts';

const idSchema = z.looseObject({ id: z.string() });
const finishedSchema = z.looseObject({
  completion: z.looseObject({ basis: z.string(), finishedAt: z.string() }),
  serviceEvaluation: z.looseObject({ efficiency: z.number() }),
});

/** What the owner says of the service in this story. */
export const evaluationOf = (projectId: string) => ({
  input: { projectId, efficiency: 5, attitude: 5, integrity: 5, text: '演示：一次申请、一次核查、一次发证。' },
});

/** The finished project gets its one evaluation (一项目一评价, C12). @throws an Error at the first step that goes otherwise */
export async function playEvaluation({ as, onStep }: Stage, { projectId, line }: AcceptanceScene): Promise<void> {
  await line.until('concierge.projectFinished');
  const owner = await as('owner');
  const given = await act(owner, 'evaluateService', evaluationOf(projectId), idSchema);
  onStep('12. The owner evaluates the service of the finished project … 一项目一评价', given);
  const twice = await refused(owner, 'evaluateService', evaluationOf(projectId), 'ALREADY_EVALUATED');
  onStep('   … once. 不得重复评价', twice);
  const finished = await act(owner, 'finishedProject', { id: projectId }, finishedSchema);
  onStep('   What the project is now. 项目已办结', finished);
  await line.until('concierge.projectEvaluated');
}
