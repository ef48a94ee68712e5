import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import type { Context } from './context.ts';
import { serialIn } from './serialIn.ts';

/** A page of a project's joint acceptances, newest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfAcceptances(
  projectId: string,
  request: PageRequest,
  { acceptancesOfProject }: Pick<Context, 'acceptancesOfProject'>,
): Promise<Connection<JointAcceptance>> {
  const page = pageArguments(request, 1);
  const beforeSerial = page.after ? serialIn(page.after[0]) : null;
  const rows = await acceptancesOfProject.load({ projectId, page: { limit: page.first + 1, beforeSerial } });
  return connectionOf(rows, page, ({ serial }) => [String(serial)]);
}
