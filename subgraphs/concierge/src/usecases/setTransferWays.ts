import type { Principal } from '@guanjia/kernel/principal';
import { changeWays } from '../domain/changeWays.ts';
import { plainWays, type TransferWays } from '../domain/transferWays.ts';
import type { Unit } from '../domain/unit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { requireUnit } from './requireUnit.ts';

/** Says how materials reach a unit (S2). @throws BAD_INPUT naming what is missing or malformed */
export async function setTransferWays(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { unitId, ...asked }: Omit<TransferWays, 'version'>,
): Promise<Unit> {
  const unit = await requireUnit(needs.store, unitId);
  requireRegionRight(principal, unit.regionCode);
  const [kept] = await needs.store.routings.findWays([unit.id]);
  await needs.store.commit(changeWays(occasionFor(needs, principal), unit, kept ?? plainWays(unit.id), asked));
  return unit;
}
