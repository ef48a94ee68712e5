import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { type Page, type PageRequest, pageArguments } from '@guanjia/subgraph/pageArguments';
import type { JointSurvey } from '../domain/jointSurvey.ts';
import { readMySurveys } from '../usecases/readJointSurveys.ts';
import type { Context } from './context.ts';
import type { QueryResolvers } from './generated/resolversTypes.ts';

/** What can be asked of joint surveys. */
export const surveyQueries: Pick<QueryResolvers, 'jointSurvey' | 'myJointSurveys'> = {
  jointSurvey: (_, { id }, { surveyById }) => surveyById(id),
  myJointSurveys: async (_, { statuses, ...request }, { needs, principal }) => {
    const page = pageArguments(request, 1);
    const place = { before: placeOf(page), limit: page.first + 1 };
    const rows = await readMySurveys(needs, principal, { ...place, statuses: statuses ?? [] });
    return connectionOf(rows, page, ({ id }) => [id]);
  },
};

/** A page of a project's surveys, newest first; null when the person may see none. @throws CURSOR_INVALID */
export async function projectSurveyPage(
  { surveysOf }: Pick<Context, 'surveysOf'>,
  projectId: string,
  request: PageRequest,
): Promise<Connection<JointSurvey> | null> {
  const page = pageArguments(request, 1);
  const rows = await surveysOf({ projectId, before: placeOf(page), limit: page.first + 1 });
  return rows === null ? null : connectionOf(rows, page, ({ id }) => [id]);
}

function placeOf({ after }: Page): string | null {
  const before = after?.[0] ?? null;
  if (before === null || isId(before)) return before;
  throw new DomainError('CURSOR_INVALID', { field: 'after' });
}
