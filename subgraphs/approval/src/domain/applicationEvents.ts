import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Deadline } from '@guanjia/kernel/workingDays';
import type { Actor } from './actor.ts';
import type { Application } from './application.ts';
import type { ApplicationCommand } from './applicationCommand.ts';
import { applicationActions } from './applicationMachine.ts';
import type { Occasion } from './applyCommand.ts';
import type { ClockReading } from './clock.ts';
import { busDetailsOf } from './onBus.ts';

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
  recordApproval: 'approval.applicationApproved',
  recordRejection: 'approval.applicationRejected',
} as const satisfies Record<'draft' | ApplicationCommand['action'], string>;

/** Announces the beginning of an application. */
export function applicationDrafted(application: Application, occasion: Occasion): OutboxMessage {
  const { en, zh } = application.item.name;
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
  const { en, zh } = application.item.name;
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
  const { en, zh } = application.item.name;
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

function applicationEvent({ type, application, clock, occasion, summary, details }: Announcement): OutboxMessage {
  const { id, projectId, status, item } = application;
  const data = {
    applicationId: id,
    itemCode: item.code,
    itemName: { ...item.name },
    agency: item.agency,
    status,
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
