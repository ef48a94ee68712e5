import { isOfficial } from '@guanjia/kernel/isOfficial';
import type { Visibility } from '@guanjia/kernel/messages';
import { hasRole, type Principal } from '@guanjia/kernel/principal';

/**
 * Whether a person who may see the project may see an event of it (G2): officials all, its owner what concerns the
 * parties, anybody else what is public. The exchange's timeline has the same rule.
 */
export function isVisibleTo(principal: Principal, visibility: Visibility): boolean {
  switch (visibility) {
    case 'PUBLIC':
      return true;
    case 'PARTIES':
      return isOfficial(principal) || hasRole(principal, 'OWNER');
    case 'INTERNAL':
      return isOfficial(principal);
  }
}
