import { DomainError } from '@guanjia/kernel/DomainError';
import type { StoredEvent } from '@guanjia/kernel/messages';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { projectFactsSchema } from '@guanjia/kernel/projectFacts';
import { statusReaders } from '@guanjia/kernel/readers';
import { mayReadRow } from '@guanjia/kernel/rowScope';
import { z } from 'zod';
import { isVisibleTo } from './isVisibleTo.ts';

/** A project as it was when somebody began to follow it. */
export interface FollowedProject {
  readonly projectId: string;
  /** Null where that does not matter for the person. */
  readonly regionCode: string | null;
  /** Whether it was of the unit that the person acts for as an owner. */
  readonly isOwn: boolean;
  /** Number over all projects of the last event that the gateway had heard of. */
  readonly knownUntil: number;
}

type Judged = Pick<StoredEvent, 'type' | 'visibility' | 'gseq' | 'data'>;

const announcing = new Set(['approval.projectRegistered', 'approval.projectFactsChanged']);
const announcedSchema = z.object({ facts: projectFactsSchema });

/**
 * Whether each event of a project is for the person, by where the project lies and whose it is after that event: who follows a
 * project that moves to another region, or to another owner, is judged anew by the event that says so. Events from before the
 * following began tell what was then, and change nothing. To be asked of all events, in their order.
 * @throws PROJECT_NOT_FOUND from the function, once the project is not to be seen any more
 */
export function createEventSight(
  principal: Principal,
  { projectId, regionCode: known, isOwn: wasOwn, knownUntil }: FollowedProject,
): (event: Judged) => boolean {
  let regionCode = known;
  let isOwn = wasOwn;
  return ({ type, visibility, gseq, data }) => {
    if (announcing.has(type) && gseq > knownUntil) {
      const { data: announced } = announcedSchema.safeParse(data);
      if (announced !== undefined) {
        const { ownerUnit, regionCode: now } = announced.facts;
        regionCode = now;
        isOwn = hasRole(principal, 'OWNER') && principal.ownerUnit === ownerUnit.creditCode;
        if (!mayReadRow(principal, statusReaders, { ownerUnit: ownerUnit.creditCode, regionCode })) {
          throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: projectId });
        }
      }
    }
    return isVisibleTo(principal, { visibility, regionCode, isOwn });
  };
}
