import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

const fields = ['FACTORY_PRODUCTION', 'BUILDING_SALES', 'COMMUNITY_RENOVATION'] as const;

/** A policy lecture for the project is planned (C13, S2 S3). */
export const conciergeLecturePlanned = defineEvent({
  type: 'concierge.lecturePlanned',
  department: 'concierge',
  label: { en: 'Policy lecture planned', zh: '安排政策宣讲' },
  change: { of: 'Lecture', by: ['lectureId'], to: 'PLANNED', facts: ['startsAt'] },
  data: z.object({
    lectureId: z.uuid(),
    /** Field of policy. */
    field: z.enum(fields),
    startsAt: z.iso.datetime(),
  }),
});
