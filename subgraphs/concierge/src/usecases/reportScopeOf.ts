import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { Role } from '@guanjia/kernel/roles';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { Person } from '../domain/person.ts';
import type { ReadScope } from '../domain/readScope.ts';
import type { ReportScope } from '../domain/reportStore.ts';

const offices: readonly Role[] = ['SERVICE_ROOM', 'SUPERVISOR', 'GOVERNMENT'];

/** Whose reports somebody may see: the offices those of their regions, everybody else one's own and one's unit's. */
export async function reportScopeOf(
  store: Pick<ConciergeStore, 'people'>,
  principal: Principal,
  /** Numbers alone are for the wall chart as well. */
  { countsOnly = false }: { readonly countsOnly?: boolean } = {},
): Promise<ReportScope> {
  if (hasRole(principal, 'SYSTEM')) return { kind: 'ALL' };
  const person = await ownPerson(store, principal);
  const seesRegions = hasRole(principal, ...offices) || (countsOnly && hasRole(principal, 'DASHBOARD'));
  return {
    kind: 'SOME',
    regions: seesRegions ? principal.regions : [],
    personId: person?.id ?? null,
    unitId: person?.unitId ?? null,
  };
}

/** Whose lines of a ledger somebody may see: the offices those of their regions, a steward what is in hand. */
export async function ledgerScopeOf(store: Pick<ConciergeStore, 'people'>, principal: Principal): Promise<ReadScope> {
  if (hasRole(principal, 'SYSTEM')) return { kind: 'ALL' };
  const person = await ownPerson(store, principal);
  return {
    kind: 'SOME',
    regions: hasRole(principal, ...offices) ? principal.regions : [],
    creditCode: null,
    personId: person?.id ?? null,
  };
}

async function ownPerson({ people }: Pick<ConciergeStore, 'people'>, principal: Principal): Promise<Person | null> {
  const mayOwe = hasRole(principal, 'STEWARD', 'PROJECT_SERVICE_SPECIALIST', 'WINDOW_CLERK');
  return mayOwe ? people.findPersonBySubject(principal.subject) : null;
}
