import { DomainError } from '@guanjia/kernel/DomainError';
import type { Application } from './application.ts';
import { outstandingMaterials } from './toleranceCommitment.ts';

/** All that is required is there, but for what is promised for later (A8). @throws MATERIALS_MISSING */
export function requireAcceptable(application: Application): void {
  const promised = outstandingMaterials(application);
  requireNone(application, missingMaterials(application, promised));
}

/**
 * All that is required is there, but for what a notification-commitment replaces (A9).
 * @throws MATERIALS_MISSING, TOLERANCE_OUTSTANDING naming what was promised for later and has not come
 */
export function requireDecidable(application: Application, replaced: readonly string[]): void {
  const promised = outstandingMaterials(application);
  requireNone(application, missingMaterials(application, [...promised, ...replaced]));
  if (promised.length === 0) return;
  const { item, toleranceCommitment } = application;
  throw new DomainError('TOLERANCE_OUTSTANDING', {
    value: item.code,
    missing: promised,
    dueOn: toleranceCommitment?.dueOn,
  });
}

/** What is needed now: the rest may come with the formal document (A10 A11). */
export function neededOf({ materials, mayAwait }: Application['item']): readonly string[] {
  return materials.map(({ code }) => code).filter((code) => !mayAwait.includes(code));
}

/** What is needed and has not been presented. */
function missingMaterials({ item, materials }: Application, without: readonly string[]): readonly string[] {
  return neededOf(item).filter((code) => !materials.includes(code) && !without.includes(code));
}

function requireNone({ item }: Application, missing: readonly string[]): void {
  if (missing.length > 0) throw new DomainError('MATERIALS_MISSING', { value: item.code, missing });
}
