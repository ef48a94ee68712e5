import type { Principal } from '@guanjia/kernel/principal';
import { formTeam } from '../domain/formTeam.ts';
import type { Team, TeamField } from '../domain/team.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFreeTeamName } from './requireFreeTeamName.ts';
import { requirePeople } from './requirePeople.ts';
import { requireRegionRight } from './requireRegionRight.ts';

export interface SubTeamToForm {
  readonly name: string;
  readonly field: TeamField;
  readonly regionCode: string;
  readonly leaderId: string;
  readonly memberIds: readonly string[];
}

/** Forms a sub-team for one key stage (细分领域帮办服务队伍, S0). */
export async function formSubTeam(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { leaderId, memberIds, ...asked }: SubTeamToForm,
): Promise<Team> {
  requireRegionRight(principal, asked.regionCode);
  const leaders = await requirePeople(needs.store, [leaderId], 'leaderId');
  const members = await requirePeople(needs.store, memberIds, 'memberIds');
  const { team, ...changes } = formTeam(occasionFor(needs, principal), {
    ...asked,
    id: needs.nextId(),
    agency: null,
    crewNumber: null,
    seats: [
      ...leaders.map((person) => ({ post: 'LEADER', person }) as const),
      ...members.map((person) => ({ post: 'MEMBER', person }) as const),
    ],
  });
  await requireFreeTeamName(needs.store, team);
  await needs.store.commit(changes);
  return team;
}
