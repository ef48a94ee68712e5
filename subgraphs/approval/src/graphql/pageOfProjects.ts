import { parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Project } from '../domain/project.ts';
import type { ProjectFilter, ProjectSort } from '../domain/projectFilter.ts';
import type { ProjectPlace } from '../domain/projectStore.ts';
import { pageProjects } from '../usecases/pageProjects.ts';
import type { Context } from './context.ts';
import type { QueryprojectsArgs } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';
import { projectFilterOf } from './projectFilterOf.ts';

/** A page of projects, and by which filter it was made: its total is counted when it is asked for. */
export interface ProjectPage extends Connection<Project> {
  readonly filter: ProjectFilter;
}

/**
 * A page of the projects that the person may see.
 * @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID, BAD_INPUT for a cursor of another order, and the filter's refusals
 */
export async function pageOfProjects(
  { filter: given, sort = 'NEWEST', ...request }: QueryprojectsArgs,
  { needs, principal }: Pick<Context, 'needs' | 'principal'>,
): Promise<ProjectPage> {
  const page = pageArguments(request, 3);
  const filter = projectFilterOf(given);
  const after = page.after && placeIn(page.after, sort);
  const rows = await pageProjects(needs, principal, { filter, sort, limit: page.first + 1, after });
  const { nodes, edges, pageInfo } = connectionOf(rows, page, ({ place }) => [place.sort, place.key, place.id]);
  return {
    nodes: nodes.map(({ project }) => project),
    edges: edges.map(({ cursor, node }) => ({ cursor, node: node.project })),
    pageInfo,
    filter,
  };
}

function placeIn([written, key = '', id]: readonly string[], sort: ProjectSort): ProjectPlace {
  if (written !== sort) {
    throw new DomainError('BAD_INPUT', { field: 'after', value: written, accepted: `a cursor of the order ${sort}` });
  }
  return { sort, key: sort === 'NEAREST_DEADLINE' ? parseCalendarDate(key, 'after') : key, id: idIn(id) };
}
