import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Database } from '@guanjia/runtime/openDatabase';
import { writeCalendar } from '@guanjia/runtime/writeCalendar';
import { createHealthStore } from './storage/createHealthStore.ts';
import { createJointApplicationStore } from './storage/createJointApplicationStore.ts';
import { createJointSurveyStore } from './storage/createJointSurveyStore.ts';
import { createMatterTaskStore } from './storage/createMatterTaskStore.ts';
import { createProjectStore } from './storage/createProjectStore.ts';
import { createProviderKeyStore } from './storage/createProviderKeyStore.ts';
import { createReceiptStore } from './storage/createReceiptStore.ts';
import { createServiceCounterStore } from './storage/createServiceCounterStore.ts';
import { createThroughputStore } from './storage/createThroughputStore.ts';
import { readSurveyDeadlines } from './storage/readSurveyDeadlines.ts';
import { readUtilityCatalogue } from './storage/readUtilityCatalogue.ts';
import type { UtilityNeeds } from './usecases/utilityNeeds.ts';

const shippedCatalogue = new URL('../data/', import.meta.url);

/** What the use cases work with: stores on the database and the checked catalogue. @throws CATALOGUE_INVALID */
export function wireNeeds({
  database,
  calendar,
  now,
  catalogueFolder = shippedCatalogue,
}: {
  readonly database: Database;
  readonly calendar: WorkingDayCalendar;
  readonly now: () => Date;
  /** Where matters.json and providers.json lie, and surveyDeadlines.json if the region has one; the shipped default when absent. */
  readonly catalogueFolder?: URL | undefined;
}): UtilityNeeds {
  return {
    applications: createJointApplicationStore(database, calendar),
    tasks: createMatterTaskStore(database, calendar),
    health: createHealthStore(database),
    surveys: createJointSurveyStore(database, calendar),
    surveyDeadlines: readSurveyDeadlines(catalogueFolder, shippedCatalogue),
    counters: createServiceCounterStore(database),
    throughput: createThroughputStore(database),
    receipts: createReceiptStore(database, calendar),
    keys: createProviderKeyStore(database),
    projects: createProjectStore(database),
    catalogue: readUtilityCatalogue(catalogueFolder),
    calendar,
    writeCalendar,
    now,
  };
}
