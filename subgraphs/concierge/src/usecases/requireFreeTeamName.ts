import { DomainError } from '@guanjia/kernel/DomainError';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { Team } from '../domain/team.ts';

/** @throws TEAM_NAME_TAKEN */
export async function requireFreeTeamName(
  { teams }: Pick<ConciergeStore, 'teams'>,
  { regionCode, name }: Pick<Team, 'regionCode' | 'name'>,
): Promise<void> {
  const namesake = await teams.findTeamByName(regionCode, name);
  if (namesake !== null) throw new DomainError('TEAM_NAME_TAKEN', { field: 'name', value: name });
}
