import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A project rebuilds or extends an earlier one (C12 完工不脱钩). */
export const conciergeLaterProjectLinked = defineEvent({
  type: 'concierge.laterProjectLinked',
  department: 'concierge',
  label: { en: 'Linked to an earlier project', zh: '关联前期项目' },
  change: { of: 'ProjectLink', by: ['earlierProjectId'], facts: ['kind'] },
  data: z.object({
    earlierProjectId: z.uuid(),
    kind: z.enum(['REBUILD', 'EXTENSION']),
  }),
});
