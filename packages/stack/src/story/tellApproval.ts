import { z } from 'zod';
import { tokenOf } from '../demoTokens.ts';
import { subscribeAs } from '../graphqlClient.ts';
import { act } from './act.ts';
import { openEventLine } from './eventLine.ts';
import { openPersonas } from './openPersonas.ts';
import { playPreApprovalInTime, playPreApprovalLate } from './playPreApproval.ts';
import { playSimulated } from './playSimulated.ts';
import { playToleranceInTime, playToleranceLate } from './playTolerance.ts';
import { projectInput } from './projectInput.ts';
import type { Stage } from './Stage.ts';
import type { RehearsalOptions } from './StoryOptions.ts';

const hourMs = 3_600_000;
const idSchema = z.looseObject({ id: z.string() });

/**
 * Tolerance, pre-approval and simulated approval to their ends, in time and late (A8 A10 A11), through the public graph only;
 * late is late by approval's calendar, which the rehearsal moves on. @throws an Error at the first step that goes otherwise
 */
export async function tellApproval(options: RehearsalOptions): Promise<{ readonly events: number }> {
  const { gatewayUrl, onStep, onUpdate, random, setHoursAhead } = options;
  const as = openPersonas(gatewayUrl);
  let events = 0;
  const stage: Stage = {
    as,
    onStep,
    random,
    async register(changed) {
      const { id: projectId } = await act(
        await as('owner'),
        'registerProject',
        { input: projectInput(changed, random) },
        idSchema,
      );
      const client = subscribeAs(gatewayUrl, await tokenOf(gatewayUrl, 'service-room'));
      const line = openEventLine(client, projectId, (update) => {
        events += 1;
        onUpdate(update);
      });
      return { projectId, line };
    },
    waitUntil: (instant) => setHoursAhead(Math.max(0, (instant.getTime() - Date.now()) / hourMs)),
  };
  await playToleranceInTime(stage);
  await playPreApprovalInTime(stage);
  await playSimulated(stage);
  await playToleranceLate(stage);
  await playPreApprovalLate(stage);
  return { events };
}
