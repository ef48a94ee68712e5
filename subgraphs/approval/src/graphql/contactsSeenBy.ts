import type { Principal } from '@guanjia/kernel/principal';
import { internalReaders } from '@guanjia/kernel/readers';
import type { Project } from '../domain/project.ts';
import { mayReadOf } from '../domain/rights.ts';

/** A contact as somebody sees it. */
interface SeenContact {
  readonly name: string;
  /** Null for whoever sees no more than the project's status. */
  readonly phone: string | null;
}

/** Both contacts as somebody sees them. */
export interface SeenContacts {
  readonly responsible: SeenContact;
  readonly handler: SeenContact;
}

/** A project's contacts: who is responsible is for all who see the project (S1), how to reach them for its officials and its owner. */
export function contactsSeenBy(principal: Principal, project: Project): SeenContacts {
  const { responsible, handler } = project.contacts;
  if (mayReadOf(principal, internalReaders, project)) return { responsible, handler };
  return { responsible: { ...responsible, phone: null }, handler: { ...handler, phone: null } };
}
