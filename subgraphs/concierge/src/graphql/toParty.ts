import { DomainError } from '@guanjia/kernel/DomainError';
import type { Party } from '../domain/meeting.ts';
import { requireId } from '../domain/requireId.ts';
import type { PartyInput } from './generated/resolversTypes.ts';

/** The party that was asked for. @throws BAD_INPUT, naming the field, unless it is a department or a person and not both. */
export function toParty({ agency = null, personId = null }: PartyInput, field: string): Party {
  if (agency !== null && personId === null) return { kind: 'AGENCY', agency };
  if (agency === null && personId !== null) return { kind: 'PERSON', personId: requireId(personId, field) };
  throw new DomainError('BAD_INPUT', {
    field,
    value: { agency, personId },
    accepted: 'an agency or a personId, one of the two',
  });
}
