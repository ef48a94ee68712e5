import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { AcceptanceCatalogue } from '../domain/acceptanceCatalogue.ts';
import type { AcceptanceStore } from '../domain/acceptanceStore.ts';
import type { HistoryStore } from '../domain/historyStore.ts';
import type { JointVisitStore } from '../domain/jointVisitStore.ts';
import type { ProjectFactsStore } from '../domain/projectFactsStore.ts';

/** What the use cases of joint acceptance work with; each takes the part it needs. */
export interface AcceptanceNeeds {
  readonly acceptances: AcceptanceStore;
  readonly histories: HistoryStore;
  readonly projects: ProjectFactsStore;
  readonly visits: JointVisitStore;
  readonly catalogue: AcceptanceCatalogue;
  readonly calendar: WorkingDayCalendar;
  readonly now: () => Date;
}

/** What it takes to change a joint acceptance: that, and the named parts. */
export type ChangeNeeds<Part extends keyof AcceptanceNeeds> = Pick<AcceptanceNeeds, Part> & {
  readonly acceptances: Pick<AcceptanceStore, 'change'>;
};
