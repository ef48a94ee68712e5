import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { type PersonnelEntry, personnelEntry } from './personnelEntry.ts';
import { type Team, type TeamPost, teamPosts } from './team.ts';

/** The ledger's line about somebody who joins or leaves a team. */
export function memberEntry(
  occasion: Occasion,
  action: 'TEAM_JOINED' | 'TEAM_LEFT',
  {
    team,
    post,
    person,
    reason,
  }: { readonly team: Team; readonly post: TeamPost; readonly person: Person; readonly reason?: string },
): PersonnelEntry {
  const { en, zh } = teamPosts[post];
  const held = { teamId: team.id, team: team.name, post };
  const joined = action === 'TEAM_JOINED';
  return personnelEntry(occasion, {
    action,
    unitId: person.unitId,
    personId: person.id,
    text: joined
      ? { en: `${person.name} joined ${team.name} as ${en}.`, zh: `${person.name}任${team.name}${zh}` }
      : { en: `${person.name} left ${team.name} (${en}).`, zh: `${person.name}不再担任${team.name}${zh}` },
    before: joined ? {} : held,
    after: joined ? held : { reason: reason ?? '' },
  });
}
