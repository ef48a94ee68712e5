import { parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Application } from '../domain/application.ts';
import { pageCommitmentChecks } from '../usecases/pageCommitmentChecks.ts';
import type { Context } from './context.ts';
import type { QuerycommitmentChecksArgs } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';

/** A page of the checks that wait for an agency. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID, FORBIDDEN */
export async function pageOfCommitmentChecks(
  { agency, overdue = false, ...request }: QuerycommitmentChecksArgs,
  { needs, principal, applicationById }: Context,
): Promise<Connection<Application>> {
  const page = pageArguments(request, 2);
  const after = page.after && placeIn(page.after);
  const checks = await pageCommitmentChecks(needs, principal, {
    agency,
    isOverdue: overdue,
    limit: page.first + 1,
    after,
  });
  const found = await Promise.all(checks.map(({ applicationId }) => applicationById.load(applicationId)));
  const dueOf = new Map(checks.map(({ applicationId, dueOn }) => [applicationId, dueOn]));
  const rows = found.filter((one) => one !== null);
  return connectionOf(rows, page, ({ id }) => [dueOf.get(id) ?? '', id]);
}

function placeIn([dueOn = '', id]: readonly string[]) {
  return { dueOn: parseCalendarDate(dueOn, 'after'), id: idIn(id) };
}
