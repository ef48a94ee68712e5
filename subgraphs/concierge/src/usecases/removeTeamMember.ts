import type { Principal } from '@guanjia/kernel/principal';
import { leaveTeam } from '../domain/leaveTeam.ts';
import type { Team } from '../domain/team.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireTeam } from './requireTeam.ts';

export interface MemberToRemove {
  readonly teamId: string;
  readonly personId: string;
  readonly reason: string;
  readonly successorId?: string | null | undefined;
}

/** Takes somebody out of a team; a successor takes the post over in the same step if one is named. */
export async function removeTeamMember(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { teamId, personId, reason, successorId }: MemberToRemove,
): Promise<Team> {
  const found = await requireTeam(needs.store, principal, teamId);
  const { person } = await requirePerson(needs.store, personId);
  const successor = successorId ? (await requirePerson(needs.store, successorId, 'successorId')).person : null;
  const { team, ...changes } = leaveTeam(occasionFor(needs, principal), found, { person, successor, reason });
  await needs.store.commit(changes);
  return team;
}
