import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { keepProjectTeam } from './keepProjectTeam.ts';
import { unlessStale } from './unlessStale.ts';

const mostAtOnce = 200;

/**
 * Puts right the teams of complex projects: whoever is away or has lost the role is replaced, and vacant places are tried again
 * (C4). Safe to repeat.
 */
export async function reviewProjectTeams(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'teamNeed'>,
): Promise<void> {
  const { store, now } = needs;
  const projectIds = await store.projectTeams.listToReview(calendarDateOf(now()), mostAtOnce);
  for (const facts of await store.projects.findFacts(projectIds)) {
    if (facts !== null) await unlessStale(() => keepProjectTeam(needs, facts));
  }
}
