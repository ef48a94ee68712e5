import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { requireRegion } from '@guanjia/kernel/regions';
import type { ProjectCounts, RegionCounts } from '../domain/projectCounts.ts';
import type { ProjectFilter } from '../domain/projectFilter.ts';
import { chooseProjects } from './chooseProjects.ts';
import type { Needs } from './needs.ts';

type Counting = Pick<Needs, 'projects' | 'now'>;

/** How many projects of a filter the person may see. @throws the refusals of `requireProjectFilter` */
export async function countProjects(needs: Counting, principal: Principal, filter: ProjectFilter): Promise<number> {
  return needs.projects.count(chooseProjects(needs, principal, filter));
}

/** The same by stage, light, kind and key level. @throws the refusals of `requireProjectFilter` */
export async function countProjectGroups(
  needs: Counting,
  principal: Principal,
  filter: ProjectFilter,
): Promise<ProjectCounts> {
  return needs.projects.countGroups(chooseProjects(needs, principal, filter));
}

/** The same by stage and light for each region one tier below. @throws BAD_INPUT when the filter names a region as well */
export async function countRegions(
  needs: Counting,
  principal: Principal,
  { region, filter }: { readonly region: string | null; readonly filter: ProjectFilter },
): Promise<RegionCounts[]> {
  if (filter.region !== undefined) {
    throw new DomainError('BAD_INPUT', { field: 'filter.region', value: filter.region, accepted: 'region instead' });
  }
  const within = region === null ? undefined : requireRegion(region, 'region');
  return needs.projects.countRegions(chooseProjects(needs, principal, { ...filter, region: within }));
}
