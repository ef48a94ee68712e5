import type { Principal } from '@guanjia/kernel/principal';
import { judgeComplexity } from '../domain/complexity.ts';
import { dissolveTeam } from '../domain/dissolveTeam.ts';
import type { ProjectTeam } from '../domain/projectTeam.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { membersOf } from './membersOf.ts';
import { occasionFor } from './occasionFor.ts';
import { requireProjectTeam } from './requireProjectTeam.ts';
import { figuresOf } from './teamChanges.ts';

/** Dissolves the team of a project that is complex no more (C4). @throws what `requireProjectTeam` and `dissolveTeam` do */
export async function dissolveProjectTeam(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'teamNeed'>,
  principal: Principal,
  { projectId, reason }: { readonly projectId: string; readonly reason: string },
): Promise<ProjectTeam> {
  const { store, teamNeed } = needs;
  const { team, facts } = await requireProjectTeam(store, principal, projectId);
  const figures = await figuresOf(needs, facts.projectId);
  const { reasons: complexity } = judgeComplexity({ ...facts, ...figures }, teamNeed.complex);
  const people = await membersOf(store, team);
  const dissolution = { projectName: facts.name, reason, complexity, people };
  const { team: dissolved, ...changes } = dissolveTeam(occasionFor(needs, principal), team, dissolution);
  await store.commit(changes);
  return dissolved;
}
