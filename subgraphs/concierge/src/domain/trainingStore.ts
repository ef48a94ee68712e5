import type { DutyRole } from './dutyRoles.ts';
import type { Page } from './page.ts';
import type { PeopleFilter } from './peopleStore.ts';
import type { Person } from './person.ts';
import type { ReadScope } from './readScope.ts';
import type { TrainingField, TrainingPlan } from './trainingPlan.ts';
import type { TrainingRecord, TrainingResult } from './trainingRecord.ts';

export interface TrainingPlanFilter {
  /** With a day in this year. */
  readonly year?: number | null | undefined;
  readonly field?: TrainingField | null | undefined;
  /** Held by this unit. */
  readonly unitId?: string | null | undefined;
  /** For holders of this role: it names the role, or no role at all. */
  readonly role?: DutyRole | null | undefined;
  /** Held by a unit of this region or of one within it. */
  readonly region?: string | null | undefined;
}

export interface TrainingRecordFilter {
  readonly year?: number | null | undefined;
  /** The one that counts. */
  readonly result?: TrainingResult | null | undefined;
}

/** Where trainings are kept. */
export interface TrainingStore {
  findPlans(ids: readonly string[]): Promise<(TrainingPlan | null)[]>;
  /** The latest planned first. */
  listPlans(filter: TrainingPlanFilter, page: Page): Promise<TrainingPlan[]>;
  /** The records of each plan, of people in the regions of the scope; the latest first. */
  listRecordsOfPlans(
    planIds: readonly string[],
    asked: { readonly scope: ReadScope; readonly page: Page },
  ): Promise<TrainingRecord[][]>;
  /** The records of each person, the latest first. */
  listRecordsOfPeople(
    personIds: readonly string[],
    query: { readonly filter: TrainingRecordFilter; readonly page: Page },
  ): Promise<TrainingRecord[][]>;
  findRecords(ids: readonly string[]): Promise<(TrainingRecord | null)[]>;
  /** Those of the people whose result in this plan is on record. */
  findRecorded(planId: string, personIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** People on duty in some role, in the regions of the scope, who have not been trained in this year; by id. */
  listUntrained(year: number, filter: PeopleFilter, scope: ReadScope, page: Page): Promise<Person[]>;
}
