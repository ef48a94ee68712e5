import type { Database } from '@guanjia/runtime/openDatabase';
import { createMaterialLinks } from './domain/materialLink.ts';
import { createApplicationStore } from './storage/createApplicationStore.ts';
import { createMaterialRecords } from './storage/createMaterialRecords.ts';
import { createProjectStore } from './storage/createProjectStore.ts';
import { createRoadmapStore } from './storage/createRoadmapStore.ts';
import { readItemCatalogue } from './storage/readItemCatalogue.ts';
import type { Needs } from './usecases/needs.ts';

const dataFolder = new URL('../data/', import.meta.url);

/** What the use cases work with, on this database; `key` is the one shared with the gateway. @throws CATALOGUE_INVALID */
export function wireNeeds({
  database,
  calendar,
  now,
  key,
}: Pick<Needs, 'calendar' | 'now'> & { readonly database: Database; readonly key: string }): Needs {
  return {
    projects: createProjectStore(database),
    applications: createApplicationStore(database, calendar),
    roadmaps: createRoadmapStore(database),
    materials: createMaterialRecords(database),
    links: createMaterialLinks(key),
    catalogue: readItemCatalogue(dataFolder),
    calendar,
    now,
  };
}
