import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { systemActor } from './systemActor.ts';
import { teamChanges } from './teamChanges.ts';

/** Sees to it that a complex project that somebody carries has its team, and that the team is right (C4). Safe to repeat. */
export async function keepProjectTeam(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'teamNeed'>,
  facts: ProjectFacts,
): Promise<void> {
  await needs.store.commit(await teamChanges(needs, occasionFor(needs, systemActor), facts));
}
