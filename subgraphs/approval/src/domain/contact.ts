import type { Actor } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { requireText } from './requireText.ts';

/** The two persons an owner names (S1). */
export const contactRoles = { RESPONSIBLE: '负责人', HANDLER: '经办人' } as const;
export type ContactRole = keyof typeof contactRoles;

export interface Contact {
  readonly name: string;
  readonly phone: string;
}

/** 负责人 and 经办人 of a project (A1). */
export interface Contacts {
  readonly responsible: Contact;
  readonly handler: Contact;
}

/** One change of a contact: a change is recorded and told to the steward (S1). */
export interface ContactChange {
  readonly id: string;
  readonly projectId: string;
  readonly role: ContactRole;
  readonly before: Contact;
  readonly after: Contact;
  readonly changedAt: Date;
  readonly changedBy: Actor;
}

const phoneShape = /^\+?\d[\d -]{6,19}$/;

/** A contact with a name and a telephone number. @throws BAD_INPUT naming the field */
export function requireContact({ name, phone }: Contact, field: string): Contact {
  if (!phoneShape.test(phone)) {
    throw new DomainError('BAD_INPUT', { field: `${field}.phone`, accepted: 'a telephone number of 7 to 20 digits' });
  }
  return { name: requireText(name, `${field}.name`, 60), phone };
}
