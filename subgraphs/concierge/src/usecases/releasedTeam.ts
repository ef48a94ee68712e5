import type { Changes } from '../domain/changes.ts';
import { type Dissolution, dissolveTeam } from '../domain/dissolveTeam.ts';
import type { Occasion } from '../domain/occasion.ts';
import { type ProjectTeam, presentMembers } from '../domain/projectTeam.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';

/** The changes by which a project's team is dissolved, with the people who leave it (C4). @throws what `dissolveTeam` does */
export async function releasedTeam(
  { store }: Pick<ConciergeNeeds, 'store'>,
  occasion: Occasion,
  team: ProjectTeam,
  dissolution: Omit<Dissolution, 'people'>,
): Promise<Partial<Changes> & { team: ProjectTeam }> {
  const members = await store.people.findPeople(presentMembers(team).map(({ personId }) => personId));
  const people = new Map(members.flatMap((person) => (person === null ? [] : [[person.id, person] as const])));
  return dissolveTeam(occasion, team, { ...dissolution, people });
}
