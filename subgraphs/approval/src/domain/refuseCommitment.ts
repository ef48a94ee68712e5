import { DomainError } from '@guanjia/kernel/DomainError';
import type { Application } from './application.ts';
import type { ApplicationCommand } from './applicationCommand.ts';
import { isToleranceLate, outstandingMaterials } from './toleranceCommitment.ts';

/** Refuses a second check, whatever became of the first one. @throws CHECK_ALREADY_RECORDED */
export function refuseSecondCheck({ id, notificationCommitment }: Application, { action }: ApplicationCommand): void {
  const check = notificationCommitment?.check ?? null;
  if (check === null || (action !== 'passCheck' && action !== 'failCheck')) return;
  const checkedAt = check.checkedAt.toISOString();
  throw new DomainError('CHECK_ALREADY_RECORDED', { field: 'applicationId', value: id, checkedAt });
}

/** A promise whose day has passed is not mended, nor built on: the application ends (A8). @throws TOLERANCE_OVERDUE */
export function refuseLate(application: Application, { action }: ApplicationCommand, at: Date): void {
  const builds = action === 'accept' || action === 'supplyTolerated' || action === 'supplyCorrection';
  if (!builds || !isToleranceLate(application, at)) return;
  const missing = outstandingMaterials(application);
  throw new DomainError('TOLERANCE_OVERDUE', { missing, dueOn: application.toleranceCommitment?.dueOn });
}

/** Only a promise that is late ends an application by itself. @throws TOLERANCE_NOT_OVERDUE */
export function requireLate(application: Application, at: Date): void {
  if (isToleranceLate(application, at)) return;
  throw new DomainError('TOLERANCE_NOT_OVERDUE', { dueOn: application.toleranceCommitment?.dueOn ?? null });
}

/** The catalogue says which items are decided on a commitment (A9); what is not formal is not. */
export function isDecidedOnCommitment({ item, effect }: Pick<Application, 'item' | 'effect'>): boolean {
  return item.notificationTerms !== null && effect === 'FORMAL';
}

/** @throws COMMITMENT_NOT_ALLOWED */
export function requireCommitmentAllowed({ item, effect }: Application): void {
  if (isDecidedOnCommitment({ item, effect })) return;
  throw new DomainError('COMMITMENT_NOT_ALLOWED', { field: 'itemCode', value: item.code });
}

/**
 * Only what is marked tolerable and has not been presented may come later (A8).
 * @throws MATERIAL_NOT_TOLERABLE, BAD_INPUT
 */
export function requireTolerable({ item, materials }: Application, codes: readonly string[]): readonly string[] {
  const open = item.materials.filter(({ code }) => !materials.includes(code));
  const accepted = open.filter(({ tolerable }) => tolerable).map(({ code }) => code);
  const rigid = codes.find((code) => item.materials.some((one) => one.code === code && !one.tolerable));
  if (rigid !== undefined)
    throw new DomainError('MATERIAL_NOT_TOLERABLE', { field: 'materials', value: rigid, accepted });
  const isWhole = codes.length > 0 && new Set(codes).size === codes.length;
  const strange = codes.find((code) => !accepted.includes(code));
  if (isWhole && strange === undefined) return accepted.filter((code) => codes.includes(code));
  throw new DomainError('BAD_INPUT', { field: 'materials', value: strange ?? codes, accepted });
}
