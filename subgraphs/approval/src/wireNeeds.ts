import type { Database } from '@guanjia/runtime/openDatabase';
import { createApplicationStore } from './storage/createApplicationStore.ts';
import { createDelegationStore } from './storage/createDelegationStore.ts';
import { createKeyListStore } from './storage/createKeyListStore.ts';
import { createLineReportStore } from './storage/createLineReportStore.ts';
import { createParcelStore } from './storage/createParcelStore.ts';
import { createPreReviewStore } from './storage/createPreReviewStore.ts';
import { createProjectStore } from './storage/createProjectStore.ts';
import { createRoadmapStore } from './storage/createRoadmapStore.ts';
import { readCsv } from './storage/readCsv.ts';
import { readItemCatalogue } from './storage/readItemCatalogue.ts';
import type { Needs } from './usecases/needs.ts';

const dataFolder = new URL('../data/', import.meta.url);

/** What the use cases work with, on this database. @throws CATALOGUE_INVALID */
export function wireNeeds({
  database,
  calendar,
  now,
}: Pick<Needs, 'calendar' | 'now'> & { readonly database: Database }): Needs {
  return {
    projects: createProjectStore(database),
    applications: createApplicationStore(database, calendar),
    roadmaps: createRoadmapStore(database),
    catalogue: readItemCatalogue(dataFolder),
    calendar,
    keyLists: createKeyListStore(database),
    delegations: createDelegationStore(database),
    preReviews: createPreReviewStore(database),
    parcels: createParcelStore(database),
    lineReports: createLineReportStore(database),
    readCsv,
    now,
  };
}
