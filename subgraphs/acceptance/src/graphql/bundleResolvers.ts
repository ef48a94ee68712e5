import type { BundleAdvice } from '../domain/bundle.ts';
import { adviseBundles } from '../usecases/adviseBundles.ts';
import { requireProject } from '../usecases/requireProject.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { preChecksRead } from './preChecksRead.ts';

/** Which items could be applied for together, and why the others not yet. */
export const bundleResolvers: Pick<Resolvers, 'AcceptanceBundleAdvice' | 'AcceptanceBundle' | 'AcceptanceLeftOut'> = {
  AcceptanceBundleAdvice: {
    siteStage: ({ progress }) => progress?.stage,
    siteReportedAt: ({ progress }) => progress?.reportedAt.toISOString(),
  },
  AcceptanceBundle: {
    reasons: ({ reasons }) => reasons.map(({ zh }) => zh),
    reasonsEn: ({ reasons }) => reasons.map(({ en }) => en),
  },
  AcceptanceLeftOut: {
    reason: ({ reason }) => reason.zh,
    reasonEn: ({ reason }) => reason.en,
  },
};

/** As many joint acceptances as a suggestion looks at; a project has a few. */
const page = { limit: 1000, beforeSerial: null } as const;

/** What could be bundled now of a project that the person may see. @throws PROJECT_NOT_FOUND, BAD_INPUT */
export async function bundlesOf(
  projectId: string,
  readyMaterials: readonly string[] | null,
  context: Context,
): Promise<BundleAdvice> {
  const { needs, principal, factsByProject, acceptancesOfProject, progressOfProject, archiveOfProject } = context;
  const facts = requireProject(principal, projectId, await factsByProject.load(projectId));
  const [history, preChecks, progress, file] = await Promise.all([
    acceptancesOfProject.load({ projectId, page }),
    preChecksRead(projectId, context),
    progressOfProject.load(projectId),
    archiveOfProject.load(projectId),
  ]);
  const archive = file?.status ?? null;
  return adviseBundles(needs, { facts, history, preChecks, progress, readyMaterials, archive });
}
