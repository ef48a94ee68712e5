import type { ItemStatus } from './itemMachine.ts';
import type { JointAcceptance } from './jointAcceptance.ts';

/** Where an item of a project stands over all its joint acceptances. */
export interface ItemStanding {
  readonly status: Exclude<ItemStatus, 'WITHDRAWN'>;
  readonly acceptanceId: string;
}

/** By item code, the latest standing; a withdrawn item stands as if never asked. */
export function itemStandings(history: readonly JointAcceptance[]): ReadonlyMap<string, ItemStanding> {
  const standings = new Map<string, ItemStanding>();
  for (const acceptance of history.toSorted((one, other) => one.serial - other.serial)) {
    for (const { itemCode, status } of acceptance.items) {
      if (status !== 'WITHDRAWN') standings.set(itemCode, { status, acceptanceId: acceptance.id });
    }
  }
  return standings;
}
