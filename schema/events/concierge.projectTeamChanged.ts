import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Members have joined or left the team of a project (C4). */
export const conciergeProjectTeamChanged = defineEvent({
  type: 'concierge.projectTeamChanged',
  department: 'concierge',
  label: { en: 'Project team changed', zh: '项目帮代办团队成员调整' },
  change: { of: 'ProjectTeam', by: [], pairs: { members: ['left', 'joined'] } },
  data: z.object({
    joined: z.array(
      z.object({ role: z.string(), stage: z.string().nullable(), field: z.string().nullable(), personId: z.uuid() }),
    ),
    left: z.array(
      z.object({ role: z.string(), stage: z.string().nullable(), field: z.string().nullable(), personId: z.uuid() }),
    ),
  }),
});
