import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { PreCheck } from '../domain/preCheck.ts';
import { requireProject } from '../usecases/requireProject.ts';
import type { Context } from './context.ts';

/** A page of a project's pre-checks, newest first. @throws PROJECT_NOT_FOUND, PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfPreChecks(
  projectId: string,
  request: PageRequest,
  { principal, factsByProject, preChecksOfProject }: Context,
): Promise<Connection<PreCheck>> {
  requireProject(principal, projectId, await factsByProject.load(projectId));
  const page = pageArguments(request, 1);
  const beforeId = page.after?.[0] ?? null;
  if (beforeId !== null && !isId(beforeId)) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  const rows = await preChecksOfProject.load({ projectId, page: { limit: page.first + 1, beforeId } });
  return connectionOf(rows, page, ({ id }) => [id]);
}
