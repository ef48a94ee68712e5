import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Application } from './application.ts';
import { applicationEvent } from './applicationEvents.ts';
import type { Occasion } from './applyCommand.ts';
import { outstandingMaterials } from './toleranceCommitment.ts';

/** Reminds of what was promised for later (A8). */
export function toleranceReminded(
  application: Application,
  remainingWorkingDays: number,
  occasion: Occasion,
): OutboxMessage {
  const { en, zh } = application.item.name;
  const dueOn = application.toleranceCommitment?.dueOn ?? null;
  const outstanding = [...outstandingMaterials(application)];
  const summary = {
    en: `${en}: ${outstanding.length} promised materials are due on ${dueOn}, in ${remainingWorkingDays} working days.`,
    zh: `${zh}：尚有${outstanding.length}项容缺材料须于${dueOn}前补齐，剩余${remainingWorkingDays}个工作日。`,
  };
  const details = { outstanding, dueOn, remainingWorkingDays };
  return applicationEvent({ type: 'approval.toleranceReminded', application, clock: null, occasion, summary, details });
}

/** Tells that a broken promise no longer bars its owner (A8). */
export function toleranceBarCleared(application: Application, reason: string, occasion: Occasion): OutboxMessage {
  const { en, zh } = application.item.name;
  const summary = {
    en: `The broken promise for ${en} no longer bars its owner.`,
    zh: `${zh}：容缺失信限制已解除。`,
  };
  const ownerCreditCode = application.toleranceCommitment?.ownerCreditCode ?? null;
  const details = { ownerCreditCode, reason };
  return applicationEvent({
    type: 'approval.toleranceBarCleared',
    application,
    clock: null,
    occasion,
    summary,
    details,
  });
}

/** Tells what a check found that led to the revocation (A9). */
export function commitmentCheckFailed(application: Application, finding: string, occasion: Occasion): OutboxMessage {
  const { en, zh } = application.item.name;
  const summary = { en: `${en}: the check of the commitment failed.`, zh: `${zh}：承诺核查不通过。` };
  const details = { outcome: 'FAILED', finding };
  const type = 'approval.commitmentCheckRecorded';
  return applicationEvent({ type, application, clock: null, occasion, summary, details });
}

/** Announces, once, that a check is late (A9). */
export function commitmentCheckOverdue(application: Application, occasion: Occasion): OutboxMessage {
  const { en, zh } = application.item.name;
  const dueOn = application.notificationCommitment?.checkDue?.dueOn ?? null;
  const summary = {
    en: `${en}: the check due on ${dueOn} is late.`,
    zh: `${zh}：承诺核查已逾期（应于${dueOn}前完成）。`,
  };
  const type = 'approval.commitmentCheckOverdue';
  return applicationEvent({ type, application, clock: null, occasion, summary, details: { dueOn } });
}
