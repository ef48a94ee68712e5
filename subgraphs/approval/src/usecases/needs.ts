import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { ApplicationStore } from '../domain/applicationStore.ts';
import type { DelegationStore } from '../domain/delegationStore.ts';
import type { ItemCatalogue } from '../domain/itemCatalogue.ts';
import type { CsvReader } from '../domain/keyListFile.ts';
import type { KeyListStore } from '../domain/keyListStore.ts';
import type { LineReportStore } from '../domain/lineReportStore.ts';
import type { ParcelStore } from '../domain/parcelStore.ts';
import type { PreReviewStore } from '../domain/preReviewStore.ts';
import type { ProjectStore } from '../domain/projectStore.ts';
import type { RoadmapStore } from '../domain/roadmapStore.ts';

/** All that the use cases of approval work with; each asks for the part it needs. */
export interface Needs {
  readonly projects: ProjectStore;
  readonly applications: ApplicationStore;
  readonly roadmaps: RoadmapStore;
  readonly catalogue: ItemCatalogue;
  readonly calendar: WorkingDayCalendar;
  readonly keyLists: KeyListStore;
  readonly delegations: DelegationStore;
  readonly preReviews: PreReviewStore;
  readonly parcels: ParcelStore;
  readonly lineReports: LineReportStore;
  readonly readCsv: CsvReader;
  readonly now: () => Date;
}
