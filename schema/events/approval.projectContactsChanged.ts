import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** 负责人 or 经办人 of a project changed (S1). Telephone numbers are not told. */
export const approvalProjectContactsChanged = defineEvent({
  type: 'approval.projectContactsChanged',
  department: 'approval',
  label: { en: 'Project contact changed', zh: '项目联系人变更' },
  change: { of: 'ProjectContact', by: ['role'], pairs: { contact: ['before', 'after'] } },
  data: z.object({
    role: z.enum(['RESPONSIBLE', 'HANDLER']),
    before: z.object({ name: z.string() }),
    after: z.object({ name: z.string() }),
  }),
});
