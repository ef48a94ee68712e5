import type { Changes } from '../domain/changes.ts';
import { closeService } from '../domain/closeService.ts';
import { type CompletionCause, finishProject } from '../domain/finishProject.ts';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { Occasion } from '../domain/occasion.ts';
import { projectNameOf } from '../domain/projectNameOf.ts';
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
    projectName: projectNameOf(facts),
    stewardship: stewardship ?? unassigned(projectId, occasion.at),
    completion,
    isServed: servants.length > 0,
  };
  const finished = finishProject(occasion, project, cause, { calendar, rules });
  const [procedure = null] = await store.procedures.findProcedures([projectId]);
  const [team = null] = await store.projectTeams.findTeams([projectId]);
  const people = await membersOf(store, team);
  const closed = closeService(occasion, { projectName: project.projectName, procedure, team, people });
  return mergeChanges([finished, closed]);
}
