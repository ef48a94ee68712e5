import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { absenceOn } from './absenceOn.ts';
import type { Person } from './person.ts';
import type { StewardCandidate } from './stewardCandidate.ts';
import { stewardScopes } from './stewardScopes.ts';
import type { Unit } from './unit.ts';

/** A person as the match looks at him or her on a day. */
export function candidateOf(
  person: Person,
  { unit, inHand, today }: { readonly unit: Pick<Unit, 'tier'>; readonly inHand: number; readonly today: CalendarDate },
): StewardCandidate {
  return {
    personId: person.id,
    name: person.name,
    tier: unit.tier,
    scopes: stewardScopes(person),
    workload: inHand,
    isAbsent: absenceOn(person, today) !== null,
  };
}
