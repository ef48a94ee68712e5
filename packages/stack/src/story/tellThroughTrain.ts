import { openStage } from './openStage.ts';
import { playThroughTrain } from './playThroughTrain.ts';
import type { RehearsalOptions } from './StoryOptions.ts';

/** A visit of the through-train, through the public graph only (C10 A13). @throws an Error at the first step that goes otherwise */
export async function tellThroughTrain(options: RehearsalOptions): Promise<{ readonly events: number }> {
  const { stage, counted } = openStage(options);
  await playThroughTrain(stage);
  return { events: counted() };
}
