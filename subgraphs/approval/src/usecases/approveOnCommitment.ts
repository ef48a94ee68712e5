import type { Principal } from '@guanjia/kernel/principal';
import type { Application } from '../domain/application.ts';
import { checkDueOf } from '../domain/checkDueOf.ts';
import { type ApplicationTarget, changeApplication, requireApplication } from './changeApplication.ts';
import type { Needs } from './needs.ts';

/** Decides at once on a signed commitment; a check is due later (告知承诺, A9 S2). @throws the refusals of `changeApplication` */
export async function approveOnCommitment(
  needs: Needs,
  principal: Principal,
  target: ApplicationTarget,
  documentNo: string | null,
): Promise<Application> {
  const { application } = await requireApplication(needs, principal, target.applicationId);
  const check = checkDueOf(application.item.notificationTerms, needs.now(), needs.calendar);
  return changeApplication(needs, principal, target, { action: 'approveOnCommitment', documentNo, check });
}
