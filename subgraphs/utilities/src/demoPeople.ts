import type { AgencyCode } from '@guanjia/kernel/agencies';
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
    subject: `demo.utility-clerk.${regionCode}`,
    name: '演示联合报装窗口人员',
    roles: ['WINDOW_CLERK'],
    regions: [regionCode],
  }),
  agency: (agency: AgencyCode, { regionCode }: ProjectFacts): Principal => ({
    ...anonymous,
    subject: `demo.${agency}.${regionCode}`,
    name: '演示部门经办人',
    roles: ['APPROVER'],
    agency,
    regions: [regionCode],
  }),
  provider: (provider: string): Principal => ({
    ...anonymous,
    subject: `demo.${provider}`,
    name: '演示服务单位经办人',
    roles: ['PROVIDER'],
    provider,
  }),
} as const;
