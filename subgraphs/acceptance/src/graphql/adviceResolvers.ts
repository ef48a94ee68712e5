import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Advice } from '../domain/advice.ts';
import type { JointAcceptance } from '../domain/jointAcceptance.ts';
import { type NumberedFinding, openFindingsAt } from '../domain/preCheck.ts';
import { requireProject } from '../usecases/requireProject.ts';
import { beforeIdIn } from './beforeIdIn.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { preChecksRead } from './preChecksRead.ts';

/** A question with its answer. */
export const adviceResolvers: Pick<Resolvers, 'AcceptanceAdvice'> = {
  AcceptanceAdvice: {
    project: ({ projectId }) => ({ id: projectId }),
    askedByName: ({ askedBy }) => askedBy.name,
    askedAt: ({ askedAt }) => askedAt.toISOString(),
    answer: ({ answer }) => answer?.text,
    answeredByName: ({ answer }) => answer?.answeredBy.name,
    answeredAt: ({ answer }) => answer?.answeredAt.toISOString(),
  },
};

/** A page of a project's questions, newest first. @throws PROJECT_NOT_FOUND, PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
export async function pageOfAdvice(
  projectId: string,
  request: PageRequest,
  { principal, factsByProject, adviceOfProject }: Context,
): Promise<Connection<Advice>> {
  requireProject(principal, projectId, await factsByProject.load(projectId));
  const page = pageArguments(request, 1);
  const rows = await adviceOfProject.load({ projectId, page: { limit: page.first + 1, beforeId: beforeIdIn(page) } });
  return connectionOf(rows, page, ({ id }) => [id]);
}

/** Findings of pre-checks on its items that were open when it was applied for. */
export async function openFindingsOf(
  { projectId, items, submittedAt }: JointAcceptance,
  context: Pick<Context, 'preChecksOfProject'>,
): Promise<readonly NumberedFinding[]> {
  const codes = items.map(({ itemCode }) => itemCode);
  return openFindingsAt(await preChecksRead(projectId, context), codes, submittedAt);
}
