import type { DomainError } from '@guanjia/kernel/DomainError';
import type { Application } from '../domain/application.ts';
import { type ConversionQuestion, conversionObstacles } from '../domain/conversionObstacles.ts';
import type { Project } from '../domain/project.ts';
import type { Needs } from './needs.ts';

type Asking = Pick<Needs, 'applications' | 'certificates' | 'roadmaps' | 'catalogue' | 'now'>;

/** All that decides whether an approval that is not formal can be converted now. */
export async function conversionQuestion(
  { applications, certificates, roadmaps, catalogue, now }: Asking,
  application: Application,
  project: Project,
): Promise<ConversionQuestion> {
  const register = (await certificates.registersOf([project.id])).get(project.id);
  const [roadmap = null] = await roadmaps.find([{ projectId: project.id, version: null }]);
  return {
    application,
    certificate: register?.certificates.findLast(({ applicationId }) => applicationId === application.id) ?? null,
    project,
    statement: roadmap?.statement ?? null,
    applications: await applications.findOfProject(project.id),
    catalogue,
    now: now(),
  };
}

/** What stands in the way of the formal document; null for an application that has nothing to convert (A10 A11). */
export async function askConversion(
  needs: Asking,
  application: Application,
  project: Project,
): Promise<readonly DomainError[] | null> {
  if (application.effect === 'FORMAL' || application.status !== 'APPROVED') return null;
  return conversionObstacles(await conversionQuestion(needs, application, project));
}
