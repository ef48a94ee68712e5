import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { HealthStore } from '../domain/healthStore.ts';
import type { JointApplicationStore } from '../domain/jointApplicationStore.ts';
import type { JointSurveyStore } from '../domain/jointSurveyStore.ts';
import type { MatterTaskStore } from '../domain/matterTaskStore.ts';
import type { ProjectStore } from '../domain/projectStore.ts';
import type { ProviderKeyStore } from '../domain/providerKeyStore.ts';
import type { ReceiptStore } from '../domain/receiptStore.ts';
import type { ServiceCounterStore } from '../domain/serviceCounter.ts';
import type { SurveyDeadlines } from '../domain/surveyDeadlines.ts';
import type { ThroughputStore } from '../domain/throughput.ts';
import type { WriteCalendar } from '../domain/utilityCalendarEntry.ts';
import type { UtilityCatalogue } from '../domain/utilityCatalogue.ts';

/** All that this department's use cases work with; each asks for what it needs of it. */
export interface UtilityNeeds {
  readonly applications: JointApplicationStore;
  readonly tasks: MatterTaskStore;
  readonly health: HealthStore;
  readonly surveys: JointSurveyStore;
  readonly surveyDeadlines: SurveyDeadlines;
  readonly counters: ServiceCounterStore;
  readonly throughput: ThroughputStore;
  readonly receipts: ReceiptStore;
  readonly keys: ProviderKeyStore;
  readonly projects: ProjectStore;
  readonly catalogue: UtilityCatalogue;
  readonly calendar: WorkingDayCalendar;
  readonly writeCalendar: WriteCalendar;
  readonly now: () => Date;
}
