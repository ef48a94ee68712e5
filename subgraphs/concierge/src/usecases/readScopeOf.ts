import type { Principal } from '@guanjia/kernel/principal';
import { reachOf } from '@guanjia/kernel/rowScope';
import { type ConciergeResource, conciergeReaders } from '../domain/conciergeReaders.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { ReadScope } from '../domain/readScope.ts';

/** Which rows of a resource somebody may read; who the person is of whom rows are said to be in hand, the register says. */
export async function readScopeOf(
  { people }: { readonly people: Pick<ConciergeStore['people'], 'findPersonBySubject'> },
  principal: Principal,
  resource: ConciergeResource,
): Promise<ReadScope> {
  const { all, regions, ownerUnit, subject } = reachOf(principal, conciergeReaders[resource]);
  if (all) return { kind: 'ALL' };
  const person = subject === null ? null : await people.findPersonBySubject(subject);
  return { kind: 'SOME', regions, creditCode: ownerUnit, personId: person?.id ?? null };
}
