import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { AcceptancePhase } from './acceptancePhases.ts';
import type { ArchiveHandoverStatus } from './archiveMachine.ts';
import type { JointAcceptance, JointAcceptanceItem } from './jointAcceptance.ts';
import type { EndedRounds, EndedRoundsQuery } from './throughput.ts';

/** A joint acceptance to be saved, with what the other departments are told. */
export interface Decision {
  readonly acceptance: JointAcceptance;
  readonly messages: readonly OutboxMessage[];
}

/** A piece of a project's list of joint acceptances. */
export interface ProjectPage {
  readonly limit: number;
  /** Only those with a smaller serial; null begins with the newest. */
  readonly beforeSerial: number | null;
}

/** Which items an approver sees as waiting for an opinion. */
export interface InboxQuery {
  readonly agency: AgencyCode;
  /** GB/T 2260 codes; only items of projects within one of them. */
  readonly regions: readonly string[];
  /** Only items whose last day lies before this one; null for all. */
  readonly dueBefore: CalendarDate | null;
  readonly phase: AcceptancePhase | null;
  readonly itemCode: string | null;
  /** Only within this region, GB/T 2260; null for all of them. */
  readonly regionCode: string | null;
  readonly limit: number;
  readonly after: InboxPlace | null;
}

/** A place in the inbox: key projects first, then the nearest deadline, then the order of application. */
export interface InboxPlace {
  readonly keyProject: boolean;
  readonly deadline: CalendarDate;
  readonly serial: number;
  readonly itemCode: string;
}

/** An entry of the inbox. */
export interface InboxEntry {
  readonly place: InboxPlace;
  readonly acceptanceId: string;
}

/** An item whose deadline is over and was not announced yet. */
export interface OverdueItem {
  readonly acceptance: JointAcceptance;
  readonly itemCode: string;
}

/** Whose last days a calendar holds. */
export interface DueQuery {
  readonly of: { readonly projectId: string } | { readonly agency: AgencyCode; readonly regions: readonly string[] };
  readonly from: CalendarDate;
  readonly limit: number;
}

/** An item with the joint acceptance it is part of. */
export interface DueItem {
  readonly acceptance: JointAcceptance;
  readonly item: JointAcceptanceItem;
}

/**
 * Where joint acceptances are kept. `submit` and `change` each run in one transaction, `change` with the row locked: what
 * `decide` sees is what is changed, and its messages are saved with it. When `decide` throws, nothing is written.
 */
export interface AcceptanceStore {
  /** In the order asked; null for an unknown id. */
  findByIds(ids: readonly string[]): Promise<readonly (JointAcceptance | null)[]>;
  /** By 受理编号; null when there is none. */
  findByRegisterNumber(registerNumber: string): Promise<JointAcceptance | null>;
  /** For each project, newest first. */
  pagesOfProjects(projectIds: readonly string[], page: ProjectPage): Promise<readonly (readonly JointAcceptance[])[]>;
  /** For each project, in the order asked, those of its joint acceptances that have not ended. */
  openOfProjects(projectIds: readonly string[]): Promise<readonly (readonly JointAcceptance[])[]>;
  /** Items waiting for the agency's opinion, in the order of `InboxPlace`. */
  inboxOf(query: InboxQuery): Promise<readonly InboxEntry[]>;
  /** The agency's rounds that ended within the days, counted by their days and how they ended. */
  endedRounds(query: EndedRoundsQuery): Promise<readonly EndedRounds[]>;
  /** Joint acceptances with an item whose present round has its last day from then on, that day the earliest first. */
  dueFrom(query: DueQuery): Promise<readonly DueItem[]>;
  /**
   * Adds a joint acceptance under the project's lock: `decide` judges by the project's history and by where its file for the archive is
   * (null without one), and its answer gets the serial.
   * @throws ACCEPTANCE_ITEM_ALREADY_ASKED when another one took an item at the same time
   */
  submit(
    projectId: string,
    decide: (
      history: readonly JointAcceptance[],
      archive: ArchiveHandoverStatus | null,
    ) => (serial: number) => Decision,
  ): Promise<JointAcceptance>;
  /** Changes one. @throws ACCEPTANCE_NOT_FOUND */
  change(id: string, decide: (current: JointAcceptance) => Decision): Promise<JointAcceptance>;
  /**
   * Marks up to `limit` items that await an opinion since before `today` as announced, and saves what is announced in
   * the same transaction. Each round of an item comes up once. Returns how many there were.
   */
  announceOverdue(
    today: CalendarDate,
    limit: number,
    announce: (overdue: readonly OverdueItem[]) => readonly OutboxMessage[],
  ): Promise<number>;
}
