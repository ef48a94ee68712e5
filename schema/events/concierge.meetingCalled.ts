import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A meeting on the project was called (C8, S0). */
export const conciergeMeetingCalled = defineEvent({
  type: 'concierge.meetingCalled',
  department: 'concierge',
  label: { en: 'Meeting called', zh: '召集会议' },
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
