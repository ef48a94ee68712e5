import type { Principal } from '@guanjia/kernel/principal';
import { disbandTeam } from '../domain/disbandTeam.ts';
import { runningTerms } from '../domain/dutyTerm.ts';
import type { Team } from '../domain/team.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requirePeople } from './requirePeople.ts';
import { requireTeam } from './requireTeam.ts';

/** Disbands a team; it stays on record. */
export async function endTeam(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { teamId, reason }: { readonly teamId: string; readonly reason: string },
): Promise<Team> {
  const found = await requireTeam(needs.store, principal, teamId);
  const ids = runningTerms(found.terms).map(({ personId }) => personId);
  const people = new Map((await requirePeople(needs.store, ids, 'teamId')).map((person) => [person.id, person]));
  const { team, ...changes } = disbandTeam(occasionFor(needs, principal), found, { people, reason });
  await needs.store.commit(changes);
  return team;
}
