import { DomainError } from '@guanjia/kernel/DomainError';
import { requireContactPost } from './abolishContact.ts';
import { requireContact } from './appointContact.ts';
import { type Changes, revise } from './changes.ts';
import { contactEntry } from './contactEntry.ts';
import type { ContactPost } from './contactPost.ts';
import { endTerm, runningTerms } from './dutyTerm.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { requireText } from './requireText.ts';

/**
 * Hands the post of a chief contact over, so that at no time there is none or are two (S2).
 * @throws ALREADY_APPOINTED when the successor holds it; DUTY_ROLE_MISSING; CONTACT_POST_ABOLISHED
 */
export function handOverContact(
  occasion: Occasion,
  post: ContactPost,
  { holder, successor, ...asked }: { readonly holder: Person; readonly successor: Person; readonly reason: string },
): Partial<Changes> & { post: ContactPost } {
  requireContactPost(post);
  const reason = requireText(asked.reason, 'reason', 200);
  if (holder.id === successor.id)
    throw new DomainError('ALREADY_APPOINTED', { field: 'personId', value: successor.id });
  requireContact(successor, post, 'personId');
  const [running] = runningTerms(post.terms);
  if (running === undefined) throw new TypeError('a post of chief contact is never vacant');
  const revision = revise(post, {
    terms: endTerm(occasion, post.terms, running.id, { reason, successorId: successor.id }),
  });
  return {
    post: revision.record,
    staffing: [{ kind: 'CONTACT_POST', revision }],
    entries: [
      contactEntry(occasion, 'CONTACT_HANDED_OVER', { post, person: holder, reason }),
      contactEntry(occasion, 'CONTACT_APPOINTED', { post, person: successor }),
    ],
  };
}
