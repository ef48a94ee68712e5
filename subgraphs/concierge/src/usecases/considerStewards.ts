import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { candidateOf } from '../domain/candidateOf.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { matchSteward, type StewardMatch } from '../domain/matchSteward.ts';
import type { Person } from '../domain/person.ts';
import { regionsAround } from '../domain/regionsAround.ts';
import { stewardNeed } from '../domain/stewardNeed.ts';
import type { Unit } from '../domain/unit.ts';

export interface Consideration {
  readonly match: StewardMatch;
  /** Everybody who was considered, with the unit. */
  readonly people: ReadonlyMap<string, { readonly person: Person; readonly unit: Unit }>;
}

/** Matches a project with all stewards who serve its region, and with `also`, who may serve another. */
export async function considerStewards(
  store: Pick<ConciergeStore, 'people' | 'stewardships'>,
  facts: ProjectFacts,
  at: Date,
  also: readonly Person[] = [],
): Promise<Consideration> {
  const serving = await store.people.findStewardsServing(regionsAround(facts.regionCode));
  const people = await withUnits(store, [...new Map([...serving, ...also].map((one) => [one.id, one])).values()]);
  const inHand = await store.stewardships.countInHand(people.map(({ person }) => person.id));
  const today = calendarDateOf(at);
  const candidates = people.map(({ person, unit }, index) =>
    candidateOf(person, { unit, inHand: inHand[index] ?? 0, today }),
  );
  return {
    match: matchSteward(stewardNeed(facts, today), candidates),
    people: new Map(people.map((one) => [one.person.id, one])),
  };
}

async function withUnits({ people }: Pick<ConciergeStore, 'people'>, persons: readonly Person[]) {
  const units = await people.findUnits(persons.map(({ unitId }) => unitId));
  return persons.flatMap((person, index) => {
    const unit = units[index];
    return unit ? [{ person, unit }] : [];
  });
}
