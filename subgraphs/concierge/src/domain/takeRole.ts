import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import { dutyRoles } from './dutyRoles.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { personnelEntry } from './personnelEntry.ts';
import { stewardScopes } from './stewardScopes.ts';

/**
 * Takes a held role back; it stays on record. Refuses to leave `projectsInHand` projects with somebody who is no
 * steward any more.
 */
export function takeRole(
  occasion: Occasion,
  person: Person,
  { holdingId, projectsInHand }: { readonly holdingId: string; readonly projectsInHand: number },
): Partial<Changes> & { person: Person } {
  const holding = person.holdings.find(({ id, revokedAt }) => id === holdingId && revokedAt === null);
  if (holding === undefined) throw new DomainError('ROLE_NOT_HELD', { field: 'holdingId', value: holdingId });
  const revoked = { ...holding, revokedAt: occasion.at };
  const holdings = person.holdings.map((held) => (held.id === holdingId ? revoked : held));
  if (projectsInHand > 0 && stewardScopes({ holdings }).length === 0) {
    throw new DomainError('STEWARD_STILL_SERVING', { field: 'holdingId', value: projectsInHand });
  }
  const revision = revise(person, { holdings });
  const { en, zh } = dutyRoles[holding.role];
  const entry = personnelEntry(occasion, {
    action: 'ROLE_REVOKED',
    unitId: person.unitId,
    personId: person.id,
    text: { en: `${person.name} is no longer ${en}.`, zh: `${person.name}不再担任${zh}` },
    before: { holdingId, role: holding.role, scope: holding.scope },
    after: {},
  });
  return { person: revision.record, people: [revision], entries: [entry] };
}
