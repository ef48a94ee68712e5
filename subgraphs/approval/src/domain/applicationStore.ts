import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Application, ApplicationStep } from './application.ts';
import type { ApplicationChange } from './applicationChange.ts';
import type { ApplicationStatus } from './applicationMachine.ts';
import type { ClockEntry } from './clock.ts';
import type { ItemStage } from './stages.ts';

/** Which applications of a project are wanted. Absent means any. */
export interface ApplicationFilter {
  readonly stage?: ItemStage | undefined;
  readonly status?: ApplicationStatus | undefined;
  readonly agency?: AgencyCode | undefined;
  readonly itemCode?: string | undefined;
}

/** A page of each of several projects' applications, the newest first. */
export interface ApplicationsQuestion {
  readonly projectIds: readonly string[];
  readonly filter: ApplicationFilter;
  readonly limit: number;
  /** Id to start behind. */
  readonly after: string | null;
}

/** Where an application stands in an agency's inbox: key projects first, then the nearest deadline (绿色通道, S4). */
export interface InboxEntry {
  readonly application: Application;
  readonly key: boolean;
  /** 9999-12-31 while its clock stands still. */
  readonly dueOn: CalendarDate;
}

export interface InboxQuestion {
  readonly agency: AgencyCode;
  /** GB/T 2260 codes; null for all regions. */
  readonly regions: readonly string[] | null;
  readonly limit: number;
  readonly after: { readonly key: boolean; readonly dueOn: CalendarDate; readonly id: string } | null;
}

/** That the promised time of an application has run out. */
export interface OverdueAnnouncement {
  readonly applicationId: string;
  readonly at: Date;
  readonly message: OutboxMessage;
}

/** Where applications are kept. */
export interface ApplicationStore {
  /** In the order asked. */
  findByIds(ids: readonly string[]): Promise<(Application | null)[]>;
  /** All applications of one project. */
  findOfProject(projectId: string): Promise<Application[]>;
  /** All applications of several projects; a project without any has no entry. */
  findOfProjects(projectIds: readonly string[]): Promise<ReadonlyMap<string, Application[]>>;
  pageOfProjects(question: ApplicationsQuestion): Promise<ReadonlyMap<string, Application[]>>;
  /** The ledgers of each project's applications under way; a project without any has no entry. */
  openLedgersOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, readonly (readonly ClockEntry[])[]>>;
  stepsOf(applicationIds: readonly string[]): Promise<ReadonlyMap<string, ApplicationStep[]>>;
  inbox(question: InboxQuestion): Promise<InboxEntry[]>;
  /** Running applications that are due before a day and not announced as late yet; at most `limit`, oldest first. */
  findDueBefore(date: CalendarDate, limit: number): Promise<Application[]>;
  /** Running applications whose stored due day rests on another calendar. */
  findOutdatedDue(calendarVersion: string, limit: number): Promise<Application[]>;
  /**
   * Saves applications, their ledgers, steps and events, and the stages of their projects, in one transaction.
   * @throws STALE_VERSION, APPLICATION_EXISTS
   */
  save(changes: readonly ApplicationChange[]): Promise<void>;
  /** Writes due days anew, without a new version: nothing of the application changes. */
  saveDue(applications: readonly Application[]): Promise<void>;
  /** Announces lateness, each application's once however many ask; returns how many it announced. */
  announceOverdue(announcements: readonly OverdueAnnouncement[]): Promise<number>;
}
