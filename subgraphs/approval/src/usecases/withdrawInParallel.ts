import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { takeStep } from '../domain/applicationChange.ts';
import { openSteps } from '../domain/openSteps.ts';
import type { ParallelApplication } from '../domain/parallelApplication.ts';
import { parallelApplicationWithdrawn } from '../domain/parallelEvents.ts';
import { parallelStateOf } from '../domain/parallelState.ts';
import { refuseTransition } from '../domain/refuseTransition.ts';
import { requireText } from '../domain/requireText.ts';
import { requireOwnerSide } from '../domain/rights.ts';
import { findVisibleParallels } from './findVisibleParallels.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';
import { occasionOf } from './submitInParallel.ts';

/** Which instance, and why. */
export interface ParallelWithdrawal {
  readonly id: string;
  readonly reason: string | null;
}

/**
 * Takes back all that is not decided yet of an instance, at once; what is decided stays (A7).
 * @throws PARALLEL_APPLICATION_NOT_FOUND, TRANSITION_NOT_ALLOWED when nothing of it is open
 */
export async function withdrawInParallel(
  needs: Pick<Needs, 'projects' | 'applications' | 'parallels' | 'calendar' | 'now'>,
  principal: Principal,
  { id, reason: said }: ParallelWithdrawal,
): Promise<ParallelApplication> {
  const [parallel] = await findVisibleParallels(needs, principal, [id], 'ACTING');
  if (!parallel) throw new DomainError('PARALLEL_APPLICATION_NOT_FOUND', { field: 'id', value: id });
  const project = await requireProject(needs, principal, parallel.projectId);
  requireOwnerSide(principal, project);
  const applications = (await needs.applications.findByIds(parallel.applicationIds)).filter((one) => one !== null);
  const open = applications.filter((application) => openSteps(application).includes('withdraw'));
  if (open.length === 0) {
    const current = parallelStateOf(applications.map(({ status }) => status));
    refuseTransition({ machine: 'parallelApplication', current, attempted: 'withdraw', allowed: [] });
  }
  const reason = said === null ? null : requireText(said, 'reason', 1000);
  const occasion = occasionOf(needs, principal, { project });
  const changes = open.map((application) =>
    takeStep(application, { action: 'withdraw', reason }, { occasion, calendar: needs.calendar }),
  );
  const withdrawn = changes.map(({ after }) => after);
  const messages = [parallelApplicationWithdrawn(parallel, { withdrawn, reason, occasion })];
  await needs.parallels.step({ changes, messages });
  return parallel;
}
