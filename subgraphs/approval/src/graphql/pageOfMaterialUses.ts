import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Application } from '../domain/application.ts';
import type { Context } from './context.ts';
import { idIn } from './idIn.ts';

/** A page of the applications that a material stands for, the newest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfMaterialUses(
  materialId: string,
  request: PageRequest,
  { needs, applicationById }: Pick<Context, 'needs' | 'applicationById'>,
): Promise<Connection<Application>> {
  const page = pageArguments(request, 1);
  const after = page.after && idIn(page.after[0]);
  const ids = await needs.materials.pageUses({ materialId, limit: page.first + 1, after });
  const found = await Promise.all(ids.map((id) => applicationById.load(id)));
  return connectionOf(
    found.filter((application) => application !== null),
    page,
    ({ id }) => [id],
  );
}
