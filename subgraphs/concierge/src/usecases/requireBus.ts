import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { Bus } from '../domain/bus.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { requireId } from '../domain/requireId.ts';
import { requireRegionRight } from './requireRegionRight.ts';

/** A bus that this service room rules over. @throws BUS_NOT_FOUND, FORBIDDEN */
export async function requireBus(
  { throughTrain }: Pick<ConciergeStore, 'throughTrain'>,
  principal: Principal,
  busId: string,
): Promise<Bus> {
  const [bus] = await throughTrain.findBuses([requireId(busId, 'busId')]);
  if (!bus) throw new DomainError('BUS_NOT_FOUND', { field: 'busId', value: busId });
  requireRegionRight(principal, bus.regionCode);
  return bus;
}
