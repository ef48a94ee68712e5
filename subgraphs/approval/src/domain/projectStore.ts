import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { KeyLevel, ProjectKind } from '@guanjia/kernel/projectFacts';
import type { Tier } from '@guanjia/kernel/tiers';
import type { ContactChange } from './contact.ts';
import type { KeyListing } from './keyListing.ts';
import type { Project } from './project.ts';
import type { Roadmap } from './roadmap.ts';
import type { ProjectStage } from './stages.ts';

/** Which projects are wanted. Absent means any. */
export interface ProjectFilter {
  /** With all regions within it. */
  readonly region?: string | undefined;
  readonly kind?: ProjectKind | undefined;
  readonly tier?: Tier | undefined;
  readonly keyLevel?: KeyLevel | undefined;
  readonly stage?: ProjectStage | undefined;
  readonly ownerCreditCode?: string | undefined;
  /** Part of the name, or the beginning of the code. */
  readonly text?: string | undefined;
}

/** A page of projects, the newest first. */
export interface ProjectsQuestion {
  readonly filter: ProjectFilter;
  /** Credit codes of the units whose projects may be seen; null for all. */
  readonly visibleUnits: readonly string[] | null;
  readonly limit: number;
  /** Id to start behind. */
  readonly after: string | null;
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
  page(question: ProjectsQuestion): Promise<Project[]>;
  contactChangesOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, ContactChange[]>>;
  keyListingsOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, KeyListing[]>>;
  /**
   * Saves projects, their records and events in one transaction.
   * @throws STALE_VERSION, PROJECT_CODE_TAKEN, KEY_LIST_PLACE_TAKEN
   */
  save(changes: readonly ProjectChange[]): Promise<void>;
}
