import type { Applicability } from '../domain/applicability.ts';
import { listApplicableItems } from '../usecases/listApplicableItems.ts';
import type { Context } from './context.ts';

/** Every catalogue item with why it applies to the project or not; the project's facts come through the loader. */
export async function applicableItems(
  projectId: string,
  { needs, principal, factsByProject }: Pick<Context, 'needs' | 'principal' | 'factsByProject'>,
): Promise<readonly Applicability[]> {
  return listApplicableItems(needs, principal, { projectId, facts: await factsByProject.load(projectId) });
}
