import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A meeting on the project was held (C8). */
export const conciergeMeetingHeld = defineEvent({
  type: 'concierge.meetingHeld',
  department: 'concierge',
  label: { en: 'Meeting held', zh: '会议召开' },
  change: { of: 'Meeting', by: ['meetingId'], to: 'HELD', facts: ['startsAt', 'endsAt'] },
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
