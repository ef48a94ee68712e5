import type { Principal } from '@guanjia/kernel/principal';
import { reachOf } from '@guanjia/kernel/rowScope';
import { conciergeReaders } from '../domain/conciergeReaders.ts';
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
  const { all, ownerUnit } = reachOf(principal, conciergeReaders.staffPhone);
  return all || (ownerUnit !== null && (await carriesForOwner(id))) ? phone : null;
}
