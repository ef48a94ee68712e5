import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A meeting on the project was called off (C8). */
export const conciergeMeetingCancelled = defineEvent({
  type: 'concierge.meetingCancelled',
  department: 'concierge',
  label: { en: 'Meeting called off', zh: '取消会议' },
  change: { of: 'Meeting', by: ['meetingId'], to: 'CANCELLED', facts: ['startsAt', 'endsAt'] },
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
