import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { Project } from '../domain/project.ts';
import { maySee } from '../domain/rights.ts';
import type { Needs } from './needs.ts';

/** The project, when the person may see it. @throws PROJECT_NOT_FOUND */
export async function requireProject(
  { projects }: Pick<Needs, 'projects'>,
  principal: Principal,
  projectId: string,
): Promise<Project> {
  const [project] = isId(projectId) ? await projects.findByIds([projectId]) : [];
  if (project && maySee(principal, project)) return project;
  throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: projectId });
}
