import { openStage } from './openStage.ts';
import { playLadder } from './playLadder.ts';
import { playRouting } from './playRouting.ts';
import { playThroughTrain } from './playThroughTrain.ts';
import type { RehearsalOptions } from './StoryOptions.ts';

/**
 * A problem up to the city government and back down (C7), a routing of each kind (C6), and a visit of the through-train (C10 A13),
 * through the public graph only, on a system with the demo's people. @throws an Error at the first step that goes otherwise
 */
export async function tellConcierge(options: RehearsalOptions): Promise<{ readonly events: number }> {
  const { stage, eventsSoFar } = openStage(options);
  await playLadder(stage);
  await playRouting(stage);
  await playThroughTrain(stage);
  return { events: eventsSoFar() };
}
