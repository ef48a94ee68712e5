import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { Bus, InstalledPiece } from '../domain/bus.ts';
import { busAudit } from '../domain/busAudit.ts';
import { registerBus } from '../domain/registerBus.ts';
import { withAudit } from '../domain/withAudit.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireRegionRight } from './requireRegionRight.ts';

export interface BusToEnrol {
  readonly name: string;
  readonly fleetNumber: string;
  readonly regionCode: string;
  readonly equipment: readonly InstalledPiece[];
}

/** Puts a bus on the rolls of a region (S3). @throws BUS_NUMBER_TAKEN */
export async function enrolBus(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'busRules'>,
  principal: Principal,
  asked: BusToEnrol,
): Promise<Bus> {
  const occasion = occasionFor(needs, principal);
  const { bus, ...changes } = registerBus(occasion, { id: needs.nextId(), ...asked }, needs.busRules.pieces);
  requireRegionRight(principal, bus.regionCode);
  if ((await needs.store.throughTrain.findBusByNumber(bus.fleetNumber)) !== null) {
    throw new DomainError('BUS_NUMBER_TAKEN', { field: 'fleetNumber', value: bus.fleetNumber });
  }
  await needs.store.commit(withAudit(changes, busAudit(occasion, null, bus)));
  return bus;
}
