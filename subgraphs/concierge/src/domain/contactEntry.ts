import { projectKinds } from '@guanjia/kernel/projectFacts';
import { regionName } from '@guanjia/kernel/regions';
import type { ContactPost, ContactSubject } from './contactPost.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { type PersonnelEntry, personnelEntry } from './personnelEntry.ts';

/** The name of what a chief contact answers for, as the office says it. */
export function subjectName(subject: ContactSubject): string {
  return subject.of === 'ITEM' ? subject.name : `${projectKinds[subject.projectKind]}类项目`;
}

const wordings = {
  CONTACT_APPOINTED: (name: string, place: string) => ({
    en: `${name} is the chief contact for ${place}.`,
    zh: `${name}任${place}首席帮代办联系人`,
  }),
  CONTACT_HANDED_OVER: (name: string, place: string) => ({
    en: `${name} handed over as chief contact for ${place}.`,
    zh: `${name}移交${place}首席帮代办联系人`,
  }),
  CONTACT_ABOLISHED: (name: string, place: string) => ({
    en: `The post of chief contact for ${place} was abolished; ${name} held it.`,
    zh: `撤销${place}首席帮代办联系人岗位（原任${name}）`,
  }),
};

/** The ledger's line about a chief contact. */
export function contactEntry(
  occasion: Occasion,
  action: 'CONTACT_APPOINTED' | 'CONTACT_HANDED_OVER' | 'CONTACT_ABOLISHED',
  { post, person, reason }: { readonly post: ContactPost; readonly person: Person; readonly reason?: string },
): PersonnelEntry {
  const { id: postId, regionCode, subject } = post;
  const place = `${regionName(regionCode) ?? regionCode}${subjectName(subject)}`;
  const appointed = action === 'CONTACT_APPOINTED';
  return personnelEntry(occasion, {
    action,
    unitId: person.unitId,
    personId: person.id,
    text: wordings[action](person.name, place),
    before: appointed ? {} : { postId, regionCode, subject },
    after: appointed ? { postId, regionCode, subject } : { reason: reason ?? '' },
  });
}
