import type { Application, ApplicationItem } from './application.ts';
import { isLive } from './applicationMachine.ts';
import type { ProjectStage } from './stages.ts';

const order: readonly ProjectStage[] = [
  'COMPLETION_ACCEPTANCE',
  'CONSTRUCTION_PERMIT',
  'ENGINEERING_CONSTRUCTION',
  'LAND_USE_PLANNING',
];

/** What of an application shows how far its project is. */
export interface StageEvidence {
  readonly status: Application['status'];
  readonly item: Pick<ApplicationItem, 'stage' | 'completesProject'>;
}

/** How far a project is: the latest stage in which an application has been submitted and still stands. */
export function projectStageOf(applications: readonly StageEvidence[]): ProjectStage {
  const standing = applications.filter(({ status }) => isLive(status) && status !== 'DRAFT');
  const completed = standing.some(({ item, status }) => item.completesProject && status === 'APPROVED');
  if (completed) return 'COMPLETED';
  const reached = order.find((stage) => standing.some(({ item }) => item.stage === stage));
  return reached ?? (standing.length > 0 ? 'LAND_USE_PLANNING' : 'REGISTERED');
}
