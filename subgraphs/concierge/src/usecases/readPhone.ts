import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { Person } from '../domain/person.ts';

/**
 * A telephone number for those whose duty needs it (权责清单及联系方式, S2): officials and stewards, and an owner that of
 * whoever carries one of its projects; null for anybody else.
 */
export async function readPhone(
  principal: Principal,
  { id, phone }: Pick<Person, 'id' | 'phone'>,
  carriesForOwner: (personId: string) => Promise<boolean>,
): Promise<string | null> {
  if (phone === null) return null;
  const isOnDuty = hasRole(principal, 'SERVICE_ROOM', 'SUPERVISOR', 'STEWARD', 'CHIEF_LIAISON', 'APPROVER', 'SYSTEM');
  if (isOnDuty) return phone;
  return hasRole(principal, 'OWNER') && (await carriesForOwner(id)) ? phone : null;
}
