import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** The people of the tests. */
/** Every province there is or could be: 100000 to 990000. */
const everyRegion = Array.from({ length: 90 }, (_, index) => `${index + 10}0000`);

export const somebody = {
  serviceRoom: {
    ...anonymous,
    subject: 'room',
    name: '服务室',
    roles: ['SERVICE_ROOM'],
    regions: everyRegion,
  } satisfies Principal,
  serviceRoomOf: (region: string): Principal => ({ ...somebody.serviceRoom, regions: [region] }),
  supervisor: {
    ...anonymous,
    subject: 'supervisor',
    name: '督导员',
    roles: ['SUPERVISOR'],
    regions: everyRegion,
  } satisfies Principal,
  dashboard: {
    ...anonymous,
    subject: 'wall',
    name: '大屏',
    roles: ['DASHBOARD'],
    regions: everyRegion,
  } satisfies Principal,
  ownerOf: ({ ownerUnit }: Pick<ProjectFacts, 'ownerUnit'>): Principal => ({
    ...anonymous,
    subject: `owner.${ownerUnit.creditCode}`,
    name: '项目单位经办人',
    roles: ['OWNER'],
    ownerUnit: ownerUnit.creditCode,
  }),
  steward: (subject: string): Principal => ({ ...anonymous, subject, name: '管家', roles: ['STEWARD'] }),
  nobody: anonymous,
} as const;
