import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { LightWindow } from './lightWindow.ts';
import type { MatterStatus } from './matterStatus.ts';
import type { MatterTask } from './matterTask.ts';

/** Where a provider's inbox goes on: by deadline, paused ones last, then by id. */
export interface InboxPlace {
  readonly due: CalendarDate;
  readonly id: string;
}

/** A page of matters by deadline. */
export interface InboxQuery {
  /** Null for those of all providers. */
  readonly provider: string | null;
  /** Matters at their end, or those under way. */
  readonly finished: boolean;
  /** Only in these states; all when empty. */
  readonly statuses: readonly MatterStatus[];
  /** Only matters whose clock runs and shows this light; null for all. */
  readonly light: LightWindow | null;
  /** Only matters whose deadline lies before this day; null for all. */
  readonly dueBefore: CalendarDate | null;
  /** Only of projects in these regions; null for all. */
  readonly regions: readonly string[] | null;
  readonly after: InboxPlace | null;
  readonly limit: number;
}

/** A matter with its place in the inbox. */
export interface InboxEntry {
  readonly task: MatterTask;
  readonly place: InboxPlace;
}

/** What one step of a matter writes, all of it or none. */
export interface TaskWrite {
  readonly task: MatterTask;
  readonly messages: readonly OutboxMessage[];
}

/** Matters whose stored deadline wants looking at: it is past, or rests on older holiday data. */
export interface SweepQuery {
  readonly today: CalendarDate;
  readonly calendarVersion: string;
  readonly limit: number;
}

/** Where matters under way are kept. */
export interface MatterTaskStore {
  /** In the order asked; null for an id nobody has. */
  findByIds(ids: readonly string[]): Promise<readonly (MatterTask | null)[]>;
  /** For each application, in the order asked, its matters in the order they were forwarded. */
  findByApplications(applicationIds: readonly string[]): Promise<readonly (readonly MatterTask[])[]>;
  /** For each project, in the order asked, its matters under way. */
  findOpenByProjects(projectIds: readonly string[]): Promise<readonly (readonly MatterTask[])[]>;
  /** All matters of the project that carry one of the codes. */
  findByProject(projectId: string, matterCodes: readonly string[]): Promise<readonly MatterTask[]>;
  /** The matters that the leg carries. */
  findByLeg(legId: string): Promise<readonly MatterTask[]>;
  inbox(query: InboxQuery): Promise<readonly InboxEntry[]>;
  /** Matters under way that the sweep should look at, the oldest deadline first. */
  findForSweep(query: SweepQuery): Promise<readonly MatterTask[]>;
  /**
   * Saves matters and events in one transaction, and gives the matters with their next version.
   * @throws STALE_VERSION when somebody else wrote one since it was read.
   */
  save(writes: readonly TaskWrite[]): Promise<readonly MatterTask[]>;
}
