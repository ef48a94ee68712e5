import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import type { Application } from '../domain/application.ts';
import type { Signature } from '../domain/toleranceCommitment.ts';
import { nextReminder, requireToleranceDue, type WantedDue } from '../domain/toleranceDue.ts';
import { type ApplicationTarget, changeApplication, requireApplication } from './changeApplication.ts';
import type { Needs } from './needs.ts';

export interface TolerancePromise extends WantedDue, Signature {
  /** Codes of the materials that come later. */
  readonly materials: readonly string[];
}

/**
 * Records the owner's promise to bring tolerable materials by a day (极限容缺受理, A8 S3).
 * @throws TOLERANCE_NEEDS_LAND, OWNER_BARRED, BAD_INPUT, and the refusals of `changeApplication`
 */
export async function signTolerance(
  needs: Needs,
  principal: Principal,
  target: ApplicationTarget,
  { materials, signedBy, statement, ...wanted }: TolerancePromise,
): Promise<Application> {
  const { project } = await requireApplication(needs, principal, target.applicationId);
  const { calendar, commitmentTerms: terms } = needs;
  const today = calendarDateOf(needs.now());
  const dueOn = requireToleranceDue(wanted, { today, calendar, terms });
  const nextReminderOn = nextReminder(dueOn, today, { calendar, terms });
  const { creditCode: ownerCreditCode } = project.ownerUnit;
  const promise = { materials, dueOn, nextReminderOn, ownerCreditCode, signedBy, statement };
  return changeApplication(needs, principal, target, { action: 'commitTolerance', ...promise });
}
