import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Database } from '@guanjia/runtime/openDatabase';
import { createApplicationStore } from './storage/createApplicationStore.ts';
import { createCertificateStore } from './storage/createCertificateStore.ts';
import { createCommitmentStore } from './storage/createCommitmentStore.ts';
import { createProjectStore } from './storage/createProjectStore.ts';
import { createRoadmapStore } from './storage/createRoadmapStore.ts';
import { createServiceChoiceStore } from './storage/createServiceChoiceStore.ts';
import { readCommitmentTerms, readOfficeHours } from './storage/readDeadlineRules.ts';
import { readItemCatalogue } from './storage/readItemCatalogue.ts';
import type { Needs } from './usecases/needs.ts';

const dataFolder = new URL('../data/', import.meta.url);

/** What the use cases work with, on this database. @throws CATALOGUE_INVALID */
export function wireNeeds({
  database,
  calendar: holidays,
  now,
}: Pick<Needs, 'now'> & { readonly calendar: WorkingDayCalendar; readonly database: Database }): Needs {
  const calendar = { ...holidays, officeHours: readOfficeHours(dataFolder) };
  return {
    projects: createProjectStore(database),
    applications: createApplicationStore(database, calendar),
    roadmaps: createRoadmapStore(database),
    serviceChoices: createServiceChoiceStore(database),
    commitments: createCommitmentStore(database),
    commitmentTerms: readCommitmentTerms(dataFolder),
    certificates: createCertificateStore(database),
    catalogue: readItemCatalogue(dataFolder),
    calendar,
    now,
  };
}
