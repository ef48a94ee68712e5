import type { Actor } from '@guanjia/kernel/actor';
import type { Occasion } from './occasion.ts';

export const personnelActions = [
  'UNIT_REGISTERED',
  'PERSON_REGISTERED',
  'ROLE_GRANTED',
  'ROLE_REVOKED',
  'BACKUP_NAMED',
  'ABSENCE_RECORDED',
  'ABSENCE_ENDED',
  'TEAM_JOINED',
  'TEAM_LEFT',
  'LIAISON_APPOINTED',
  'LIAISON_DISMISSED',
  'CONTACT_APPOINTED',
  'CONTACT_HANDED_OVER',
  'TRAINING_PLANNED',
  'TRAINING_CANCELLED',
  'TRAINING_RECORDED',
  'TRANSFER_WAYS_SET',
  'CONTACT_ABOLISHED',
  'TRAINING_CORRECTED',
] as const;

export type PersonnelAction = (typeof personnelActions)[number];

/** One line of the personnel ledger (人员管理台账, S0); written once, never changed. */
export interface PersonnelEntry {
  readonly id: string;
  readonly action: PersonnelAction;
  readonly unitId: string;
  readonly personId: string | null;
  readonly at: Date;
  readonly actor: Actor;
  readonly text: { readonly en: string; readonly zh: string };
  /** What was before and what is after, as far as this action changes it. */
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** A ledger line for what happens on this occasion. */
export function personnelEntry(occasion: Occasion, line: Omit<PersonnelEntry, 'id' | 'at' | 'actor'>): PersonnelEntry {
  return { id: occasion.nextId(), at: occasion.at, actor: occasion.actor, ...line };
}
