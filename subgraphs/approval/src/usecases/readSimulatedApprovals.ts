import type { Principal } from '@guanjia/kernel/principal';
import type { Application } from '../domain/application.ts';
import { isLive } from '../domain/applicationMachine.ts';
import { maySeeRecords } from '../domain/rights.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';

/** A project's simulated approvals that still stand unconverted, the oldest first (A11). @throws PROJECT_NOT_FOUND */
export async function readSimulatedApprovals(
  needs: Pick<Needs, 'projects' | 'applications'>,
  principal: Principal,
  projectId: string,
): Promise<Application[]> {
  const project = await requireProject(needs, principal, projectId);
  if (!maySeeRecords(principal, project)) return [];
  const applications = await needs.applications.findOfProject(project.id);
  return applications
    .filter(({ effect, status }) => effect === 'SIMULATED' && isLive(status))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
