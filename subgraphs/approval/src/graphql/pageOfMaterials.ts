import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Material } from '../domain/material.ts';
import type { Context } from './context.ts';
import type { ProjectmaterialsArgs } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';

/** Whose materials; only what is public of them when that is all the person may see. */
export interface MaterialsOfProject {
  readonly id: string;
  readonly isLimited: boolean;
}

/** A page of a project's materials, the newest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfMaterials(
  { id: projectId, isLimited }: MaterialsOfProject,
  { filter, request }: { readonly filter?: ProjectmaterialsArgs['filter']; readonly request: PageRequest },
  { materialsOfProject }: Pick<Context, 'materialsOfProject'>,
): Promise<Connection<Material>> {
  const page = pageArguments(request, 1);
  if (isLimited && (filter?.classification ?? 'PUBLIC') !== 'PUBLIC') return connectionOf([], page, () => []);
  const wanted = {
    filter: {
      code: filter?.code ?? undefined,
      classification: isLimited ? 'PUBLIC' : (filter?.classification ?? undefined),
      latestOnly: filter?.latestOnly ?? undefined,
    },
    limit: page.first + 1,
    after: page.after && idIn(page.after[0]),
  };
  const rows = await materialsOfProject.load({ projectId, page: wanted });
  return connectionOf(rows, page, ({ id }) => [id]);
}
