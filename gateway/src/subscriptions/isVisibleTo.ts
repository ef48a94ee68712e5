import type { Visibility } from '@guanjia/kernel/messages';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { Role } from '@guanjia/kernel/roles';

const officials: readonly Role[] = [
  'STEWARD',
  'PROJECT_SERVICE_SPECIALIST',
  'EXPERT',
  'CHIEF_LIAISON',
  'APPROVER',
  'WINDOW_CLERK',
  'SERVICE_ROOM',
  'SUPERVISOR',
  'GOVERNMENT',
  'SYSTEM',
];

/**
 * Whether a person who may see the project may see an event of it (G2): officials all, its owner what concerns the
 * parties, anybody else what is public. The exchange's timeline has the same rule.
 */
export function isVisibleTo(principal: Principal, visibility: Visibility): boolean {
  switch (visibility) {
    case 'PUBLIC':
      return true;
    case 'PARTIES':
      return hasRole(principal, 'OWNER', ...officials);
    case 'INTERNAL':
      return hasRole(principal, ...officials);
  }
}
