import type { Visibility } from '@guanjia/kernel/messages';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { officeEventReaders } from '@guanjia/kernel/readers';
import { mayReadRow, reachesAny, reachOf } from '@guanjia/kernel/rowScope';

/** Which event of which project. */
export interface Audible {
  readonly visibility: Visibility;
  /** Where its project lies; null where that is not known, and then no right comes of it. */
  readonly regionCode: string | null;
  /** Whether its project is of the unit that the person acts for as an owner. */
  readonly isOwn: boolean;
}

/**
 * Whether a person who may see the project may see an event of it (G2): officials of its region all, auditors all, its owner what
 * concerns the parties, anybody else what is public. The exchange's timeline has the same rule.
 */
export function isVisibleTo(principal: Principal, { visibility, regionCode, isOwn }: Audible): boolean {
  switch (visibility) {
    case 'PUBLIC':
      return true;
    case 'PARTIES':
      return isOwn || mayReadRow(principal, officeEventReaders, { regionCode });
    case 'INTERNAL':
      return mayReadRow(principal, officeEventReaders, { regionCode });
  }
}

/** Whether any event but a public one may be for the person: asked before a department is. */
export function hearsMore(principal: Principal): boolean {
  return hasRole(principal, 'OWNER') || reachesAny(reachOf(principal, officeEventReaders));
}
