import type { Tier } from '@guanjia/kernel/tiers';
import type { DutyRole } from './dutyRoles.ts';
import type { Page } from './page.ts';
import type { Person } from './person.ts';
import type { PersonnelAction, PersonnelEntry } from './personnelEntry.ts';
import type { ReadScope } from './readScope.ts';
import type { Unit } from './unit.ts';

export interface UnitFilter {
  readonly tier?: Tier | null | undefined;
  /** Units of this region and of those within it. */
  readonly region?: string | null | undefined;
  readonly text?: string | null | undefined;
}

export interface PeopleFilter extends UnitFilter {
  readonly role?: DutyRole | null | undefined;
  readonly unitId?: string | null | undefined;
}

export interface EntryFilter {
  readonly unitId?: string | null | undefined;
  readonly personId?: string | null | undefined;
  readonly action?: PersonnelAction | null | undefined;
}

/** Where units, people and their ledger are kept. What is found by ids comes in the order asked, null for an unknown one. */
export interface PeopleStore {
  findUnits(ids: readonly string[]): Promise<(Unit | null)[]>;
  findPeople(ids: readonly string[]): Promise<(Person | null)[]>;
  findPersonBySubject(subject: string): Promise<Person | null>;
  findUnitByName(name: string, regionCode: string): Promise<Unit | null>;
  /** By id. */
  listUnits(filter: UnitFilter, page: Page): Promise<Unit[]>;
  /** By id. */
  listPeople(filter: PeopleFilter, page: Page): Promise<Person[]>;
  /** The people of each unit, by id. */
  listPeopleOfUnits(unitIds: readonly string[], page: Page): Promise<Person[][]>;
  /** Of units in the regions of the scope, the latest first. */
  listEntries(filter: EntryFilter, scope: ReadScope, page: Page): Promise<PersonnelEntry[]>;
  /** The entries of each person, the latest first. */
  listEntriesOfPeople(personIds: readonly string[], page: Page): Promise<PersonnelEntry[][]>;
  /** Holders of a role that carries projects, in any of these regions. */
  findStewardsServing(regionCodes: readonly string[]): Promise<Person[]>;
  /** Holders of this role, in any of these regions. */
  findHoldersServing(role: DutyRole, regionCodes: readonly string[]): Promise<Person[]>;
}
