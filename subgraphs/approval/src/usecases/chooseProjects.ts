import type { Principal } from '@guanjia/kernel/principal';
import { type ProjectFilter, requireProjectFilter } from '../domain/projectFilter.ts';
import type { ProjectsChosen } from '../domain/projectStore.ts';
import { visibleUnits } from '../domain/rights.ts';
import type { Needs } from './needs.ts';

/** The projects of a filter as far as the person may see them, now (G2). @throws the refusals of `requireProjectFilter` */
export function chooseProjects(
  { now }: Pick<Needs, 'now'>,
  principal: Principal,
  filter: ProjectFilter,
): ProjectsChosen {
  const at = now();
  return { filter: requireProjectFilter(filter, at), visibleUnits: visibleUnits(principal), at };
}
