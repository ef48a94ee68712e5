import { DomainError } from '@guanjia/kernel/DomainError';
import type { Project } from '../domain/project.ts';
import type { Needs } from './needs.ts';

/** Tolerance is for projects whose land is held, of owners that keep their promises. @throws TOLERANCE_NEEDS_LAND, OWNER_BARRED */
export async function requireTolerance(
  { commitments }: Pick<Needs, 'commitments'>,
  { landStatus, ownerUnit }: Project,
): Promise<void> {
  if (landStatus !== 'HELD') throw new DomainError('TOLERANCE_NEEDS_LAND', { value: landStatus, accepted: 'HELD' });
  const bars = await commitments.openBarsOf([ownerUnit.creditCode]);
  const [bar] = bars.get(ownerUnit.creditCode) ?? [];
  if (bar === undefined) return;
  const { applicationId, materials, dueOn } = bar;
  const barredAt = bar.barredAt.toISOString();
  throw new DomainError('OWNER_BARRED', { value: ownerUnit.creditCode, applicationId, materials, dueOn, barredAt });
}
