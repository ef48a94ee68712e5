import type { Actor } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { Application } from './application.ts';
import type { ApplicationCommand } from './applicationCommand.ts';
import { underWayStatuses } from './applicationMachine.ts';
import type { NotificationCommitment } from './notificationCommitment.ts';
import { type NotificationAction, nextNotificationStatus } from './notificationMachine.ts';
import { requireText } from './requireText.ts';
import {
  isToleranceLate,
  outstandingMaterials,
  type Signature,
  type ToleranceCommitment,
} from './toleranceCommitment.ts';
import { nextToleranceStatus, type ToleranceAction } from './toleranceMachine.ts';

type Commitments = Pick<Application, 'toleranceCommitment' | 'notificationCommitment'>;

interface Occasion {
  readonly at: Date;
  readonly by: Actor;
}

/**
 * What a step makes of an application's commitments, given the application as the step leaves it otherwise. An application
 * that ends takes its open commitments with it; a promise that is late by then is broken all the same.
 * @throws COMMITMENT_ALREADY_SIGNED, COMMITMENT_NOT_SIGNED, BAD_INPUT
 */
export function commitmentsAfter(stepped: Application, command: ApplicationCommand, occasion: Occasion): Commitments {
  return {
    toleranceCommitment: toleranceAfter(stepped, command, occasion),
    notificationCommitment: notificationAfter(stepped, command, occasion),
  };
}

function toleranceAfter(
  stepped: Application,
  command: ApplicationCommand,
  occasion: Occasion,
): ToleranceCommitment | null {
  const { toleranceCommitment: commitment, status } = stepped;
  if (command.action === 'commitTolerance') {
    refuseSecond(commitment);
    const { materials, dueOn, nextReminderOn, ownerCreditCode } = command;
    const promise = { materials, dueOn, nextReminderOn, ownerCreditCode };
    return { ...signed(command, occasion), ...promise, status: 'SIGNED', endedAt: null };
  }
  if (commitment?.status !== 'SIGNED') return commitment;
  const end = (action: ToleranceAction): ToleranceCommitment => ({
    ...commitment,
    status: nextToleranceStatus(commitment.status, action),
    nextReminderOn: null,
    endedAt: occasion.at,
  });
  if (outstandingMaterials(stepped).length === 0) return end('keep');
  if (underWayStatuses.some((one) => one === status)) return commitment;
  return end(isToleranceLate(stepped, occasion.at) ? 'break' : 'cancel');
}

function notificationAfter(
  { notificationCommitment: commitment, status }: Application,
  command: ApplicationCommand,
  occasion: Occasion,
): NotificationCommitment | null {
  if (command.action === 'commitNotification') {
    refuseSecond(commitment);
    return { ...signed(command, occasion), status: 'SIGNED', reliedOnAt: null, checkDue: null, check: null };
  }
  const end = (action: NotificationAction, more: Partial<NotificationCommitment> = {}): NotificationCommitment => {
    const held = commitment ?? refuseUnsigned();
    return { ...held, ...more, status: nextNotificationStatus(held.status, action) };
  };
  const checked = (finding: string) => {
    const check = { finding: requireText(finding, 'finding', 1000), checkedAt: occasion.at, checkedBy: occasion.by };
    return { check };
  };
  if (command.action === 'approveOnCommitment') {
    return end('rely', { reliedOnAt: occasion.at, checkDue: command.check });
  }
  if (command.action === 'passCheck') return end('pass', checked(command.finding));
  if (command.action === 'failCheck') return end('fail', checked(command.reason));
  const isOpen = commitment?.status === 'SIGNED' || commitment?.status === 'CHECK_DUE';
  const isHeld = status === 'SUBMITTED' || status === 'CORRECTION_REQUESTED';
  const goesOn = commitment?.status === 'CHECK_DUE' ? status === 'APPROVED' : isHeld;
  return isOpen && !goesOn ? end('cancel') : commitment;
}

function signed({ signedBy, statement }: Signature, { at, by }: Occasion) {
  return {
    id: newId(),
    signedBy: requireText(signedBy, 'signedBy', 50),
    statement: requireText(statement, 'statement', 2000),
    signedAt: at,
    recordedBy: by,
  };
}

/** A promise is given once. */
function refuseSecond(commitment: ToleranceCommitment | NotificationCommitment | null): void {
  if (commitment === null) return;
  const signedAt = commitment.signedAt.toISOString();
  throw new DomainError('COMMITMENT_ALREADY_SIGNED', { value: commitment.status, signedAt });
}

function refuseUnsigned(): never {
  throw new DomainError('COMMITMENT_NOT_SIGNED', { accepted: 'signNotificationCommitment first' });
}
