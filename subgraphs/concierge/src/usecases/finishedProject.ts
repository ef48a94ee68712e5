import type { Changes } from '../domain/changes.ts';
import { type CompletionCause, finishProject } from '../domain/finishProject.ts';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { Occasion } from '../domain/occasion.ts';
import { unassigned } from '../domain/unassigned.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { releasedTeam } from './releasedTeam.ts';

/** What has to change so that a project is finished (C12), its team dissolved with it; nothing for one that is so already. */
export async function finishedProject(
  { store, calendar, aftercareRules: rules }: Pick<ConciergeNeeds, 'store' | 'calendar' | 'aftercareRules'>,
  occasion: Occasion,
  projectId: string,
  cause: CompletionCause,
): Promise<Partial<Changes>> {
  const [facts] = await store.projects.findFacts([projectId]);
  const [stewardship] = await store.stewardships.findStewardships([projectId]);
  const [completion = null] = await store.completions.findCompletions([projectId]);
  const [servants = []] = await store.completions.listServants([projectId]);
  const [team] = await store.projectTeams.findTeams([projectId]);
  const projectName = facts?.name ?? projectId;
  const project = {
    projectName,
    stewardship: stewardship ?? unassigned(projectId, occasion.at),
    completion,
    isServed: servants.length > 0,
  };
  const finished = finishProject(occasion, project, cause, { calendar, rules });
  if (!team || team.dissolved !== null) return finished;
  const dissolution = { projectName, reason: '项目办结', complexity: [] };
  const { team: _, ...released } = await releasedTeam({ store }, occasion, team, dissolution);
  return mergeChanges([finished, released]);
}
