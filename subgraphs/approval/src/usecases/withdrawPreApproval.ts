import type { Principal } from '@guanjia/kernel/principal';
import type { Application } from '../domain/application.ts';
import { requireEffect } from '../domain/requireEffect.ts';
import { requireStepRight } from '../domain/rights.ts';
import { type ApplicationTarget, changeApplication, requireApplication } from './changeApplication.ts';
import type { Needs } from './needs.ts';

export interface PreApprovalWithdrawal extends ApplicationTarget {
  readonly reason: string;
}

/**
 * Withdraws a pre-approval: its certificate ends, and everything built on it is flagged (A10), however deep.
 * @throws EFFECT_NOT_FITTING, and the refusals of `changeApplication`
 */
export async function withdrawPreApproval(
  needs: Needs,
  principal: Principal,
  { reason, ...target }: PreApprovalWithdrawal,
): Promise<Application> {
  const { application, project } = await requireApplication(needs, principal, target.applicationId);
  // before anything of it is told: who may not act on it may not even see of what effect it is
  requireStepRight(principal, 'revoke', { item: application.item, project });
  requireEffect(application, 'PRE_APPROVAL');
  return changeApplication(needs, principal, target, { action: 'revoke', reason });
}
