import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** The minutes of a meeting on the project are kept, with what it has resolved (C8). */
export const conciergeMeetingMinuted = defineEvent({
  type: 'concierge.meetingMinuted',
  department: 'concierge',
  label: { en: 'Minutes kept', zh: '形成会议纪要' },
  change: { of: 'Meeting', by: ['meetingId'], to: 'MINUTED', facts: ['startsAt', 'endsAt'] },
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
