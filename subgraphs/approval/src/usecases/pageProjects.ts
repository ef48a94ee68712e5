import type { Principal } from '@guanjia/kernel/principal';
import { requireRegion } from '@guanjia/kernel/regions';
import type { Project } from '../domain/project.ts';
import type { ProjectFilter } from '../domain/projectStore.ts';
import { visibleUnits } from '../domain/rights.ts';
import type { Needs } from './needs.ts';

export interface ProjectsWanted {
  readonly filter: ProjectFilter;
  readonly limit: number;
  readonly after: string | null;
}

/** Projects that the person may see, the newest first; an owner sees its own unit's only (G2). @throws REGION_UNKNOWN */
export async function pageProjects(
  { projects }: Pick<Needs, 'projects'>,
  principal: Principal,
  wanted: ProjectsWanted,
): Promise<Project[]> {
  if (wanted.filter.region !== undefined) requireRegion(wanted.filter.region, 'filter.region');
  return projects.page({ ...wanted, visibleUnits: visibleUnits(principal) });
}
