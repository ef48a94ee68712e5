import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { appointContact } from '../domain/appointContact.ts';
import type { ContactPost, ContactSubject } from '../domain/contactPost.ts';
import { runningTerms } from '../domain/dutyTerm.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireRegionRight } from './requireRegionRight.ts';

export interface ContactToAppoint {
  readonly regionCode: string;
  readonly subject: ContactSubject;
  readonly personId: string;
}

/**
 * Makes somebody the one chief contact (首席帮代办联系人) for an item or a kind of project in a region (S2).
 * @throws CHIEF_CONTACT_TAKEN when there is one
 */
export async function appointChiefContact(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { regionCode, subject, personId }: ContactToAppoint,
): Promise<ContactPost> {
  requireRegionRight(principal, regionCode);
  const { person } = await requirePerson(needs.store, personId);
  const asked = { id: needs.nextId(), regionCode, subject };
  const { post, ...changes } = appointContact(occasionFor(needs, principal), asked, person);
  const kept = (await needs.store.teams.listPostsOf([regionCode])).find((one) => isSame(one.subject, subject));
  if (kept !== undefined) {
    const [holder] = runningTerms(kept.terms);
    throw new DomainError('CHIEF_CONTACT_TAKEN', { field: 'personId', value: holder?.personId, postId: kept.id });
  }
  await needs.store.commit(changes);
  return post;
}

function isSame(one: ContactSubject, other: ContactSubject): boolean {
  if (one.of === 'ITEM') return other.of === 'ITEM' && one.code === other.code;
  return other.of === 'KIND' && one.projectKind === other.projectKind;
}
