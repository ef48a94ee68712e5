import type { StoredEvent } from '@guanjia/kernel/messages';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import { saveProjectFacts } from '@guanjia/runtime/projectFactsTable';
import { followExchange } from './jobs/followExchange.ts';
import { changeByLeg } from './storage/createArchiveStore.ts';
import { createSiteProgressStore } from './storage/createSiteProgressStore.ts';
import { shared } from './storage/tables.ts';
import type { WindowNeeds } from './usecases/windowNeeds.ts';

/** The whole effect of an event of the feed in this department, within its transaction. */
export async function takeInEvent(
  { archiveRules }: Pick<WindowNeeds, 'archiveRules'>,
  tx: Transaction,
  event: StoredEvent,
): Promise<void> {
  await saveProjectFacts(tx, shared, event);
  const archives = { changeByLeg: changeByLeg.bind(null, tx) };
  await followExchange({ archives, archiveRules, progress: createSiteProgressStore(tx) }, event);
}
