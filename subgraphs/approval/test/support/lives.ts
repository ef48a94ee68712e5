import fc from 'fast-check';
import type { Application, ApplicationItem, ApplicationStep } from '../../src/domain/application.ts';
import { takeStep } from '../../src/domain/applicationChange.ts';
import type { ApplicationCommand } from '../../src/domain/applicationCommand.ts';
import { type ApplicationAction, applicationActions } from '../../src/domain/applicationMachine.ts';
import { keysOf } from '../../src/domain/keysOf.ts';
import { openSteps } from '../../src/domain/openSteps.ts';
import { outstandingMaterials } from '../../src/domain/toleranceCommitment.ts';
import { officeCalendar } from './officeCalendar.ts';

const hour = 3_600_000;
const begin = new Date('2025-01-06T10:00:00+08:00').getTime();
const material = (code: string, tolerable: boolean) => ({ code, name: { en: code, zh: code }, tolerable });

/** An item with one rigid and two tolerable materials, that may be decided on a commitment. */
export const sampleItem: ApplicationItem = {
  code: 'sample',
  version: '1',
  name: { en: 'Sample', zh: '样例' },
  agency: 'WATER',
  stage: 'PARALLEL',
  track: 'PROMISED',
  promisedWorkingDays: 7,
  promisedWorkingHours: null,
  notificationTerms: { checkWithinWorkingDays: 10, replaces: ['plan'], notice: { en: 'Notice', zh: '告知' } },
  materials: [material('form', false), material('plan', true), material('report', true)],
  completesProject: false,
  mayAwait: [],
  validMonths: null,
};

/** An application of it that has just begun. */
export function draftOf(item: ApplicationItem): Application {
  return {
    id: 'a',
    version: 1,
    projectId: 'p',
    effect: 'FORMAL',
    item,
    status: 'DRAFT',
    materials: [],
    correction: null,
    specialProcedures: [],
    decision: null,
    ledger: [],
    draftedAt: new Date(begin),
    submittedAt: null,
    overdueAnnouncedAt: null,
    toleranceCommitment: null,
    notificationCommitment: null,
  };
}

/** A step that was asked for, and what became of the application. */
export interface Trial {
  readonly action: ApplicationAction;
  readonly before: Application;
  /** Null when it was refused. */
  readonly step: ApplicationStep | null;
  readonly refusal: unknown;
  readonly after: Application;
}

/** A life: how it went, and when its last step was asked for. */
export interface Life {
  readonly application: Application;
  readonly trials: readonly Trial[];
  readonly now: Date;
}

const wholes = [['form', 'plan', 'report'], ['form'], ['form', 'plan'], ['report'], ['plan', 'report'], []] as const;

const trial = fc.record({
  action: fc.constantFrom(...keysOf(applicationActions)),
  /** Which of the open steps is tried instead; null for any step at all. */
  place: fc.option(fc.nat(100), { freq: 2 }),
  hours: fc.nat(24 * 12),
  materials: fc.constantFrom(...wholes),
  dueInDays: fc.nat(20),
});

function commandOf(action: ApplicationAction, materials: readonly string[], dueOn: string): ApplicationCommand {
  const signature = { signedBy: 'somebody', statement: 'all of it' };
  const promise = { ...signature, dueOn, nextReminderOn: null, ownerCreditCode: '91370211MA3TESTX0A' };
  switch (action) {
    case 'submit':
    case 'supplyCorrection':
    case 'supplyTolerated':
    case 'supplyAwaited':
      return { action, materials };
    case 'requestCorrection':
      return { action, missing: materials.map((materialCode) => ({ materialCode, note: 'no seal' })) };
    case 'startSpecialProcedure':
      return { action, kind: 'HEARING', reason: 'because' };
    case 'approve':
    case 'recordApproval':
      return { action, documentNo: '1' };
    case 'approveOnCommitment':
      return { action, documentNo: '1', check: { dueOn, calendarVersion: 'v' } };
    case 'commitTolerance':
      return { action, ...promise, materials };
    case 'commitNotification':
      return { action, ...signature };
    case 'convert':
      return { action, documentNo: '2', validUntil: null, convertedFrom: 'PRE_APPROVAL' };
    case 'passCheck':
      return { action, finding: 'seen' };
    case 'accept':
    case 'startReview':
    case 'endSpecialProcedure':
      return { action };
    case 'refuseAcceptance':
    case 'reject':
    case 'withdraw':
    case 'revoke':
    case 'recordRejection':
    case 'terminate':
    case 'failCheck':
      return { action, reason: 'because' };
  }
}

/** Lives of an application of an item: steps asked for at times that only go on, most of them refused. */
export function livesOf(item: ApplicationItem): fc.Arbitrary<Life> {
  return fc.array(trial, { maxLength: 60 }).map((asked) => {
    const trials: Trial[] = [];
    let application = draftOf(item);
    let now = begin;
    for (const { action: any, place, hours, materials, dueInDays } of asked) {
      now += hours * hour;
      const action = place === null ? any : openAt(application, place, any);
      const dueOn = new Date(now + dueInDays * 24 * hour).toISOString().slice(0, 10);
      const taken = tryStep(
        application,
        commandOf(
          action,
          action === 'supplyTolerated' && place !== null ? outstandingMaterials(application) : materials,
          dueOn,
        ),
        new Date(now),
      );
      trials.push(taken);
      application = taken.after;
    }
    return { application, trials, now: new Date(now) };
  });
}

/** One of the open steps; a withdrawal, which ends most, seldom. */
function openAt(application: Application, place: number, otherwise: ApplicationAction): ApplicationAction {
  const open = openSteps(application).filter((one) => one !== 'withdraw' || place % 9 === 0);
  return open[place % open.length] ?? otherwise;
}

function tryStep(before: Application, command: ApplicationCommand, at: Date): Trial {
  const { action } = command;
  const occasion = { at, by: { subject: 's', name: 'n' }, onBehalfOf: null };
  try {
    const { after, steps } = takeStep(before, command, { occasion, calendar: officeCalendar });
    return { action, before, step: steps[0] ?? null, refusal: null, after };
  } catch (refusal) {
    return { action, before, step: null, refusal, after: before };
  }
}

/** Lives of the sample item. */
export const lives = livesOf(sampleItem);
