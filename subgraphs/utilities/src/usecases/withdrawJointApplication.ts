import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { JointApplication } from '../domain/jointApplication.ts';
import { jointEvent } from '../domain/jointEvents.ts';
import { takeJointStep } from '../domain/takeJointStep.ts';
import { requireApplicant } from './projectRights.ts';
import { requireApplication } from './requireApplication.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

/** Withdraws an application that has not been forwarded. */
export async function withdrawJointApplication(
  needs: Pick<UtilityNeeds, 'applications' | 'projects' | 'now'>,
  principal: Principal,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<JointApplication> {
  const { application, facts } = await requireApplication(needs, principal, id);
  const by = requireApplicant(principal, facts);
  const withdrawn = takeJointStep(
    application,
    { action: 'withdraw', reason: requireReason(reason) },
    { by, at: needs.now() },
  );
  return needs.applications.save({ application: withdrawn, openedTasks: [], messages: [jointEvent(withdrawn)] });
}

function requireReason(reason: string): string {
  if (reason.trim() !== '' && reason.length <= 500) return reason;
  throw new DomainError('BAD_INPUT', {
    field: 'reason',
    value: reason.slice(0, 100),
    accepted: 'text of 1 to 500 characters',
  });
}
