import { type Actor, actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { type Contact, type ContactChange, type ContactRole, requireContact } from '../domain/contact.ts';
import type { Project } from '../domain/project.ts';
import { projectContactsChanged } from '../domain/projectEvents.ts';
import { ownerDuty, requireOwnerSide } from '../domain/rights.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';
import { requireVersion } from './requireVersion.ts';

export interface NewContacts {
  readonly projectId: string;
  readonly version: number | null;
  /** Null leaves the person as it is. */
  readonly responsible: Contact | null;
  readonly handler: Contact | null;
}

/** Names another 负责人 or 经办人; the change is recorded and announced, so that the steward learns of it (S1). */
export async function changeContacts(
  needs: Pick<Needs, 'projects' | 'now'>,
  principal: Principal,
  { projectId, version, responsible, handler }: NewContacts,
): Promise<Project> {
  const before = await requireProject(needs, principal, projectId);
  requireOwnerSide(principal, before);
  requireVersion(before, version);
  const contacts = {
    responsible: responsible === null ? before.contacts.responsible : requireContact(responsible, 'responsible'),
    handler: handler === null ? before.contacts.handler : requireContact(handler, 'handler'),
  };
  const after = { ...before, version: before.version + 1, contacts };
  const contactChanges = changesBetween(before, after, { at: needs.now(), by: actorOf(principal, ownerDuty(before)) });
  if (contactChanges.length === 0)
    throw new DomainError('BAD_INPUT', { field: 'contacts', accepted: 'a person who is new' });
  const messages = contactChanges.map((change) => projectContactsChanged(after, change));
  await needs.projects.save([{ before, after, contactChanges, listings: [], roadmaps: [], messages }]);
  return after;
}

function changesBetween(before: Project, after: Project, { at, by }: { at: Date; by: Actor }): ContactChange[] {
  const change = (role: ContactRole, old: Contact, next: Contact): ContactChange[] => {
    if (old.name === next.name && old.phone === next.phone) return [];
    return [{ id: newId(), projectId: before.id, role, before: old, after: next, changedAt: at, changedBy: by }];
  };
  return [
    ...change('RESPONSIBLE', before.contacts.responsible, after.contacts.responsible),
    ...change('HANDLER', before.contacts.handler, after.contacts.handler),
  ];
}
