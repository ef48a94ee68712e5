import { projectFactsSchema } from '@guanjia/kernel/projectFacts';
import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** Facts of a project changed; carries all of them and the names of those that changed. */
export const approvalProjectFactsChanged = defineEvent({
  type: 'approval.projectFactsChanged',
  department: 'approval',
  label: { en: 'Project facts changed', zh: '项目信息变更' },
  change: { of: 'Project', by: [], facts: ['facts'] },
  data: z.object({ facts: projectFactsSchema, changed: z.array(z.string()).min(1) }),
});
