import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { SeenApplication } from '../usecases/readJointApplications.ts';
import type { Context } from './context.ts';

/** A page of a project's applications, newest first; null when the person may see none. @throws CURSOR_INVALID */
export async function applicationPage(
  { applicationsOf }: Pick<Context, 'applicationsOf'>,
  projectId: string,
  request: PageRequest,
): Promise<Connection<SeenApplication> | null> {
  const page = pageArguments(request, 1);
  const before = page.after?.[0] ?? null;
  if (before !== null && !isId(before)) throw new DomainError('CURSOR_INVALID', { field: 'after' });
  const rows = await applicationsOf({ projectId, before, limit: page.first + 1 });
  return rows === null ? null : connectionOf(rows, page, (row) => [row.application.id]);
}
