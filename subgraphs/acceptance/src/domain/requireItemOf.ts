import { DomainError } from '@guanjia/kernel/DomainError';
import type { JointAcceptance, JointAcceptanceItem } from './jointAcceptance.ts';

/** The item of a joint acceptance. @throws ACCEPTANCE_ITEM_NOT_FOUND when it was not asked for there */
export function requireItemOf(acceptance: Pick<JointAcceptance, 'items'>, itemCode: string): JointAcceptanceItem {
  const item = acceptance.items.find((one) => one.itemCode === itemCode);
  if (item) return item;
  throw new DomainError('ACCEPTANCE_ITEM_NOT_FOUND', {
    field: 'itemCode',
    value: itemCode,
    accepted: acceptance.items.map((one) => one.itemCode),
  });
}
