import type { ApplicationStore } from '../domain/applicationStore.ts';
import type { CertificateStore } from '../domain/certificateStore.ts';
import type { CommitmentStore } from '../domain/commitmentStore.ts';
import type { CommitmentTerms } from '../domain/commitmentTerms.ts';
import type { DelegationStore } from '../domain/delegationStore.ts';
import type { FormCatalogue } from '../domain/formCatalogue.ts';
import type { HealthStore } from '../domain/healthStore.ts';
import type { ItemCatalogue } from '../domain/itemCatalogue.ts';
import type { CsvReader } from '../domain/keyListFile.ts';
import type { KeyListStore } from '../domain/keyListStore.ts';
import type { LineReportStore } from '../domain/lineReportStore.ts';
import type { MaterialLinks } from '../domain/materialLink.ts';
import type { MaterialRecords } from '../domain/materialRecords.ts';
import type { MonthlyPlanStore } from '../domain/monthlyPlanStore.ts';
import type { OfficeCalendar } from '../domain/officeHours.ts';
import type { ParallelStore } from '../domain/parallelStore.ts';
import type { ParcelStore } from '../domain/parcelStore.ts';
import type { PreReviewStore } from '../domain/preReviewStore.ts';
import type { ProjectStore } from '../domain/projectStore.ts';
import type { RoadmapStore } from '../domain/roadmapStore.ts';
import type { ServiceChoiceStore } from '../domain/serviceChoiceStore.ts';
import type { WallChartStore } from '../domain/wallChartStore.ts';

/** All that the use cases of approval work with; each asks for the part it needs. */
export interface Needs {
  readonly projects: ProjectStore;
  readonly applications: ApplicationStore;
  readonly roadmaps: RoadmapStore;
  readonly serviceChoices: ServiceChoiceStore;
  readonly certificates: CertificateStore;
  readonly materials: MaterialRecords;
  readonly links: MaterialLinks;
  readonly catalogue: ItemCatalogue;
  readonly commitments: CommitmentStore;
  readonly commitmentTerms: CommitmentTerms;
  readonly calendar: OfficeCalendar;
  readonly forms: FormCatalogue;
  readonly parallels: ParallelStore;
  readonly plans: MonthlyPlanStore;
  readonly wallChart: WallChartStore;
  readonly health: HealthStore;
  readonly keyLists: KeyListStore;
  readonly delegations: DelegationStore;
  readonly preReviews: PreReviewStore;
  readonly parcels: ParcelStore;
  readonly lineReports: LineReportStore;
  readonly readCsv: CsvReader;
  readonly now: () => Date;
}
