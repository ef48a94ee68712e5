import type { Database } from '@guanjia/runtime/openDatabase';
import { createApplicationStore } from './storage/createApplicationStore.ts';
import { createMonthlyPlanStore } from './storage/createMonthlyPlanStore.ts';
import { createParallelStore } from './storage/createParallelStore.ts';
import { createProjectStore } from './storage/createProjectStore.ts';
import { createRoadmapStore } from './storage/createRoadmapStore.ts';
import { createWallChartStore } from './storage/createWallChartStore.ts';
import { readForms } from './storage/readForms.ts';
import { readItemCatalogue } from './storage/readItemCatalogue.ts';
import type { Needs } from './usecases/needs.ts';

const dataFolder = new URL('../data/', import.meta.url);

/** What the use cases work with, on this database. @throws CATALOGUE_INVALID */
export function wireNeeds({
  database,
  calendar,
  now,
}: Pick<Needs, 'calendar' | 'now'> & { readonly database: Database }): Needs {
  const catalogue = readItemCatalogue(dataFolder);
  return {
    projects: createProjectStore(database),
    applications: createApplicationStore(database, calendar),
    roadmaps: createRoadmapStore(database),
    catalogue,
    forms: readForms(dataFolder, catalogue),
    parallels: createParallelStore(database, calendar),
    plans: createMonthlyPlanStore(database),
    wallChart: createWallChartStore(database),
    calendar,
    now,
  };
}
