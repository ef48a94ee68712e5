import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { runningTerms } from '../domain/dutyTerm.ts';
import type { Person } from '../domain/person.ts';
import type { Team } from '../domain/team.ts';
import { type TeamFault, teamFaults } from '../domain/teamFault.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';

/** For each team, why it is not whole today. */
export async function faultsOf(
  { store, now }: Pick<ConciergeNeeds, 'store' | 'now'>,
  teams: readonly Team[],
): Promise<(readonly TeamFault[])[]> {
  const ids = teams.flatMap(({ terms }) => runningTerms(terms).map(({ personId }) => personId));
  const found = await store.people.findPeople([...new Set(ids)]);
  const present = found.filter((person): person is Person => person !== null);
  const people = new Map(present.map((person) => [person.id, person]));
  const today = calendarDateOf(now());
  return teams.map((team) => teamFaults(team, people, today));
}
