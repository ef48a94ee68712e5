import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

const fields = ['FACTORY_PRODUCTION', 'BUILDING_SALES', 'COMMUNITY_RENOVATION'] as const;

/** A policy lecture for the project was called off (C13, S2 S3). */
export const conciergeLectureCancelled = defineEvent({
  type: 'concierge.lectureCancelled',
  department: 'concierge',
  label: { en: 'Policy lecture called off', zh: '取消政策宣讲' },
  change: { of: 'Lecture', by: ['lectureId'], to: 'CANCELLED', facts: ['startsAt'] },
  data: z.object({
    lectureId: z.uuid(),
    /** Field of policy. */
    field: z.enum(fields),
    startsAt: z.iso.datetime(),
  }),
});
