import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Database } from '@guanjia/runtime/openDatabase';
import { createAcceptanceCatalogue } from './domain/acceptanceCatalogue.ts';
import { createAcceptanceStore } from './storage/createAcceptanceStore.ts';
import { createAdviceStore } from './storage/createAdviceStore.ts';
import { createArchiveStore } from './storage/createArchiveStore.ts';
import { createHistoryStore } from './storage/createHistoryStore.ts';
import { createJointVisitStore } from './storage/createJointVisitStore.ts';
import { createPreCheckStore } from './storage/createPreCheckStore.ts';
import { createProjectFactsStore } from './storage/createProjectFactsStore.ts';
import { createSiteProgressStore } from './storage/createSiteProgressStore.ts';
import { readAcceptanceItems } from './storage/readAcceptanceItems.ts';
import { readArchiveRules } from './storage/readArchiveRules.ts';
import type { WindowNeeds } from './usecases/windowNeeds.ts';

const itemsFile = new URL('../data/items.json', import.meta.url);
const shippedArchiveFile = new URL('../data/archive.json', import.meta.url);

/** What the use cases work with: stores on the database and the checked catalogue. @throws CATALOGUE_INVALID */
export function wireNeeds({
  database,
  calendar,
  now,
  archiveFile = shippedArchiveFile,
}: {
  readonly database: Database;
  readonly calendar: WorkingDayCalendar;
  readonly now: () => Date;
  /** Where archive.json lies; the shipped default when absent. */
  readonly archiveFile?: URL | undefined;
}): WindowNeeds {
  const catalogue = createAcceptanceCatalogue(readAcceptanceItems(itemsFile));
  return {
    acceptances: createAcceptanceStore(database),
    histories: createHistoryStore(database),
    preChecks: createPreCheckStore(database),
    projects: createProjectFactsStore(database),
    visits: createJointVisitStore(database),
    advice: createAdviceStore(database),
    archives: createArchiveStore(database),
    archiveRules: readArchiveRules(
      archiveFile,
      catalogue.items.map(({ code }) => code),
    ),
    progress: createSiteProgressStore(database.db),
    catalogue,
    calendar,
    now,
  };
}
