import type { AgencyCode } from '@guanjia/kernel/agencies';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** The people of the tests. */
export const somebody = {
  ownerOf: ({ ownerUnit }: ProjectFacts): Principal => ({
    ...anonymous,
    subject: 'owner',
    name: '项目单位经办人',
    roles: ['OWNER'],
    ownerUnit: ownerUnit.creditCode,
  }),
  approverOf: (agency: AgencyCode, region = '370211'): Principal => ({
    ...anonymous,
    subject: `approver.${agency}`,
    name: '审批员',
    roles: ['APPROVER'],
    agency,
    regions: [region],
  }),
  clerkIn: (region: string): Principal => ({
    ...anonymous,
    subject: 'clerk',
    name: '窗口人员',
    roles: ['WINDOW_CLERK'],
    regions: [region],
  }),
  dashboard: { ...anonymous, subject: 'wall', name: '大屏', roles: ['DASHBOARD'] } satisfies Principal,
  provider: {
    ...anonymous,
    subject: 'water',
    name: '供水',
    roles: ['PROVIDER'],
    provider: 'water',
  } satisfies Principal,
  nobody: anonymous,
} as const;
