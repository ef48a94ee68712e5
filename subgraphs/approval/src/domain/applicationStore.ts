import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Application, ApplicationStep } from './application.ts';
import type { ApplicationChange } from './applicationChange.ts';
import type { ApplicationStatus } from './applicationMachine.ts';
import type { ApprovalEffect } from './approvalEffect.ts';
import type { ClockEntry } from './clock.ts';
import type { LightTurns } from './lightTurns.ts';
import type { ItemStage } from './stages.ts';
import type { DueDay, StoredDue } from './storedDue.ts';

/** Which applications of a project are wanted. Absent means any. */
export interface ApplicationFilter {
  readonly stage?: ItemStage | undefined;
  readonly status?: ApplicationStatus | undefined;
  readonly agency?: AgencyCode | undefined;
  readonly itemCode?: string | undefined;
  readonly effect?: ApprovalEffect | undefined;
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
  /** Null for all. */
  readonly effect: ApprovalEffect | null;
  readonly limit: number;
  readonly after: { readonly key: boolean; readonly dueOn: CalendarDate; readonly id: string } | null;
}

/** That the promised time of an application has run out. */
export interface OverdueAnnouncement {
  readonly applicationId: string;
  readonly at: Date;
  readonly message: OutboxMessage;
}

/** An application with what is kept of its deadline. */
export interface OutdatedDue {
  readonly application: Application;
  readonly due: DueDay;
}

/** A deadline reckoned anew; `message` tells of it when the day moved. */
export interface DueChange {
  readonly application: Application;
  readonly after: StoredDue;
  readonly message: OutboxMessage | null;
}

/** When the light of an application under way turns, as it is kept. */
export interface KeptTurns extends LightTurns {
  /** The calendar it rests on; null when it was never kept. */
  readonly lightCalendar: string | null;
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
  /** When the lights of each project's applications under way turn; a project without any has no entry. */
  openTurnsOf(projectIds: readonly string[]): Promise<ReadonlyMap<string, readonly KeptTurns[]>>;
  stepsOf(applicationIds: readonly string[]): Promise<ReadonlyMap<string, ApplicationStep[]>>;
  inbox(question: InboxQuestion): Promise<InboxEntry[]>;
  /** Running applications whose time has run out at an instant, not announced as late yet; at most `limit`, oldest first. */
  findDueBefore(at: Date, limit: number): Promise<Application[]>;
  /** Applications under way of which what is kept of the clock rests on another calendar than the store's, or was never kept. */
  findOutdatedDue(limit: number): Promise<OutdatedDue[]>;
  /**
   * Saves applications, their ledgers, steps and events, and the stages of their projects, in one transaction.
   * @throws STALE_VERSION, APPLICATION_EXISTS
   */
  save(changes: readonly ApplicationChange[]): Promise<void>;
  /**
   * Writes due days and lights anew, those of the projects too, with their announcements, each once however many ask, without
   * a new version: nothing of the application changes.
   */
  saveDue(changes: readonly DueChange[]): Promise<void>;
  /** Announces lateness, each application's once however many ask; returns how many it announced. */
  announceOverdue(announcements: readonly OverdueAnnouncement[]): Promise<number>;
}
