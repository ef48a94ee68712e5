import { calendarDateOf, parseCalendarDate } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import { finishAbsence } from '../domain/finishAbsence.ts';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { Person } from '../domain/person.ts';
import { requireId } from '../domain/requireId.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { settleAll } from './settleAll.ts';

export interface EndOfAbsence {
  readonly personId: string;
  readonly absenceId: string;
  /** First day on duty; today unless told. */
  readonly backOn?: string | null | undefined;
}

/** Records that a person is back before the last day, and gives the projects back to their steward. */
export async function endAbsence(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  asked: EndOfAbsence,
): Promise<Person> {
  const { person, unit } = await requirePerson(needs.store, asked.personId);
  requireRegionRight(principal, unit.regionCode);
  const occasion = occasionFor(needs, principal);
  const { person: back, ...changes } = finishAbsence(occasion, person, {
    absenceId: requireId(asked.absenceId, 'absenceId'),
    backOn: parseCalendarDate(asked.backOn ?? calendarDateOf(occasion.at), 'backOn'),
  });
  const stewardships = await needs.store.stewardships.listTouchedBy(person.id);
  const settled = await settleAll(needs.store, occasion, stewardships, { people: [back] });
  await needs.store.commit(mergeChanges([changes, settled]));
  return back;
}
