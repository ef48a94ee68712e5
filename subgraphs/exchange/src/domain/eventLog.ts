import type { StoredEvent, Visibility } from '@guanjia/kernel/messages';
import type { TakenAudit } from './auditTrail.ts';
import type { WaitingLeg } from './handoffStore.ts';
import type { LogEntry } from './logEntry.ts';

/** What an append has done. */
export interface Appended {
  /** Legs that are now waiting to be sent. */
  readonly legs: readonly WaitingLeg[];
}

/** Which events of a project to read: in the order of `seq`, at most `limit` of those that match. */
export interface TimelineQuery {
  readonly visibilities: readonly Visibility[];
  /** Only these types; null for all. */
  readonly types: readonly string[] | null;
  /** Only later ones. */
  readonly after: number | null;
  /** Only earlier ones. */
  readonly before: number | null;
  readonly limit: number;
  /** The last ones that match instead of the first. */
  readonly fromEnd: boolean;
}

/** Whose events of one visibility somebody may read. */
export interface EventScope {
  readonly visibility: Visibility;
  readonly all: boolean;
  readonly ownerUnit: string | null;
  /** Codes of regions: projects within any of them. */
  readonly regions: readonly string[];
  /** Those of projects that were never announced, too. */
  readonly unplaced: boolean;
}

/** Which events of all projects are asked about. */
export interface RecentChosen {
  readonly scopes: readonly EventScope[];
  /** Only what happened then or later. */
  readonly since: Date;
  /** Only projects within it; null for all. */
  readonly region: string | null;
}

/** A page of them, the latest first. */
export interface RecentQuery extends RecentChosen {
  readonly after: RecentPlace | null;
  readonly limit: number;
}

/** Where an event stands among those of all projects. */
export interface RecentPlace {
  readonly time: Date;
  readonly id: string;
}

/** How much has happened, and to how many projects. */
export interface RecentCounts {
  readonly events: number;
  readonly projects: number;
}

/** The append-only log of what has happened: `seq` gapless per project, `gseq` gapless over all, given after the commit (X3). */
export interface EventLog {
  /**
   * Takes in what is new, in the order given, in one transaction with the handoffs it begins and the project facts it
   * announces, and with entries of the audit trail.
   * @throws CONFLICTING_MESSAGE when an id comes back with other content
   */
  append(entries: readonly LogEntry[], audits?: readonly TakenAudit[]): Promise<Appended>;
  /** Events of all projects behind `after`, in order. */
  readFeed(after: number, limit: number): Promise<StoredEvent[]>;
  /** The same query for each of several projects; answers in the order asked, each in the order of `seq`. */
  readTimelines(projectIds: readonly string[], query: TimelineQuery): Promise<StoredEvent[][]>;
  /** What has happened of late to all projects, by one statement. */
  readRecent(query: RecentQuery): Promise<StoredEvent[]>;
  countRecent(chosen: RecentChosen): Promise<RecentCounts>;
  /** Number of the last event of all projects; 0 before the first. */
  head(): Promise<number>;
  /** Number of the last event of each project; 0 for one that has none. */
  headsOf(projectIds: readonly string[]): Promise<number[]>;
  /** Up to which `seq` each project's events are archived; 0 where none are. */
  archivedThroughOf(projectIds: readonly string[]): Promise<number[]>;
  findByIds(ids: readonly string[]): Promise<(StoredEvent | null)[]>;
}
