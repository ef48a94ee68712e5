import { problemHealth } from '../domain/problemHealth.ts';
import { projectHealth } from '../domain/projectHealth.ts';
import type { Context } from './context.ts';
import type { ProjectResolvers, Resolvers } from './generated/resolversTypes.ts';
import type { ProjectReference } from './projectReference.ts';

/** The unified health of a project (C14). */
export const healthOfProject: Required<Pick<ProjectResolvers, 'health'>> = {
  health: async (project, _, context) => {
    const { id, approvalHealth, utilitiesHealth, acceptanceHealth, approvalStage } = project;
    if (!(await maySee(project, context))) return null;
    const { problemEvidenceOf, stewardshipOf, today, needs } = context;
    const [problems, stewardship] = await Promise.all([problemEvidenceOf.load(id), stewardshipOf.load(id)]);
    return projectHealth({
      approval: approvalHealth,
      utilities: utilitiesHealth,
      acceptance: acceptanceHealth,
      concierge: problemHealth(problems, today),
      stage: approvalStage,
      stewardship: stewardship?.state.status ?? null,
      asOf: needs.now(),
    });
  },
};

export const healthResolvers: Pick<Resolvers, 'ProjectHealth'> = {
  ProjectHealth: { asOf: ({ asOf }) => asOf.toISOString() },
};

/** Officials, providers and wall charts see every project, an owner its own: as approval says or, when it is down, by the facts here. */
async function maySee(
  { id, approvalHealth }: ProjectReference,
  { canRead }: Pick<Context, 'canRead'>,
): Promise<boolean> {
  return (approvalHealth !== null && approvalHealth !== undefined) || canRead('projectService', id);
}
