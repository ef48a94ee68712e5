import { openStage } from './openStage.ts';
import { playAcceptanceAdvice } from './playAcceptanceAdvice.ts';
import { playArchive } from './playArchive.ts';
import { evaluationOf, playEvaluation } from './playEvaluation.ts';
import { playJointAcceptance } from './playJointAcceptance.ts';
import { playSecondPhase } from './playSecondPhase.ts';
import { refused } from './refused.ts';
import type { RehearsalOptions } from './StoryOptions.ts';

/**
 * A key project from advice to its joint opinion, the archive's receipt and the one evaluation that it opens (J1–J5, C12),
 * through the public graph only, on a system with the demo's people. @throws an Error at the first step that goes otherwise
 */
export async function tellAcceptance(options: RehearsalOptions): Promise<{ readonly events: number }> {
  const { stage, eventsSoFar } = openStage(options);
  const scene = await stage.register({});
  await playAcceptanceAdvice(stage, scene);
  await playJointAcceptance(stage, scene);
  const owner = await stage.as('owner');
  const early = await refused(owner, 'evaluateService', evaluationOf(scene.projectId), 'PROJECT_NOT_FINISHED');
  stage.onStep('   Passed is not finished: no evaluation yet. 尚未移交档案，不得评价', early);
  await playSecondPhase(stage, scene);
  await playArchive(stage, scene);
  await playEvaluation(stage, scene);
  await scene.line.stop();
  return { events: eventsSoFar() };
}
