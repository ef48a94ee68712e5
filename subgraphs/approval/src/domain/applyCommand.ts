import { DomainError } from '@guanjia/kernel/DomainError';
import type { Actor } from './actor.ts';
import type { Application, Correction, Decision, MissingMaterial, SpecialProcedure } from './application.ts';
import type { ApplicationCommand } from './applicationCommand.ts';
import { nextStatus } from './applicationMachine.ts';
import { extendLedger } from './extendLedger.ts';
import type { OnBus } from './onBus.ts';
import { requireText } from './requireText.ts';

/** When and by whom a step is taken. */
export interface Occasion {
  readonly at: Date;
  readonly by: Actor;
  /** When it is taken on the bus (A13). */
  readonly onBus?: OnBus;
}

/**
 * The application after a step: status, clock and what the step itself records. @throws TRANSITION_NOT_ALLOWED,
 * CORRECTION_ALREADY_REQUESTED, CORRECTION_INCOMPLETE, MATERIALS_MISSING, ITEM_ASSISTED_ONLY, BAD_INPUT
 */
export function applyCommand(application: Application, command: ApplicationCommand, occasion: Occasion): Application {
  refuseOutsideDecision(application, command);
  const { status: current, item } = application;
  const status = nextStatus(current, command.action, item.track);
  const ledger = extendLedger(application, command.action, occasion.at);
  return { ...application, ...recordOf(application, command, occasion), status, ledger };
}

type Recorded = Partial<
  Pick<Application, 'materials' | 'correction' | 'specialProcedures' | 'decision' | 'submittedAt'>
>;

function recordOf(application: Application, command: ApplicationCommand, occasion: Occasion): Recorded {
  switch (command.action) {
    case 'submit':
      return { materials: requireListed(application, command.materials), submittedAt: occasion.at };
    case 'accept':
      requireMaterials(application);
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
      requireMaterials(application);
      return { decision: decide(occasion, { documentNo: command.documentNo }) };
    case 'recordApproval':
      return { decision: decide(occasion, { documentNo: requireText(command.documentNo, 'documentNo', 100) }) };
    case 'refuseAcceptance':
    case 'reject':
    case 'revoke':
    case 'recordRejection':
      return { decision: decide(occasion, { reason: requireText(command.reason, 'reason', 1000) }) };
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

function requireMaterials({ item, materials }: Application): void {
  const missing = codesOf(item).filter((code) => !materials.includes(code));
  if (missing.length > 0) throw new DomainError('MATERIALS_MISSING', { value: item.code, missing });
}

/** The notice must be whole, because there is only one: it names at least every material not presented. */
function noticeOf(application: Application, missing: readonly MissingMaterial[], at: Date): Correction {
  if (application.correction !== null) {
    const requestedAt = application.correction.requestedAt.toISOString();
    throw new DomainError('CORRECTION_ALREADY_REQUESTED', { value: application.id, requestedAt });
  }
  const named = missing.map(({ materialCode }) => materialCode);
  requireListed(application, named);
  if (named.length === 0 || new Set(named).size < named.length) {
    throw new DomainError('BAD_INPUT', {
      field: 'missing',
      value: named,
      accepted: 'at least one material, each once',
    });
  }
  const absent = codesOf(application.item).filter((code) => !application.materials.includes(code));
  const forgotten = absent.filter((code) => !named.includes(code));
  if (forgotten.length > 0) throw new DomainError('CORRECTION_INCOMPLETE', { field: 'missing', missing: forgotten });
  const noted = missing.map(({ materialCode, note }) => ({
    materialCode,
    note: requireText(note, 'missing.note', 500),
  }));
  return { missing: noted, requestedAt: at, suppliedAt: null };
}

/** Everything the notice named must come. */
function supplied(application: Application, codes: readonly string[], at: Date): Recorded {
  const { correction, materials } = application;
  const given = requireListed(application, codes);
  const missing = (correction?.missing ?? [])
    .map(({ materialCode }) => materialCode)
    .filter((code) => !given.includes(code));
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

function decide({ at, by, onBus }: Occasion, { reason = null, documentNo = null }: Partial<Decision>): Decision {
  return { reason, documentNo, decidedAt: at, decidedBy: by, onBus };
}

function codesOf({ materials }: Application['item']): readonly string[] {
  return materials.map(({ code }) => code);
}
