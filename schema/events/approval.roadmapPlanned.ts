import { defineEvent } from '@guanjia/schema/defineEvent';
import { z } from 'zod';

/** A version of a project's roadmap was planned (A3). */
export const approvalRoadmapPlanned = defineEvent({
  type: 'approval.roadmapPlanned',
  department: 'approval',
  label: { en: 'Roadmap planned', zh: '办理路线图已规划' },
  change: {
    of: 'Roadmap',
    by: [],
    facts: ['roadmapId', 'version', 'criticalPathWorkingDays', 'plannedFinish', 'provisional', 'items', 'leftOut'],
  },
  data: z.object({
    roadmapId: z.uuid(),
    version: z.int().positive(),
    cause: z.enum(['REQUESTED', 'FACTS_CHANGED', 'POLICIES_CHANGED']),
    /** Working days on the longest path of what is still to be done. */
    criticalPathWorkingDays: z.int().nonnegative(),
    plannedFinish: z.iso.date(),
    provisional: z.boolean(),
    /** How many items belong to it, and how many of the catalogue do not. */
    items: z.int().nonnegative(),
    leftOut: z.int().nonnegative(),
  }),
});
