import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A meeting on the project was arranged anew (C8). */
export const conciergeMeetingChanged = defineEvent({
  type: 'concierge.meetingChanged',
  department: 'concierge',
  label: { en: 'Meeting changed', zh: '变更会议安排' },
  change: { of: 'Meeting', by: ['meetingId'], to: 'PLANNED', facts: ['startsAt', 'endsAt'] },
  data: z.object({
    meetingId: z.uuid(),
    kind: z.enum([
      'JOINT_MEETING',
      'JOINT_REVIEW',
      'ON_SITE_WORK',
      'GROUP_TALK',
      'ONLINE_CONSULTATION',
      'OPEN_TALK',
      'BREAKFAST',
    ]),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
  }),
});
