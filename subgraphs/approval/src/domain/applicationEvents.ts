import type { Actor } from '@guanjia/kernel/actor';
import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Deadline } from '@guanjia/kernel/workingDays';
import type { Application } from './application.ts';
import type { ApplicationCommand } from './applicationCommand.ts';
import { applicationActions } from './applicationMachine.ts';
import type { Occasion } from './applyCommand.ts';
import type { ClockReading } from './clock.ts';
import { nameWithEffect } from './nameWithEffect.ts';
import { busDetailsOf } from './onBus.ts';
import { outstandingMaterials } from './toleranceCommitment.ts';

/** The name of the event that each step is announced by. */
export const applicationEventTypes = {
  draft: 'approval.applicationDrafted',
  submit: 'approval.applicationSubmitted',
  accept: 'approval.applicationAccepted',
  refuseAcceptance: 'approval.applicationNotAccepted',
  requestCorrection: 'approval.correctionRequested',
  supplyCorrection: 'approval.correctionSupplied',
  startReview: 'approval.reviewStarted',
  startSpecialProcedure: 'approval.specialProcedureStarted',
  endSpecialProcedure: 'approval.specialProcedureEnded',
  approve: 'approval.applicationApproved',
  reject: 'approval.applicationRejected',
  withdraw: 'approval.applicationWithdrawn',
  revoke: 'approval.applicationRevoked',
  supplyAwaited: 'approval.awaitedSupplied',
  convert: 'approval.applicationApproved',
  recordApproval: 'approval.applicationApproved',
  recordRejection: 'approval.applicationRejected',
  commitTolerance: 'approval.toleranceCommitted',
  supplyTolerated: 'approval.toleranceSupplied',
  terminate: 'approval.applicationTerminated',
  commitNotification: 'approval.notificationCommitted',
  approveOnCommitment: 'approval.applicationApproved',
  passCheck: 'approval.commitmentCheckRecorded',
  failCheck: 'approval.applicationRevoked',
} as const satisfies Record<'draft' | ApplicationCommand['action'], string>;

/** Announces the beginning of an application. */
export function applicationDrafted(application: Application, occasion: Occasion): OutboxMessage {
  const { en, zh } = nameWithEffect(application);
  const summary = { en: `${en}: being prepared.`, zh: `${zh}：待申报。` };
  return applicationEvent({
    type: applicationEventTypes.draft,
    application,
    clock: null,
    occasion,
    summary,
    details: {},
  });
}

/** Announces a step, with what others need to know of it. */
export function applicationStepped(
  application: Application,
  { command, occasion, clock }: { command: ApplicationCommand; occasion: Occasion; clock: ClockReading | null },
): OutboxMessage {
  const { en, zh } = nameWithEffect(application);
  const words = application.status.toLowerCase().replaceAll('_', ' ');
  const summary = { en: `${en}: ${words}.`, zh: `${zh}：${applicationActions[command.action]}。` };
  const details = { ...detailsOf(application, command), ...busDetailsOf(occasion.onBus) };
  return applicationEvent({
    type: applicationEventTypes[command.action],
    application,
    clock,
    occasion,
    summary,
    details,
  });
}

/** Announces, once, that the promised time has run out. */
export function applicationOverdue(application: Application, clock: ClockReading, occasion: Occasion): OutboxMessage {
  const { en, zh } = nameWithEffect(application);
  const late = -clock.remainingWorkingDays;
  const summary = { en: `${en}: ${late} working days late.`, zh: `${zh}：已逾期${late}个工作日。` };
  const details = { lateWorkingDays: late };
  return applicationEvent({ type: 'approval.applicationOverdue', application, clock, occasion, summary, details });
}

function detailsOf(application: Application, command: ApplicationCommand): DomainEvent['data'] {
  switch (command.action) {
    case 'requestCorrection':
      return { missing: (application.correction?.missing ?? []).map((one) => ({ ...one })) };
    case 'startSpecialProcedure':
      return { kind: command.kind, reason: command.reason };
    case 'approve':
    case 'recordApproval':
      return { documentNo: command.documentNo, decidedOutside: command.action === 'recordApproval' };
    case 'reject':
    case 'recordRejection':
      return { reason: command.reason, decidedOutside: command.action === 'recordRejection' };
    case 'refuseAcceptance':
    case 'revoke':
    case 'withdraw':
      return { reason: command.reason };
    case 'commitTolerance':
      return { materials: [...command.materials], dueOn: command.dueOn };
    case 'supplyTolerated':
      return { materials: [...command.materials], outstanding: [...outstandingMaterials(application)] };
    case 'terminate': {
      const { materials = [], dueOn = null } = application.toleranceCommitment ?? {};
      const missing = materials.filter((code) => !application.materials.includes(code));
      return { reason: command.reason, missing, dueOn };
    }
    case 'approveOnCommitment':
      return { documentNo: command.documentNo, decidedOutside: false, checkDueOn: command.check.dueOn };
    case 'passCheck':
      return { outcome: 'PASSED', finding: command.finding };
    case 'failCheck':
      return { reason: command.reason };
    case 'supplyAwaited':
      return { materials: [...command.materials] };
    case 'convert':
      return { documentNo: command.documentNo, decidedOutside: false, convertedFrom: command.convertedFrom };
    case 'commitNotification':
    case 'submit':
    case 'accept':
    case 'supplyCorrection':
    case 'startReview':
    case 'endSpecialProcedure':
      return {};
  }
}

interface Announcement {
  readonly type: string;
  readonly application: Application;
  readonly clock: ClockReading | null;
  readonly occasion: { readonly at: Date; readonly by: Actor };
  readonly summary: DomainEvent['summary'];
  readonly details: DomainEvent['data'];
}

/** An event of an application, with what each of them says. */
export function applicationEvent({
  type,
  application,
  clock,
  occasion,
  summary,
  details,
}: Announcement): OutboxMessage {
  const { id, projectId, status, item } = application;
  const data = {
    applicationId: id,
    itemCode: item.code,
    itemName: { ...item.name },
    agency: item.agency,
    status,
    effect: application.effect,
    deadline: deadlineOf(clock),
    ...details,
  };
  const entity = { typename: 'Application', id };
  const time = occasion.at.toISOString();
  const event = {
    id: newId(),
    type,
    projectId,
    time,
    entity,
    visibility: 'PARTIES',
    actor: occasion.by,
    summary,
    data,
  } as const;
  return { kind: 'event', event };
}

function deadlineOf(clock: ClockReading | null): Deadline | null {
  if (clock === null || clock.deadline === null || clock.ended) return null;
  return { date: clock.deadline, provisional: clock.provisional };
}
