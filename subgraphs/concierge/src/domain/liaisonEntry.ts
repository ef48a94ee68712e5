import { regionName } from '@guanjia/kernel/regions';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { type PersonnelEntry, personnelEntry } from './personnelEntry.ts';

/** The ledger's line about a chief liaison. */
export function liaisonEntry(
  occasion: Occasion,
  action: 'LIAISON_APPOINTED' | 'LIAISON_DISMISSED',
  { regionCode, person, reason }: { readonly regionCode: string; readonly person: Person; readonly reason?: string },
): PersonnelEntry {
  const area = regionName(regionCode) ?? regionCode;
  const appointed = action === 'LIAISON_APPOINTED';
  return personnelEntry(occasion, {
    action,
    unitId: person.unitId,
    personId: person.id,
    text: appointed
      ? { en: `${person.name} is a chief liaison of ${area}.`, zh: `${person.name}任${area}首席联络员` }
      : {
          en: `${person.name} is no longer a chief liaison of ${area}.`,
          zh: `${person.name}不再担任${area}首席联络员`,
        },
    before: appointed ? {} : { regionCode },
    after: appointed ? { regionCode } : { reason: reason ?? '' },
  });
}
