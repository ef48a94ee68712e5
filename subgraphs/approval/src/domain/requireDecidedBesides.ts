import { DomainError } from '@guanjia/kernel/DomainError';
import { adaptItem } from './adaptItem.ts';
import { isLive } from './applicationMachine.ts';
import { policiesInForce } from './policiesInForce.ts';
import type { PrerequisiteCheck } from './requirePrerequisites.ts';

/**
 * What a policy let be under way beside a prerequisite is decided no earlier than that one (A15): 拿地即开工 brings the
 * decisions together, it does not turn them round. @throws PREREQUISITE_MISSING naming what is still under way
 */
export function requireDecidedBesides({
  item,
  project,
  applications,
  catalogue,
}: Omit<PrerequisiteCheck, 'presented'>): void {
  const { besides } = adaptItem(item, policiesInForce(catalogue, project));
  const open = applications.filter(
    (one) => besides.has(one.item.code) && one.effect === 'FORMAL' && isLive(one.status) && one.status !== 'APPROVED',
  );
  if (open.length === 0) return;
  const missing = [...new Set(open.map((one) => one.item.code))];
  throw new DomainError('PREREQUISITE_MISSING', { field: 'itemCode', value: item.code, missing });
}
