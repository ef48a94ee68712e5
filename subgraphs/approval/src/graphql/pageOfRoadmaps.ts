import { DomainError } from '@guanjia/kernel/DomainError';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Roadmap } from '../domain/roadmap.ts';
import type { Context } from './context.ts';

/** A page of the versions of a project's roadmap, the latest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfRoadmaps(
  projectId: string,
  request: PageRequest,
  { roadmapsOfProject }: Pick<Context, 'roadmapsOfProject'>,
): Promise<Connection<Roadmap>> {
  const page = pageArguments(request, 1);
  const after = page.after && versionIn(page.after[0]);
  const rows = await roadmapsOfProject.load({ projectId, page: { limit: page.first + 1, after } });
  return connectionOf(rows, page, ({ version }) => [String(version)]);
}

function versionIn(part: string | undefined): number {
  if (part !== undefined && /^[1-9]\d{0,8}$/.test(part)) return Number(part);
  throw new DomainError('CURSOR_INVALID', { field: 'after' });
}
