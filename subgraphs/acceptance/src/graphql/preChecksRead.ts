import type { PreCheck } from '../domain/preCheck.ts';
import type { Context } from './context.ts';

/** What is judged by pre-checks looks at the newest hundred of a project. */
const page = { limit: 100, beforeId: null } as const;

/** The pre-checks of a project, newest first; one read for all projects of a request. */
export function preChecksRead(
  projectId: string,
  { preChecksOfProject }: Pick<Context, 'preChecksOfProject'>,
): Promise<readonly PreCheck[]> {
  return preChecksOfProject.load({ projectId, page });
}
