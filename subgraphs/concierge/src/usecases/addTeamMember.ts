import type { Principal } from '@guanjia/kernel/principal';
import { joinTeam } from '../domain/joinTeam.ts';
import type { Team, TeamPost } from '../domain/team.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireTeam } from './requireTeam.ts';

/** Fills a vacant post of a team. */
export async function addTeamMember(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { teamId, personId, post }: { readonly teamId: string; readonly personId: string; readonly post: TeamPost },
): Promise<Team> {
  const found = await requireTeam(needs.store, principal, teamId);
  const { person } = await requirePerson(needs.store, personId);
  const { team, ...changes } = joinTeam(occasionFor(needs, principal), found, { post, person });
  await needs.store.commit(changes);
  return team;
}
