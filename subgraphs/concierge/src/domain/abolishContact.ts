import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import { contactEntry } from './contactEntry.ts';
import type { ContactPost } from './contactPost.ts';
import { endTerm, runningTerms } from './dutyTerm.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { requireText } from './requireText.ts';

/**
 * Abolishes the post of a chief contact: nobody answers for its subject here until a post is made anew. Routing refuses
 * what needs it (CHIEF_CONTACT_MISSING); nothing else does. @throws CONTACT_POST_ABOLISHED
 */
export function abolishContact(
  occasion: Occasion,
  post: ContactPost,
  { holder, ...asked }: { readonly holder: Person; readonly reason: string },
): Partial<Changes> & { post: ContactPost } {
  requireContactPost(post);
  const reason = requireText(asked.reason, 'reason', 200);
  const [running] = runningTerms(post.terms);
  if (running === undefined) throw new TypeError('a post of chief contact that stands is never vacant');
  const revision = revise(post, {
    terms: endTerm(occasion, post.terms, running.id, { reason, successorId: null }),
    abolishedAt: occasion.at,
  });
  return {
    post: revision.record,
    staffing: [{ kind: 'CONTACT_POST', revision }],
    entries: [contactEntry(occasion, 'CONTACT_ABOLISHED', { post, person: holder, reason })],
  };
}

/** @throws CONTACT_POST_ABOLISHED */
export function requireContactPost({ id, abolishedAt }: Pick<ContactPost, 'id' | 'abolishedAt'>): void {
  if (abolishedAt !== null) throw new DomainError('CONTACT_POST_ABOLISHED', { field: 'postId', value: id });
}
