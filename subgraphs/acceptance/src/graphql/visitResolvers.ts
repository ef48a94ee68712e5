import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { JointVisit } from '../domain/jointVisit.ts';
import { beforeIdIn } from './beforeIdIn.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolversTypes.ts';

/** A joint visit, who came, and what each department has found. */
export const visitResolvers: Pick<Resolvers, 'JointVisit' | 'JointVisitAttendance' | 'JointVisitFindings'> = {
  JointVisit: {
    acceptance: ({ acceptanceId }, _, { acceptanceById }) => acceptanceById.load(acceptanceId),
    project: ({ projectId }) => ({ id: projectId }),
    startsAt: ({ startsAt }) => startsAt.toISOString(),
    endsAt: ({ endsAt }) => endsAt.toISOString(),
    calledByName: ({ calledBy }) => calledBy.name,
    calledAt: ({ calledAt }) => calledAt.toISOString(),
    attendance: ({ held }) => held?.attendance,
    record: ({ held }) => held?.record,
    clashes: (visit, _, { clashesOfVisit }) => clashesOfVisit.load(visit),
  },
  JointVisitAttendance: { attended: ({ people }) => people.length > 0 },
  JointVisitFindings: {
    givenByName: ({ givenBy }) => givenBy.name,
    givenAt: ({ givenAt }) => givenAt.toISOString(),
  },
};

/** A page of the visits of a joint acceptance that the person sees, newest first. @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfVisits(
  acceptanceId: string,
  request: PageRequest,
  { visitsOfAcceptance }: Pick<Context, 'visitsOfAcceptance'>,
): Promise<Connection<JointVisit>> {
  const page = pageArguments(request, 1);
  const piece = { limit: page.first + 1, beforeId: beforeIdIn(page) };
  return connectionOf(await visitsOfAcceptance.load({ projectId: acceptanceId, page: piece }), page, ({ id }) => [id]);
}
