import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A crew of the through-train follows a project (C2 S3). */
export const conciergeCrewAssigned = defineEvent({
  type: 'concierge.crewAssigned',
  department: 'concierge',
  label: { en: 'Crew assigned', zh: '指派服务专班' },
  change: { of: 'CrewAssignment', by: [], pairs: { crewId: ['formerCrewId', 'crewId'] } },
  data: z.object({
    assignmentId: z.uuid(),
    crewId: z.uuid(),
    crewName: z.string(),
    /** The crew it follows in place of; null for the first. */
    formerCrewId: z.uuid().nullable(),
  }),
});
