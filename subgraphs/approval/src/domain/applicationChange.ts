import type { OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Application, ApplicationStep } from './application.ts';
import { applicationItemOf } from './application.ts';
import type { ApplicationCommand } from './applicationCommand.ts';
import { applicationDrafted, applicationStepped } from './applicationEvents.ts';
import { applyCommand, type Occasion } from './applyCommand.ts';
import type { ApprovalEffect } from './approvalEffect.ts';
import { commitmentCheckFailed } from './commitmentEvents.ts';
import type { Item } from './item.ts';
import type { PresentedMaterial } from './material.ts';
import type { OfficeCalendar } from './officeHours.ts';
import { readClock } from './readClock.ts';

/** What one or several steps do to one application: to be saved as a whole (X3). */
export interface ApplicationChange {
  /** Null for a new one. */
  readonly before: Application | null;
  readonly after: Application;
  readonly steps: readonly ApplicationStep[];
  readonly messages: readonly OutboxMessage[];
  /** Codes of the items whose approval it counted as a prerequisite, when it was submitted, recorded or converted (A10). */
  readonly counted?: readonly string[];
  /** The contents that stand for presented materials from now on (A14); none unless told. */
  readonly presented?: readonly PresentedMaterial[];
}

/** When, by whom, and for which owner when it is somebody else. */
export interface StepOccasion extends Occasion {
  readonly onBehalfOf: string | null;
}

/** A new application of an item (待申报). */
export function draftApplication(
  projectId: string,
  item: Item,
  occasion: StepOccasion,
  effect: ApprovalEffect = 'FORMAL',
): ApplicationChange {
  const after: Application = {
    id: newId(),
    version: 1,
    projectId,
    effect,
    item: applicationItemOf(item, effect),
    status: 'DRAFT',
    materials: [],
    correction: null,
    specialProcedures: [],
    decision: null,
    ledger: [],
    draftedAt: occasion.at,
    submittedAt: null,
    overdueAnnouncedAt: null,
    toleranceCommitment: null,
    notificationCommitment: null,
  };
  const step = {
    id: newId(),
    applicationId: after.id,
    action: 'draft',
    from: null,
    to: 'DRAFT',
    note: null,
    ...occasion,
  } as const;
  return { before: null, after, steps: [step], messages: [applicationDrafted(after, occasion)] };
}

/** One step more, with its record and its event. @throws the refusals of `applyCommand` */
export function takeStep(
  application: Application,
  command: ApplicationCommand,
  { occasion, calendar }: { readonly occasion: StepOccasion; readonly calendar: OfficeCalendar },
): ApplicationChange {
  const stepped = applyCommand(application, command, occasion);
  const after = { ...stepped, version: application.version + 1 };
  const clock = readClock(after.ledger, calendar, occasion.at);
  const { id: applicationId, status: from } = application;
  const note = 'reason' in command ? command.reason : null;
  const step = { id: newId(), applicationId, action: command.action, from, to: after.status, note, ...occasion };
  return {
    before: application,
    after,
    steps: [step],
    messages: [applicationStepped(after, { command, occasion, clock }), ...failedCheck(after, command, occasion)],
  };
}

/** What a failed check found is told besides the revocation. */
function failedCheck(after: Application, command: ApplicationCommand, occasion: StepOccasion): OutboxMessage[] {
  if (command.action !== 'failCheck') return [];
  return [commitmentCheckFailed(after, command.reason, occasion)];
}

/** Two changes in a row, as one. */
export function joinChanges(first: ApplicationChange, second: ApplicationChange): ApplicationChange {
  return {
    before: first.before,
    after: second.after,
    steps: [...first.steps, ...second.steps],
    messages: [...first.messages, ...second.messages],
    counted: [...(first.counted ?? []), ...(second.counted ?? [])],
    presented: [...(first.presented ?? []), ...(second.presented ?? [])],
  };
}
