import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Page } from './page.ts';
import type { ReadScope } from './readScope.ts';
import type { StewardAssignment, Stewardship, StewardTerm } from './stewardship.ts';

/** Where it is kept who carries which project. */
export interface StewardshipStore {
  findStewardships(projectIds: readonly string[]): Promise<(Stewardship | null)[]>;
  findAssignments(ids: readonly string[]): Promise<(StewardAssignment | null)[]>;
  /** How many projects each person has in hand: as their steward, or standing in for him. */
  countInHand(personIds: readonly string[]): Promise<number[]>;
  /** The terms of each project, the latest first. */
  listTermsOfProjects(projectIds: readonly string[], page: Page): Promise<StewardTerm[][]>;
  /** What a person has in hand, by project. */
  listInHand(personId: string, page: Page): Promise<Stewardship[]>;
  /** Projects that nobody carries although somebody should, by project; of this region or within it, unless it is null. */
  listAlarms(query: {
    readonly region: string | null;
    readonly scope: ReadScope;
    readonly page: Page;
  }): Promise<Stewardship[]>;
  /** Stewardships that an absence of this person touches: as steward, as backup of a steward's unit, standing in. */
  listTouchedBy(personId: string): Promise<Stewardship[]>;
  /** Stewardships whose steward belongs to the unit. */
  listOfUnit(unitId: string): Promise<Stewardship[]>;
  /** Stewardships that may be in wrong hands on this day, because somebody is away or was. */
  listUnsettled(today: CalendarDate): Promise<Stewardship[]>;
  /** Stewardships of key projects without a steward, the longest first. */
  listMissing(limit: number): Promise<Stewardship[]>;
  /** Those of the people who have a project of this owner unit in hand. */
  findCarriersFor(creditCode: string, personIds: readonly string[]): Promise<ReadonlySet<string>>;
}
