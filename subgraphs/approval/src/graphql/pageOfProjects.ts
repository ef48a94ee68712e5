import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Project } from '../domain/project.ts';
import type { ProjectFilter } from '../domain/projectStore.ts';
import { pageProjects } from '../usecases/pageProjects.ts';
import type { Context } from './context.ts';
import type { QueryprojectsArgs } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';

/** A page of the projects that the person may see. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID, REGION_UNKNOWN */
export async function pageOfProjects(
  { filter, ...request }: QueryprojectsArgs,
  { needs, principal }: Context,
): Promise<Connection<Project>> {
  const page = pageArguments(request, 1);
  const after = page.after && idIn(page.after[0]);
  const rows = await pageProjects(needs, principal, { filter: filterOf(filter), limit: page.first + 1, after });
  return connectionOf(rows, page, ({ id }) => [id]);
}

function filterOf(filter: QueryprojectsArgs['filter']): ProjectFilter {
  return {
    region: filter?.region ?? undefined,
    kind: filter?.kind ?? undefined,
    tier: filter?.tier ?? undefined,
    keyLevel: filter?.keyLevel ?? undefined,
    stage: filter?.stage ?? undefined,
    ownerCreditCode: filter?.ownerCreditCode ?? undefined,
    text: filter?.text?.trim() || undefined,
  };
}
