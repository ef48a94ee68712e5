import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { JointApplication } from '../domain/jointApplication.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';
import { viewOf } from './viewOf.ts';

/** The application with its project, for somebody who sees it. @throws JOINT_APPLICATION_NOT_FOUND */
export async function requireApplication(
  { applications, projects }: Pick<UtilityNeeds, 'applications' | 'projects'>,
  principal: Principal,
  id: string,
): Promise<{ readonly application: JointApplication; readonly facts: ProjectFacts }> {
  const [application] = await applications.findByIds([id]);
  const [facts] = application ? await projects.findByIds([application.projectId]) : [];
  if (!application || !facts || viewOf(principal, facts) === null) {
    throw new DomainError('JOINT_APPLICATION_NOT_FOUND', { field: 'id', value: id });
  }
  return { application, facts };
}
