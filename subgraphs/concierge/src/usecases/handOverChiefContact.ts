import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { requireContactPost } from '../domain/abolishContact.ts';
import type { ContactPost } from '../domain/contactPost.ts';
import { runningTerms } from '../domain/dutyTerm.ts';
import { handOverContact } from '../domain/handOverContact.ts';
import { requireId } from '../domain/requireId.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireRegionRight } from './requireRegionRight.ts';

export interface ContactToHandOver {
  readonly postId: string;
  readonly personId: string;
  readonly reason: string;
}

/** Hands the post of a chief contact to somebody else, in one step (S2). @throws CHIEF_CONTACT_NOT_FOUND */
export async function handOverChiefContact(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { postId, personId, reason }: ContactToHandOver,
): Promise<ContactPost> {
  const [kept] = await needs.store.teams.findPosts([requireId(postId, 'postId')]);
  if (!kept) throw new DomainError('CHIEF_CONTACT_NOT_FOUND', { field: 'postId', value: postId });
  requireRegionRight(principal, kept.regionCode);
  const { person: successor } = await requirePerson(needs.store, personId);
  requireContactPost(kept);
  const [running] = runningTerms(kept.terms);
  if (running === undefined) throw new TypeError('a post of chief contact is never vacant');
  const { person: holder } = await requirePerson(needs.store, running.personId);
  const { post, ...changes } = handOverContact(occasionFor(needs, principal), kept, { holder, successor, reason });
  await needs.store.commit(changes);
  return post;
}
