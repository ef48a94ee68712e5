import { DomainError } from '@guanjia/kernel/DomainError';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { requireId } from '../domain/requireId.ts';
import type { Unit } from '../domain/unit.ts';

/** @throws UNIT_NOT_FOUND */
export async function requireUnit(
  { people }: Pick<ConciergeStore, 'people'>,
  unitId: string,
  field = 'unitId',
): Promise<Unit> {
  const [unit] = await people.findUnits([requireId(unitId, field)]);
  if (!unit) throw new DomainError('UNIT_NOT_FOUND', { field, value: unitId });
  return unit;
}
