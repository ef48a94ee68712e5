import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The steward is back and carries the project again (C4). */
export const conciergeStewardReturned = defineEvent({
  type: 'concierge.stewardReturned',
  department: 'concierge',
  label: { en: 'Steward returned', zh: '项目管家返岗' },
  change: { of: 'Stewardship', by: [], to: 'SERVING', facts: ['personId'] },
  data: z.object({
    assignmentId: z.uuid(),
    personId: z.uuid(),
    personName: z.string(),
  }),
});
