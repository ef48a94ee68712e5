import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The owner has chosen all or some items for the steward's service (A3 S2). */
export const approvalServiceItemsChosen = defineEvent({
  type: 'approval.serviceItemsChosen',
  department: 'approval',
  label: { en: 'Items for the steward’s service chosen', zh: '选择帮办代办事项' },
  change: { of: 'ServiceItems', by: [], facts: ['version', 'scope', 'itemCodes'] },
  data: z.object({ version: z.int(), scope: z.enum(['ALL', 'SOME']), itemCodes: z.array(z.string()) }),
});
