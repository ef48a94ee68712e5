import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A project has its steward, by the match or by hand (C4). */
export const conciergeStewardAssigned = defineEvent({
  type: 'concierge.stewardAssigned',
  department: 'concierge',
  label: { en: 'Steward assigned', zh: '指派项目管家' },
  change: { of: 'Stewardship', by: [], to: 'SERVING', facts: ['personId'] },
  data: z.object({
    assignmentId: z.uuid(),
    personId: z.uuid(),
    personName: z.string(),
    byHand: z.boolean(),
    reason: z.object({ en: z.string(), zh: z.string() }),
  }),
});
