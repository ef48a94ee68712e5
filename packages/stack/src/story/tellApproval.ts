import { openStage } from './openStage.ts';
import { playPreApprovalInTime, playPreApprovalLate } from './playPreApproval.ts';
import { playSimulated } from './playSimulated.ts';
import { playToleranceInTime, playToleranceLate } from './playTolerance.ts';
import type { RehearsalOptions } from './StoryOptions.ts';

/**
 * Tolerance, pre-approval and simulated approval to their ends, in time and late (A8 A10 A11), through the public graph only;
 * late is late by approval's calendar, which the rehearsal moves on. @throws an Error at the first step that goes otherwise
 */
export async function tellApproval(options: RehearsalOptions): Promise<{ readonly events: number }> {
  const { stage, counted } = openStage(options);
  await playToleranceInTime(stage);
  await playPreApprovalInTime(stage);
  await playSimulated(stage);
  await playToleranceLate(stage);
  await playPreApprovalLate(stage);
  return { events: counted() };
}
