import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A complex project has its team, beside its steward who leads it (C4 S2). */
export const conciergeProjectTeamFormed = defineEvent({
  type: 'concierge.projectTeamFormed',
  department: 'concierge',
  label: { en: 'Project team formed', zh: '组建项目帮代办团队' },
  change: { of: 'ProjectTeam', by: [], to: 'FORMED', facts: ['members'] },
  data: z.object({
    reasons: z.array(
      z.object({
        cause: z.enum(['KEY_LEVEL', 'KIND', 'ITEMS', 'AGENCIES', 'DURATION']),
        reason: z.object({ en: z.string(), zh: z.string() }),
      }),
    ),
    members: z.array(
      z.object({ role: z.string(), stage: z.string().nullable(), field: z.string().nullable(), personId: z.uuid() }),
    ),
  }),
});
