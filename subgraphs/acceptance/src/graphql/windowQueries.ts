import { type Readers, reachOf } from '@guanjia/kernel/rowScope';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Advice } from '../domain/advice.ts';
import { readAgenda } from '../usecases/readAgenda.ts';
import { readByNumber } from '../usecases/readByNumber.ts';
import { readThroughput } from '../usecases/readThroughput.ts';
import { beforeIdIn } from './beforeIdIn.ts';
import { calendarOf } from './calendarOf.ts';
import type { Context } from './context.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';

type Names =
  | 'jointVisit'
  | 'jointAcceptanceByNumber'
  | 'acceptanceAdviceInbox'
  | 'archivePaperKinds'
  | 'acceptanceThroughput'
  | 'acceptanceCalendar';

/** What the window and the departments ask of joint visits, questions, the archive and their own work. */
export const windowQueries: Pick<QueryResolvers, Names> = {
  jointVisit: (_, { id }, { visitById }) => visitById.load(id),
  jointAcceptanceByNumber: (_, { number }, { needs, principal }) => readByNumber(needs, principal, number),
  acceptanceAdviceInbox: (_, request, context) => pageOfWaiting(request, context),
  archivePaperKinds: (_, __, { needs }) => needs.archiveRules.kinds,
  acceptanceThroughput: (_, { region, ...of }, { needs, principal }) =>
    readThroughput(needs, principal, { ...of, region: region ?? null }),
  acceptanceCalendar: async (_, { agency, projectId }, { needs, principal }) => {
    const of = { agency: agency ?? null, projectId: projectId ?? null };
    return calendarOf(await readAgenda(needs, principal, of), needs);
  },
};

/** Who answers questions, and who watches that they are answered. */
const adviceInboxReaders: Readers = {
  WINDOW_CLERK: ['OWN_REGION'],
  SERVICE_ROOM: ['OWN_REGION'],
  SUPERVISOR: ['OWN_REGION'],
};

/** Questions of the person's regions that wait, the oldest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
async function pageOfWaiting(
  request: PageRequest,
  { needs, principal }: Pick<Context, 'needs' | 'principal'>,
): Promise<Connection<Advice>> {
  const page = pageArguments(request, 1);
  const { regions } = reachOf(principal, adviceInboxReaders);
  const query = { regions, limit: page.first + 1, afterId: beforeIdIn(page) };
  return connectionOf(await needs.advice.waiting(query), page, ({ id }) => [id]);
}
