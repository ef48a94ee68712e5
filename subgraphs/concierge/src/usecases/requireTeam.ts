import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { requireId } from '../domain/requireId.ts';
import type { Team } from '../domain/team.ts';
import { requireRegionRight } from './requireRegionRight.ts';

/** A team that this person rules over. @throws TEAM_NOT_FOUND, FORBIDDEN */
export async function requireTeam(
  { teams }: Pick<ConciergeStore, 'teams'>,
  principal: Principal,
  teamId: string,
  field = 'teamId',
): Promise<Team> {
  const [team] = await teams.findTeams([requireId(teamId, field)]);
  if (!team) throw new DomainError('TEAM_NOT_FOUND', { field, value: teamId });
  requireRegionRight(principal, team.regionCode);
  return team;
}
