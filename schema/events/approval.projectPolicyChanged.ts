import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A policy was set for a project, or taken away; carries all that are set now (A15). */
export const approvalProjectPolicyChanged = defineEvent({
  type: 'approval.projectPolicyChanged',
  department: 'approval',
  label: { en: 'Policy of a project changed', zh: '项目适用政策变更' },
  change: { of: 'ProjectPolicies', by: [], facts: ['policies'] },
  data: z.object({ policy: z.string(), isSet: z.boolean(), policies: z.array(z.string()) }),
});
