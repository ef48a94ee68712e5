import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { Person } from '../domain/person.ts';
import { type ProjectTeam, presentMembers } from '../domain/projectTeam.ts';

/** Everybody who is in a project's team now, by id; nobody without one. */
export async function membersOf(
  { people }: Pick<ConciergeStore, 'people'>,
  team: ProjectTeam | null,
): Promise<ReadonlyMap<string, Person>> {
  const present = team === null ? [] : presentMembers(team);
  const members = await people.findPeople(present.map(({ personId }) => personId));
  return new Map(members.flatMap((person) => (person === null ? [] : [[person.id, person] as const])));
}
