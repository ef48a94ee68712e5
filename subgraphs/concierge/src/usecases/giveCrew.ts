import type { Principal } from '@guanjia/kernel/principal';
import { assignCrew } from '../domain/assignCrew.ts';
import type { Team } from '../domain/team.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { faultsOf } from './faultsOf.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFacts } from './requireFacts.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { requireTeam } from './requireTeam.ts';

/** Gives a project the crew that follows it, if that is whole today (S3). */
export async function giveCrew(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { projectId, crewId }: { readonly projectId: string; readonly crewId: string },
): Promise<Team> {
  const facts = await requireFacts(needs.store, projectId);
  requireRegionRight(principal, facts.regionCode);
  const crew = await requireTeam(needs.store, principal, crewId, 'crewId');
  const [faults = []] = await faultsOf(needs, [crew]);
  const [present = null] = await needs.store.teams.findCrewOfProjects([facts.projectId]);
  const asked = { projectId: facts.projectId, projectName: facts.name, crew, faults, present };
  await needs.store.commit(assignCrew(occasionFor(needs, principal), asked));
  return crew;
}
