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
  const today = calendarDateOf(now());
  // some stay on the list, as long as nobody fits a place: those behind them have their turn as well
  for (let after: string | null = null; ; ) {
    const projectIds: readonly string[] = await store.projectTeams.listToReview(today, { first: mostAtOnce, after });
    for (const facts of await store.projects.findFacts(projectIds)) {
      if (facts !== null) await unlessStale(() => keepProjectTeam(needs, facts));
    }
    if (projectIds.length < mostAtOnce) return;
    after = projectIds.at(-1) ?? null;
  }
}
