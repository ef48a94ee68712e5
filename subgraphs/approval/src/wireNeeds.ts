import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Database } from '@guanjia/runtime/openDatabase';
import { createMaterialLinks } from './domain/materialLink.ts';
import { createApplicationStore } from './storage/createApplicationStore.ts';
import { createCertificateStore } from './storage/createCertificateStore.ts';
import { createCommitmentStore } from './storage/createCommitmentStore.ts';
import { createDecisionStore } from './storage/createDecisionStore.ts';
import { createDelegationStore } from './storage/createDelegationStore.ts';
import { createHealthStore } from './storage/createHealthStore.ts';
import { createKeyListStore } from './storage/createKeyListStore.ts';
import { createLineReportStore } from './storage/createLineReportStore.ts';
import { createMaterialRecords } from './storage/createMaterialRecords.ts';
import { createMonthlyPlanStore } from './storage/createMonthlyPlanStore.ts';
import { createParallelStore } from './storage/createParallelStore.ts';
import { createParcelStore } from './storage/createParcelStore.ts';
import { createPreReviewStore } from './storage/createPreReviewStore.ts';
import { createProjectStore } from './storage/createProjectStore.ts';
import { createRoadmapStore } from './storage/createRoadmapStore.ts';
import { createServiceChoiceStore } from './storage/createServiceChoiceStore.ts';
import { createWallChartStore } from './storage/createWallChartStore.ts';
import { readCsv } from './storage/readCsv.ts';
import { readCommitmentTerms, readOfficeHours } from './storage/readDeadlineRules.ts';
import { readForms } from './storage/readForms.ts';
import { readItemCatalogue } from './storage/readItemCatalogue.ts';
import type { Needs } from './usecases/needs.ts';

const dataFolder = new URL('../data/', import.meta.url);

/** What the use cases work with, on this database; `key` is the one shared with the gateway. @throws CATALOGUE_INVALID */
export function wireNeeds({
  database,
  calendar: holidays,
  now,
  key,
}: Pick<Needs, 'now'> & {
  readonly calendar: WorkingDayCalendar;
  readonly database: Database;
  readonly key: string;
}): Needs {
  const calendar = { ...holidays, officeHours: readOfficeHours(dataFolder) };
  const catalogue = readItemCatalogue(dataFolder);
  return {
    projects: createProjectStore(database),
    applications: createApplicationStore(database, calendar),
    roadmaps: createRoadmapStore(database),
    serviceChoices: createServiceChoiceStore(database),
    commitments: createCommitmentStore(database),
    commitmentTerms: readCommitmentTerms(dataFolder),
    certificates: createCertificateStore(database),
    catalogue,
    forms: readForms(dataFolder, catalogue),
    parallels: createParallelStore(database, calendar),
    plans: createMonthlyPlanStore(database),
    wallChart: createWallChartStore(database),
    decisions: createDecisionStore(database),
    health: createHealthStore(database),
    materials: createMaterialRecords(database),
    links: createMaterialLinks(key),
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
