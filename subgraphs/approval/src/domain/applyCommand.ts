import type { Actor } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Application, Correction, Decision, MissingMaterial } from './application.ts';
import type { ApplicationCommand } from './applicationCommand.ts';
import { type ApplicationStatus, nextStatus, openActions } from './applicationMachine.ts';
import { commitmentsAfter } from './commitmentsAfter.ts';
import { documentOf } from './documentOf.ts';
import { extendLedger } from './extendLedger.ts';
import type { OnBus } from './onBus.ts';
import { awaitedMaterials, openSteps } from './openSteps.ts';
import {
  refuseLate,
  refuseSecondCheck,
  requireCommitmentAllowed,
  requireLate,
  requireTolerable,
} from './refuseCommitment.ts';
import { refuseTransition } from './refuseTransition.ts';
import { neededOf, requireAcceptable, requireDecidable } from './requireMaterials.ts';
import { requireText } from './requireText.ts';
import type { SpecialProcedure } from './specialProcedure.ts';
import { outstandingMaterials } from './toleranceCommitment.ts';

/** When and by whom a step is taken. */
export interface Occasion {
  readonly at: Date;
  readonly by: Actor;
  /** When it is taken on the bus (A13). */
  readonly onBus?: OnBus;
}

/**
 * The application after a step: status, clock, commitments and what the step itself records. @throws
 * TRANSITION_NOT_ALLOWED, CORRECTION_ALREADY_REQUESTED, CORRECTION_INCOMPLETE, MATERIALS_MISSING, ITEM_ASSISTED_ONLY,
 * MATERIAL_NOT_TOLERABLE, TOLERANCE_OUTSTANDING, TOLERANCE_OVERDUE, COMMITMENT_NOT_ALLOWED, COMMITMENT_NOT_SIGNED,
 * COMMITMENT_ALREADY_SIGNED, CHECK_ALREADY_RECORDED, BAD_INPUT
 */
export function applyCommand(application: Application, command: ApplicationCommand, occasion: Occasion): Application {
  refuseOutsideDecision(application, command);
  refuseSecondCheck(application, command);
  const status = statusAfter(application, command.action);
  refuseLate(application, command, occasion.at);
  const ledger = extendLedger(application, command.action, occasion.at);
  const stepped = { ...application, ...recordOf(application, command, occasion), status, ledger };
  return { ...stepped, ...commitmentsAfter(stepped, command, occasion) };
}

/** By the table; a refusal names the steps that are open to this very application. */
function statusAfter(application: Application, attempted: ApplicationCommand['action']): ApplicationStatus {
  const { status: current, item, effect } = application;
  const isFormal = effect === 'FORMAL' && (attempted === 'convert' || attempted === 'supplyAwaited');
  const isOpen = openActions(current, item.track).includes(attempted) && !isFormal;
  if (isOpen) return nextStatus(current, attempted, item.track);
  return refuseTransition({ machine: 'application', current, attempted, allowed: openSteps(application) });
}

type Recorded = Partial<
  Pick<Application, 'materials' | 'correction' | 'specialProcedures' | 'decision' | 'submittedAt' | 'effect'>
>;

function recordOf(application: Application, command: ApplicationCommand, occasion: Occasion): Recorded {
  switch (command.action) {
    case 'submit':
      return { materials: requireListed(application, command.materials), submittedAt: occasion.at };
    case 'accept':
      requireAcceptable(application);
      return {};
    case 'requestCorrection':
      return { correction: noticeOf(application, command.missing, occasion.at) };
    case 'supplyCorrection':
      return supplied(application, command.materials, occasion.at);
    case 'startSpecialProcedure':
      return { specialProcedures: [...application.specialProcedures, begun(command, occasion.at)] };
    case 'endSpecialProcedure':
      return { specialProcedures: endedAt(application.specialProcedures, occasion.at) };
    case 'approve':
      requireDecidable(application, []);
      return { decision: decide(occasion, documentOf(application, command, occasion.at)) };
    case 'recordApproval':
      requireText(command.documentNo, 'documentNo', 100);
      return { decision: decide(occasion, documentOf(application, command, occasion.at)) };
    case 'supplyAwaited':
      return { materials: withAwaited(application, command.materials) };
    case 'convert':
      return {
        effect: 'FORMAL',
        decision: decide(occasion, documentOf({ ...application, effect: 'FORMAL' }, command, occasion.at)),
      };
    case 'refuseAcceptance':
    case 'reject':
    case 'revoke':
    case 'recordRejection':
    case 'failCheck':
      return { decision: decide(occasion, { reason: requireText(command.reason, 'reason', 1000) }) };
    case 'terminate':
      requireLate(application, occasion.at);
      return { decision: decide(occasion, { reason: requireText(command.reason, 'reason', 1000) }) };
    case 'commitTolerance':
      requireTolerable(application, command.materials);
      return {};
    case 'supplyTolerated':
      return { materials: withTolerated(application, command.materials) };
    case 'commitNotification':
      requireCommitmentAllowed(application);
      return {};
    case 'approveOnCommitment':
      requireCommitmentAllowed(application);
      requireSigned(application);
      requireDecidable(application, application.item.notificationTerms?.replaces ?? []);
      return { decision: decide(occasion, documentOf(application, command, occasion.at)) };
    case 'passCheck':
    case 'startReview':
    case 'withdraw':
      return {};
  }
}

/** An item of the province or of an intermediary is prepared here and decided elsewhere (S2). */
function refuseOutsideDecision({ item, status }: Application, { action }: ApplicationCommand): void {
  const stays = ['withdraw', 'recordApproval', 'recordRejection'].includes(action);
  if (item.track !== 'ASSISTED' || stays || status !== 'DRAFT') return;
  throw new DomainError('ITEM_ASSISTED_ONLY', { field: 'itemCode', value: item.code, attempted: action });
}

/** Codes that the item asks for, each once. @throws BAD_INPUT */
function requireListed({ item }: Application, codes: readonly string[]): readonly string[] {
  const listed = codesOf(item);
  const unknown = codes.find((code) => !listed.includes(code));
  if (unknown === undefined) return listed.filter((code) => codes.includes(code));
  throw new DomainError('BAD_INPUT', { field: 'materials', value: unknown, accepted: listed });
}

/** @throws COMMITMENT_NOT_SIGNED */
function requireSigned({ id, notificationCommitment }: Application): void {
  if (notificationCommitment !== null) return;
  throw new DomainError('COMMITMENT_NOT_SIGNED', { field: 'applicationId', value: id });
}

/** What was promised for later, all of it or part. @throws BAD_INPUT */
function withTolerated(application: Application, codes: readonly string[]): readonly string[] {
  const accepted = outstandingMaterials(application);
  const strange = codes.find((code) => !accepted.includes(code));
  if (codes.length === 0 || strange !== undefined) {
    throw new DomainError('BAD_INPUT', { field: 'materials', value: strange ?? codes, accepted });
  }
  return codesOf(application.item).filter((code) => application.materials.includes(code) || codes.includes(code));
}

/** What was awaited and has come, in the order of the item. @throws BAD_INPUT */
function withAwaited(application: Application, codes: readonly string[]): readonly string[] {
  const { item, materials } = application;
  const awaited = awaitedMaterials(application);
  const unknown = codes.find((code) => !awaited.includes(code));
  if (unknown !== undefined || codes.length === 0) {
    throw new DomainError('BAD_INPUT', { field: 'materials', value: unknown ?? [], accepted: awaited });
  }
  return codesOf(item).filter((code) => materials.includes(code) || codes.includes(code));
}

/** The notice must be whole, because there is only one: it names at least every material not presented. */
function noticeOf(application: Application, missing: readonly MissingMaterial[], at: Date): Correction {
  if (application.correction !== null) {
    const requestedAt = application.correction.requestedAt.toISOString();
    throw new DomainError('CORRECTION_ALREADY_REQUESTED', { value: application.id, requestedAt });
  }
  const named = missing.map(({ materialCode }) => materialCode);
  requireListed(application, named);
  const promised = outstandingMaterials(application);
  const tolerated = named.find((code) => promised.includes(code));
  if (tolerated !== undefined) {
    throw new DomainError('BAD_INPUT', {
      field: 'missing',
      value: tolerated,
      accepted: 'what is not promised for later',
    });
  }
  if (named.length === 0 || new Set(named).size < named.length) {
    throw new DomainError('BAD_INPUT', {
      field: 'missing',
      value: named,
      accepted: 'at least one material, each once',
    });
  }
  const absent = neededOf(application.item).filter((code) => !application.materials.includes(code));
  const forgotten = absent.filter((code) => !named.includes(code) && !promised.includes(code));
  if (forgotten.length > 0) throw new DomainError('CORRECTION_INCOMPLETE', { field: 'missing', missing: forgotten });
  const noted = missing.map(({ materialCode, note }) => ({
    materialCode,
    note: requireText(note, 'missing.note', 500),
  }));
  return { missing: noted, requestedAt: at, suppliedAt: null };
}

/** Everything the notice named must come, but for what is promised for later. */
function supplied(application: Application, codes: readonly string[], at: Date): Recorded {
  const { correction, materials } = application;
  const given = requireListed(application, codes);
  const missing = (correction?.missing ?? [])
    .map(({ materialCode }) => materialCode)
    .filter((code) => !given.includes(code) && !outstandingMaterials(application).includes(code));
  if (missing.length > 0) throw new DomainError('MATERIALS_MISSING', { value: application.item.code, missing });
  return {
    materials: codesOf(application.item).filter((code) => materials.includes(code) || given.includes(code)),
    correction: correction === null ? null : { ...correction, suppliedAt: at },
  };
}

function begun(
  { kind, reason }: Extract<ApplicationCommand, { action: 'startSpecialProcedure' }>,
  startedAt: Date,
): SpecialProcedure {
  return { kind, reason: requireText(reason, 'reason', 1000), startedAt, endedAt: null };
}

function endedAt(procedures: readonly SpecialProcedure[], at: Date): readonly SpecialProcedure[] {
  return procedures.map((procedure) => (procedure.endedAt === null ? { ...procedure, endedAt: at } : procedure));
}

function decide(
  { at, by, onBus }: Occasion,
  { reason = null, documentNo = null, validUntil = null }: Partial<Decision>,
): Decision {
  return { reason, documentNo, validUntil, decidedAt: at, decidedBy: by, onBus };
}

function codesOf({ materials }: Application['item']): readonly string[] {
  return materials.map(({ code }) => code);
}
