import type { Principal } from '@guanjia/kernel/principal';
import type { PlacedProject, ProjectsQuestion } from '../domain/projectStore.ts';
import { chooseProjects } from './chooseProjects.ts';
import type { Needs } from './needs.ts';

/** What is asked for; who may see what, and the moment, are added here. */
export type ProjectsWanted = Pick<ProjectsQuestion, 'filter' | 'sort' | 'limit' | 'after'>;

/** A page of the projects that the person may see, in the order asked. @throws the refusals of `requireProjectFilter` */
export async function pageProjects(
  needs: Pick<Needs, 'projects' | 'now'>,
  principal: Principal,
  { filter, ...page }: ProjectsWanted,
): Promise<PlacedProject[]> {
  return needs.projects.page({ ...chooseProjects(needs, principal, filter), ...page });
}
