import { newId } from '@guanjia/kernel/newId';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { KeyListing } from '../domain/keyListing.ts';
import { addKeyListVersion } from './addKeyListVersion.ts';
import { keyListings } from './tables.ts';

/** Opens single places within a transaction: each list gets one version. A place that is taken violates its index. */
export async function addListings(tx: Transaction, listings: readonly KeyListing[]): Promise<void> {
  const byList = Map.groupBy(listings, ({ level, listRegion, year }) => `${level} ${listRegion} ${year}`);
  for (const name of [...byList.keys()].toSorted()) {
    const ofList = byList.get(name) ?? [];
    const [first] = ofList;
    if (first === undefined) continue;
    const { level, listRegion, year, listedAt: changedAt, listedBy: changedBy } = first;
    const counts = { added: ofList.length, removed: 0, moved: 0, recategorized: 0 };
    const made = { id: newId(), cause: 'LISTED', importedRegion: null, reason: null, changedAt, changedBy } as const;
    const sinceVersion = await addKeyListVersion(tx, { level, listRegion, year, ...made, ...counts }, null);
    await tx.insert(keyListings).values(ofList.map((listing) => ({ ...listing, sinceVersion })));
  }
}
