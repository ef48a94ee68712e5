import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The team of a project that is complex no more is dissolved (C4). */
export const conciergeProjectTeamDissolved = defineEvent({
  type: 'concierge.projectTeamDissolved',
  department: 'concierge',
  label: { en: 'Project team dissolved', zh: '撤销项目帮代办团队' },
  change: { of: 'ProjectTeam', by: [], to: 'DISSOLVED' },
  data: z.object({
    reason: z.string(),
  }),
});
