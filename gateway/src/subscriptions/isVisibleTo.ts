import type { Visibility } from '@guanjia/kernel/messages';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { Role } from '@guanjia/kernel/roles';

const officials: readonly Role[] = [
  'STEWARD',
  'PROJECT_SERVICE_SPECIALIST',
  'CHIEF_LIAISON',
  'APPROVER',
  'WINDOW_CLERK',
  'SERVICE_ROOM',
  'SUPERVISOR',
  'GOVERNMENT',
  'SYSTEM',
];
const parties: readonly Role[] = ['OWNER', 'PROVIDER', 'EXPERT'];

/** Whether a person who may see the project may see an event of it (G2): dashboards see what is public, officials all. */
export function isVisibleTo(principal: Principal, visibility: Visibility): boolean {
  switch (visibility) {
    case 'PUBLIC':
      return true;
    case 'PARTIES':
      return hasRole(principal, ...officials, ...parties);
    case 'INTERNAL':
      return hasRole(principal, ...officials);
  }
}
