import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { runningTerms } from '../domain/dutyTerm.ts';
import type { Person } from '../domain/person.ts';
import type { Team } from '../domain/team.ts';
import { type TeamFault, teamFaults } from '../domain/teamFault.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';

/** Why a crew is not whole, asked for any day; its people are read once. */
export async function crewFaultsOn(
  { store }: Pick<ConciergeNeeds, 'store'>,
  crew: Team,
): Promise<(day: CalendarDate) => readonly TeamFault[]> {
  const found = await store.people.findPeople(runningTerms(crew.terms).map(({ personId }) => personId));
  const people = new Map(
    found.filter((person): person is Person => person !== null).map((person) => [person.id, person]),
  );
  return (day) => teamFaults(crew, people, day);
}
