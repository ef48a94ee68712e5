import { applyForPermits } from './applyForPermits.ts';
import { grantInOrder } from './grantInOrder.ts';
import { openCounters } from './openCounters.ts';
import { openStage } from './openStage.ts';
import { playConnection } from './playConnection.ts';
import { playJointApplication } from './playJointApplication.ts';
import { playJointSurvey } from './playJointSurvey.ts';
import { playReturnedMatter } from './playReturnedMatter.ts';
import type { RehearsalOptions } from './StoryOptions.ts';

/**
 * Seven connections and two permits of one project, from a registered counter to water that is on (U1–U5), through the public
 * graph only. @throws an Error at the first step that goes otherwise
 */
export async function tellUtilities(options: RehearsalOptions): Promise<{ readonly events: number }> {
  const { stage, eventsSoFar } = openStage(options);
  const counters = await openCounters(stage);
  const scene = { ...(await stage.register({})), counters };
  const connections = await playJointApplication(stage, scene);
  await playReturnedMatter(stage, connections);
  const permits = await applyForPermits(stage, scene);
  await playJointSurvey(stage, scene, { connections, permits });
  await grantInOrder(stage, permits);
  await playConnection(stage, connections);
  await scene.line.until('utilities.matterConnected');
  await scene.line.until('exchange.handoffCompleted', 2);
  await scene.line.stop();
  return { events: eventsSoFar() };
}
