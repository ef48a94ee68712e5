import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

const branches = ['ON_TIER', 'MAIN_LOWER', 'MAIN_UPPER', 'MAIN_OTHER_AREA', 'PROVINCE', 'FEW'] as const;

/** It is settled who acts for each item of a project, and how (C6 S2). */
export const conciergeProjectRouted = defineEvent({
  type: 'concierge.projectRouted',
  department: 'concierge',
  label: { en: 'Project routed', zh: '编制办理流程' },
  change: { of: 'Routing', by: [], facts: ['routingId', 'version', 'routes'] },
  data: z.object({
    routingId: z.uuid(),
    /** 1 for the first routing of a project. */
    version: z.int().positive(),
    firstAgencyId: z.uuid(),
    /** How many items were routed. */
    items: z.int().positive(),
    routes: z.array(
      z.object({
        routeId: z.uuid(),
        branch: z.enum(branches),
        /** Where the items are decided, GB/T 2260. */
        regionCode: z.string(),
        itemCodes: z.array(z.string()),
        /** The chief liaison or chief contact; null for the first agency or a line of business. */
        personId: z.uuid().nullable(),
      }),
    ),
  }),
});
