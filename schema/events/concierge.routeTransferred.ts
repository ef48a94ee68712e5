import { handoffChannelSchema } from '@guanjia/kernel/messages';
import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

const branches = ['MAIN_LOWER', 'MAIN_UPPER', 'MAIN_OTHER_AREA', 'PROVINCE', 'FEW'] as const;

/** The materials of a route are on their way to who acts (C6 S2). */
export const conciergeRouteTransferred = defineEvent({
  type: 'concierge.routeTransferred',
  department: 'concierge',
  label: { en: 'Route transferred', zh: '转交申请材料' },
  change: { of: 'Route', by: ['routeId'], to: 'TRANSFERRED', facts: ['handoffId', 'recipient'] },
  data: z.object({
    routingId: z.uuid(),
    routeId: z.uuid(),
    branch: z.enum(branches),
    handoffId: z.uuid(),
    recipient: z.string(),
    /** Null leaves the way to the directory. */
    channel: handoffChannelSchema.nullable(),
    itemCodes: z.array(z.string()),
  }),
});
