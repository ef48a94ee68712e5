import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { abolishContact, requireContactPost } from '../domain/abolishContact.ts';
import type { ContactPost } from '../domain/contactPost.ts';
import { runningTerms } from '../domain/dutyTerm.ts';
import { requireId } from '../domain/requireId.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireRegionRight } from './requireRegionRight.ts';

/** Abolishes the post of a chief contact (S2), with the reason. @throws CHIEF_CONTACT_NOT_FOUND, CONTACT_POST_ABOLISHED */
export async function abolishChiefContact(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { postId, reason }: { readonly postId: string; readonly reason: string },
): Promise<ContactPost> {
  const [kept] = await needs.store.teams.findPosts([requireId(postId, 'postId')]);
  if (!kept) throw new DomainError('CHIEF_CONTACT_NOT_FOUND', { field: 'postId', value: postId });
  requireRegionRight(principal, kept.regionCode);
  requireContactPost(kept);
  const { person: holder } = await requirePerson(needs.store, runningTerms(kept.terms)[0]?.personId ?? '');
  const { post, ...changes } = abolishContact(occasionFor(needs, principal), kept, { holder, reason });
  await needs.store.commit(changes);
  return post;
}
