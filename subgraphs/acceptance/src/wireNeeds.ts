import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Database } from '@guanjia/runtime/openDatabase';
import { createAcceptanceCatalogue } from './domain/acceptanceCatalogue.ts';
import type { PreCheckStore } from './domain/preCheckStore.ts';
import { createAcceptanceStore } from './storage/createAcceptanceStore.ts';
import { createHistoryStore } from './storage/createHistoryStore.ts';
import { createPreCheckStore } from './storage/createPreCheckStore.ts';
import { createProjectFactsStore } from './storage/createProjectFactsStore.ts';
import { readAcceptanceItems } from './storage/readAcceptanceItems.ts';
import type { AcceptanceNeeds } from './usecases/acceptanceNeeds.ts';

const itemsFile = new URL('../data/items.json', import.meta.url);

/** What the use cases work with: stores on the database and the checked catalogue. @throws CATALOGUE_INVALID */
export function wireNeeds({
  database,
  calendar,
  now,
}: {
  readonly database: Database;
  readonly calendar: WorkingDayCalendar;
  readonly now: () => Date;
}): AcceptanceNeeds & { readonly preChecks: PreCheckStore } {
  return {
    acceptances: createAcceptanceStore(database),
    histories: createHistoryStore(database),
    preChecks: createPreCheckStore(database),
    projects: createProjectFactsStore(database),
    catalogue: createAcceptanceCatalogue(readAcceptanceItems(itemsFile)),
    calendar,
    now,
  };
}
