import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Material, MaterialAccess } from '../domain/material.ts';
import { pageAccesses } from '../usecases/pageAccesses.ts';
import type { Context } from './context.ts';
import { idIn } from './idIn.ts';

/** A page of who has read a material, the newest first. @throws FORBIDDEN, PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfMaterialAccesses(
  material: Material,
  request: PageRequest,
  { needs, principal }: Pick<Context, 'needs' | 'principal'>,
): Promise<Connection<MaterialAccess>> {
  const page = pageArguments(request, 1);
  const after = page.after && idIn(page.after[0]);
  const rows = await pageAccesses(needs, principal, { material, limit: page.first + 1, after });
  return connectionOf(rows, page, ({ id }) => [id]);
}
