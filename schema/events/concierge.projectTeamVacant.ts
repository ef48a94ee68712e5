import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Nobody fits places of the team of a project: an alarm (C4). */
export const conciergeProjectTeamVacant = defineEvent({
  type: 'concierge.projectTeamVacant',
  department: 'concierge',
  label: { en: 'Project team incomplete', zh: '项目帮代办团队人员缺位' },
  change: { of: 'ProjectTeamSeats', by: [], facts: ['seats'] },
  data: z.object({
    seats: z.array(
      z.object({
        role: z.string(),
        stage: z.string().nullable(),
        field: z.string().nullable(),
        reason: z.object({ en: z.string(), zh: z.string() }),
      }),
    ),
  }),
});
