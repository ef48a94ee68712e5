import type { AgencyCode } from '@guanjia/kernel/agencies';
import { anonymous, type Principal } from '@guanjia/kernel/principal';

export const region = '370211';

export const ownerOf = (creditCode: string): Principal => ({
  ...anonymous,
  subject: `owner-${creditCode}`,
  name: '项目单位经办',
  roles: ['OWNER'],
  ownerUnit: creditCode,
});

const official = (role: Principal['roles'][number], more: Partial<Principal> = {}): Principal => ({
  ...anonymous,
  subject: role.toLowerCase(),
  name: role,
  roles: [role],
  regions: [region],
  ...more,
});

export const steward = official('STEWARD');
export const clerk = official('WINDOW_CLERK');
export const serviceRoom = official('SERVICE_ROOM');
export const dashboard = official('DASHBOARD');
export const clerkElsewhere = official('WINDOW_CLERK', { regions: ['510106'] });
export const approverOf = (agency: AgencyCode, regions = [region]): Principal =>
  official('APPROVER', { agency, regions });
export { anonymous };
