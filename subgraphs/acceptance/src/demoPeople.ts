import { type AgencyCode, agencies } from '@guanjia/kernel/agencies';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** The invented people who act in the demo; every one of them is called 演示. */
export const demoPeople = {
  owner: ({ ownerUnit }: ProjectFacts): Principal => ({
    ...anonymous,
    subject: `demo.owner.${ownerUnit.creditCode}`,
    name: ownerUnit.name,
    roles: ['OWNER'],
    ownerUnit: ownerUnit.creditCode,
  }),
  clerk: ({ regionCode }: ProjectFacts): Principal => ({
    ...anonymous,
    subject: `demo.clerk.${regionCode}`,
    name: '演示联合验收窗口人员',
    roles: ['WINDOW_CLERK'],
    regions: [regionCode],
  }),
  approver: (agency: AgencyCode, { regionCode }: ProjectFacts): Principal => ({
    ...anonymous,
    subject: `demo.approver.${agency}.${regionCode}`,
    name: `演示审批员（${agencies[agency].zh}）`,
    roles: ['APPROVER'],
    agency,
    regions: [regionCode],
  }),
} as const;
