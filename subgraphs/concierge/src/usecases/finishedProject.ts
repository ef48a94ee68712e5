import type { Changes } from '../domain/changes.ts';
import { dissolveTeam } from '../domain/dissolveTeam.ts';
import { endProcedure } from '../domain/endProcedure.ts';
import { type CompletionCause, finishProject } from '../domain/finishProject.ts';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { Occasion } from '../domain/occasion.ts';
import { unassigned } from '../domain/unassigned.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { membersOf } from './membersOf.ts';

/** What has to change so that a project is finished (C12), its procedure and team with it; nothing for one that is so already. */
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
  const project = {
    projectName: facts?.name ?? projectId,
    stewardship: stewardship ?? unassigned(projectId, occasion.at),
    completion,
    isServed: servants.length > 0,
  };
  const finished = finishProject(occasion, project, cause, { calendar, rules });
  const ended = await endedService(store, occasion, { projectId, projectName: project.projectName });
  return mergeChanges([finished, ...ended]);
}

/** Its procedure has no clock any more, and its team, which has nothing left to do, is dissolved. */
async function endedService(
  store: ConciergeNeeds['store'],
  occasion: Occasion,
  { projectId, projectName }: { readonly projectId: string; readonly projectName: string },
): Promise<readonly Partial<Changes>[]> {
  const [procedure = null] = await store.procedures.findProcedures([projectId]);
  const [team = null] = await store.projectTeams.findTeams([projectId]);
  const ended = procedure === null ? {} : endProcedure(occasion, { procedure, projectName });
  if (team === null || team.dissolved !== null) return [ended];
  const people = await membersOf(store, team);
  return [ended, dissolveTeam(occasion, team, { projectName, reason: '项目办结', complexity: [], people })];
}
