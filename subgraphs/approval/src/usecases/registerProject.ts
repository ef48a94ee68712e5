import { actorOf } from '@guanjia/kernel/actor';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { createProject, type Project, type ProjectEntry } from '../domain/project.ts';
import { projectRegistered } from '../domain/projectEvents.ts';
import { ownerDuty, requireOwnerSide } from '../domain/rights.ts';
import type { Needs } from './needs.ts';

/** Registers a project and tells all departments its facts (A1). @throws PROJECT_CODE_TAKEN and the refusals of `createProject` */
export async function registerProject(
  { projects, now }: Pick<Needs, 'projects' | 'now'>,
  principal: Principal,
  entry: ProjectEntry,
): Promise<Project> {
  const after = createProject(entry, { id: newId(), at: now(), by: actorOf(principal, ownerDuty(entry)) });
  requireOwnerSide(principal, after);
  const messages = [projectRegistered(after)];
  await projects.save([{ before: null, after, contactChanges: [], listings: [], roadmaps: [], messages }]);
  return after;
}
