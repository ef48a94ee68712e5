import type { Principal } from '@guanjia/kernel/principal';
import { revise } from '../domain/changes.ts';
import { checkedWays, plainWays, type TransferWays } from '../domain/transferWays.ts';
import type { Unit } from '../domain/unit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { requireUnit } from './requireUnit.ts';

/** Says how materials reach a unit (S2). @throws BAD_INPUT naming what is missing or malformed */
export async function setTransferWays(
  { store }: Pick<ConciergeNeeds, 'store'>,
  principal: Principal,
  { unitId, ...asked }: Omit<TransferWays, 'version'>,
): Promise<Unit> {
  const unit = await requireUnit(store, unitId);
  requireRegionRight(principal, unit.regionCode);
  const [kept] = await store.routings.findWays([unit.id]);
  const read = kept ?? plainWays(unit.id);
  const revision = revise(read, checkedWays({ ...read, ...asked }));
  await store.commit({ staffing: [{ kind: 'TRANSFER_WAYS', revision }] });
  return unit;
}
