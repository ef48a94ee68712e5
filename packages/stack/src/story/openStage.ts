import { z } from 'zod';
import { tokenOf } from '../demoTokens.ts';
import { subscribeAs } from '../graphqlClient.ts';
import { act } from './act.ts';
import { openEventLine } from './eventLine.ts';
import { openPersonas } from './openPersonas.ts';
import { projectInput } from './projectInput.ts';
import type { Stage } from './Stage.ts';
import type { RehearsalOptions } from './StoryOptions.ts';

const hourMs = 3_600_000;
const idSchema = z.looseObject({ id: z.string() });

/** A stage for the scenes of a story, and how many events its subscribers have received so far. */
export function openStage(options: RehearsalOptions): { readonly stage: Stage; readonly eventsSoFar: () => number } {
  const { gatewayUrl, onStep, onUpdate, random, setHoursAhead, outside } = options;
  const as = openPersonas(gatewayUrl);
  let events = 0;
  const stage: Stage = {
    as,
    onStep,
    random,
    outside,
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
  return { stage, eventsSoFar: () => events };
}
