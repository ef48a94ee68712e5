import { DomainError } from '@guanjia/kernel/DomainError';
import { requireRegion } from '@guanjia/kernel/regions';
import type { Changes } from './changes.ts';
import { contactEntry } from './contactEntry.ts';
import type { ContactPost, ContactSubject } from './contactPost.ts';
import { beginTerm } from './dutyTerm.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { requireDutyRole } from './requireDutyRole.ts';
import { requireText } from './requireText.ts';
import { requireTierRegion } from './requireTierRegion.ts';

const itemCodeShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

export interface NewContactPost {
  readonly id: string;
  readonly regionCode: string;
  readonly subject: ContactSubject;
}

/** Makes somebody the first chief contact for an item or a kind of project in a region (S2). @throws DUTY_ROLE_MISSING, BAD_INPUT */
export function appointContact(
  occasion: Occasion,
  { id, regionCode, subject }: NewContactPost,
  person: Person,
): Partial<Changes> & { post: ContactPost } {
  const post: ContactPost = {
    id,
    regionCode: requireRegion(regionCode, 'regionCode'),
    subject: checkedSubject(subject, regionCode),
    terms: [beginTerm(occasion, person.id, 'CONTACT')],
    abolishedAt: null,
    version: 1,
  };
  requireContact(person, post, 'personId');
  return {
    post,
    staffing: [{ kind: 'CONTACT_POST', revision: { record: post, readVersion: 0 } }],
    entries: [contactEntry(occasion, 'CONTACT_APPOINTED', { post, person })],
  };
}

/** The code of an item as it is given, its shape checked. @throws BAD_INPUT */
export function requireItemCode(code: string, field: string): string {
  if (itemCodeShape.test(code)) return code;
  throw new DomainError('BAD_INPUT', {
    field,
    value: code.slice(0, 100),
    accepted: 'an item code as the catalogue has it: 1 to 80 letters, digits, dots, hyphens and underscores',
  });
}

/** @throws DUTY_ROLE_MISSING for one who may not be chief contact for this subject here */
export function requireContact(person: Person, { regionCode, subject }: ContactPost, field: string): void {
  requireDutyRole(person, 'CHIEF_CONTACT', regionCode, field);
  if (subject.of !== 'KIND') return;
  const covers = person.holdings.some(
    ({ role, revokedAt, scope: { kinds } }) =>
      role === 'CHIEF_CONTACT' && revokedAt === null && (kinds.length === 0 || kinds.includes(subject.projectKind)),
  );
  if (covers) return;
  const accepted = `a holder of the role CHIEF_CONTACT whose scope covers ${subject.projectKind}`;
  throw new DomainError('DUTY_ROLE_MISSING', { field, value: person.id, accepted });
}

function checkedSubject(subject: ContactSubject, regionCode: string): ContactSubject {
  if (subject.of === 'KIND') return subject;
  requireTierRegion(subject.tier, regionCode, 'item.tier');
  return {
    ...subject,
    code: requireItemCode(subject.code, 'item.code'),
    name: requireText(subject.name, 'item.name', 200),
  };
}
