import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { ContactChange } from './contact.ts';
import type { KeyListing } from './keyListing.ts';
import type { Project } from './project.ts';
import type { ProjectCounts, RegionCounts } from './projectCounts.ts';
import type { ProjectFilter, ProjectSort } from './projectFilter.ts';
import type { Roadmap } from './roadmap.ts';
import type { StewardOnDuty } from './stewardship.ts';

/** Which projects are asked about. */
export interface ProjectsChosen {
  readonly filter: ProjectFilter;
  /** Credit codes of the units whose projects may be seen; null for all. */
  readonly visibleUnits: readonly string[] | null;
  /** The moment at which lights are read. */
  readonly at: Date;
}

/** A page of them. */
export interface ProjectsQuestion extends ProjectsChosen {
  readonly sort: ProjectSort;
  readonly limit: number;
  readonly after: ProjectPlace | null;
}

/** Where a project stands in a sorted list: what it is sorted by, and its id, which makes the order whole. */
export interface ProjectPlace {
  readonly sort: ProjectSort;
  /** Empty where the id alone sorts. */
  readonly key: string;
  readonly id: string;
}

/** A project with its place in the list. */
export interface PlacedProject {
  readonly project: Project;
  readonly place: ProjectPlace;
}

/** What is done to one project: to be saved as a whole (X3). */
export interface ProjectChange {
  /** Null for a new one. */
  readonly before: Project | null;
  readonly after: Project;
  readonly contactChanges: readonly ContactChange[];
  readonly listings: readonly KeyListing[];
  /** The roadmap planned anew because of it. */
  readonly roadmaps: readonly Roadmap[];
  readonly messages: readonly OutboxMessage[];
}

/** Where projects are kept. */
export interface ProjectStore {
  /** In the order asked. */
  findByIds(ids: readonly string[]): Promise<(Project | null)[]>;
  findByCodes(codes: readonly string[]): Promise<(Project | null)[]>;
  page(question: ProjectsQuestion): Promise<PlacedProject[]>;
  count(question: ProjectsChosen): Promise<number>;
  /** Counts by stage, light, kind and key level, in one read. */
  countGroups(question: ProjectsChosen): Promise<ProjectCounts>;
  /** Counts by stage and light for each region one tier below the filter's, the region itself included, in one read. */
  countRegions(question: ProjectsChosen): Promise<RegionCounts[]>;
  /** Who carries each project now; one that nobody carries has no entry. */
  stewardsOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, StewardOnDuty>>;
  contactChangesOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, ContactChange[]>>;
  keyListingsOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, KeyListing[]>>;
  /**
   * Saves projects, their records and events in one transaction.
   * @throws STALE_VERSION, PROJECT_CODE_TAKEN, KEY_LIST_PLACE_TAKEN
   */
  save(changes: readonly ProjectChange[]): Promise<void>;
}
