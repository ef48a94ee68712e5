import { projectFactsSchema } from '@guanjia/kernel/projectFacts';
import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A project was registered (A1); carries its whole facts. */
export const approvalProjectRegistered = defineEvent({
  type: 'approval.projectRegistered',
  department: 'approval',
  label: { en: 'Project registered', zh: '项目登记' },
  change: { of: 'Project', by: [], facts: ['facts'] },
  data: z.object({ facts: projectFactsSchema }),
});
