import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Parcel } from '../domain/parcel.ts';
import type { Context } from './context.ts';
import { countIn } from './countIn.ts';

/** A page of the versions of a project's parcel, the latest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfParcels(
  projectId: string,
  request: PageRequest,
  { parcelsOfProject }: Pick<Context, 'parcelsOfProject'>,
): Promise<Connection<Parcel>> {
  const page = pageArguments(request, 1);
  const after = page.after && countIn(page.after[0]);
  const rows = await parcelsOfProject.load({ projectId, page: { limit: page.first + 1, after } });
  return connectionOf(rows, page, ({ version }) => [String(version)]);
}
