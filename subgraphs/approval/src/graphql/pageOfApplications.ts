import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Application } from '../domain/application.ts';
import type { ApplicationFilter } from '../domain/applicationStore.ts';
import type { Context } from './context.ts';
import type { ProjectapplicationsArgs } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';

/** A page of a project's applications, the newest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfApplications(
  projectId: string,
  { filter, ...request }: ProjectapplicationsArgs,
  { applicationsOfProject }: Pick<Context, 'applicationsOfProject'>,
): Promise<Connection<Application>> {
  const page = pageArguments(request, 1);
  const after = page.after && idIn(page.after[0]);
  const wanted = { filter: filterOf(filter), limit: page.first + 1, after };
  const rows = await applicationsOfProject.load({ projectId, page: wanted });
  return connectionOf(rows, page, ({ id }) => [id]);
}

function filterOf(filter: ProjectapplicationsArgs['filter']): ApplicationFilter {
  return {
    stage: filter?.stage ?? undefined,
    status: filter?.status ?? undefined,
    agency: filter?.agency ?? undefined,
    itemCode: filter?.itemCode ?? undefined,
    effect: filter?.effect ?? undefined,
  };
}
