import type { Principal } from '@guanjia/kernel/principal';
import { carriersOf } from '../domain/carriersOf.ts';
import { changeSeat } from '../domain/changeSeat.ts';
import type { ProjectSeat } from '../domain/projectSeat.ts';
import { isSameSeat, type ProjectTeam, presentMembers } from '../domain/projectTeam.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePerson } from './requirePerson.ts';
import { requireProjectTeam } from './requireProjectTeam.ts';

/** Puts somebody on a place of a project's team by hand (C4). @throws what `requireProjectTeam` and `changeSeat` do */
export async function changeTeamSeat(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  asked: {
    readonly projectId: string;
    readonly seat: ProjectSeat;
    readonly personId: string;
    readonly reason: string;
  },
): Promise<ProjectTeam> {
  const { store } = needs;
  const { team, facts } = await requireProjectTeam(store, principal, asked.projectId);
  const { person } = await requirePerson(store, asked.personId);
  const present = presentMembers(team).find((member) => isSameSeat(member.seat, asked.seat));
  const [former = null] = present === undefined ? [] : await store.people.findPeople([present.personId]);
  const [stewardship] = await store.stewardships.findStewardships([facts.projectId]);
  const { team: changed, ...changes } = changeSeat(occasionFor(needs, principal), team, {
    seat: asked.seat,
    person,
    former,
    carrierIds: stewardship ? carriersOf(stewardship) : [],
    reason: asked.reason,
    projectName: facts.name,
  });
  await store.commit(changes);
  return changed;
}
