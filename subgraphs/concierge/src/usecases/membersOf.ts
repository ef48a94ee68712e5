import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { Person } from '../domain/person.ts';
import { type ProjectTeam, presentMembers } from '../domain/projectTeam.ts';

/** Everybody who is in a project's team now, by id. */
export async function membersOf(
  { people }: Pick<ConciergeStore, 'people'>,
  team: ProjectTeam,
): Promise<ReadonlyMap<string, Person>> {
  const members = await people.findPeople(presentMembers(team).map(({ personId }) => personId));
  return new Map(members.flatMap((person) => (person === null ? [] : [[person.id, person] as const])));
}
