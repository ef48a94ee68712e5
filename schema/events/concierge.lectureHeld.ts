import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

const fields = ['FACTORY_PRODUCTION', 'BUILDING_SALES', 'COMMUNITY_RENOVATION'] as const;

/** A policy lecture for the project was held (C13, S2 S3). */
export const conciergeLectureHeld = defineEvent({
  type: 'concierge.lectureHeld',
  department: 'concierge',
  label: { en: 'Policy lecture held', zh: '开展政策宣讲' },
  change: { of: 'Lecture', by: ['lectureId'], to: 'HELD', facts: ['startsAt'] },
  data: z.object({
    lectureId: z.uuid(),
    /** Field of policy. */
    field: z.enum(fields),
    startsAt: z.iso.datetime(),
  }),
});
