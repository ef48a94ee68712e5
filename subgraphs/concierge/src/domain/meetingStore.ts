import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Meeting, MeetingKind, MeetingStatus, Party } from './meeting.ts';
import type { Page } from './page.ts';
import type { Resolution, ResolutionStatus } from './resolution.ts';

/** Who asks for meetings: an official of regions, a department of regions, a person of the force. */
export interface MeetingScope {
  /** A system; every meeting is seen. */
  readonly all: boolean;
  /** Of an official; every meeting within them is seen. */
  readonly regions: readonly string[];
  readonly personId: string | null;
  /** Of a department, in these regions and around them. */
  readonly agency: { readonly code: string; readonly regions: readonly string[] } | null;
}

export interface MeetingFilter {
  readonly kind?: MeetingKind | null | undefined;
  readonly status?: MeetingStatus | null | undefined;
  readonly region?: string | null | undefined;
  readonly projectId?: string | null | undefined;
  readonly problemId?: string | null | undefined;
}

export interface ResolutionFilter {
  readonly statuses?: readonly ResolutionStatus[] | null | undefined;
  readonly meetingId?: string | null | undefined;
  readonly projectId?: string | null | undefined;
  readonly personId?: string | null | undefined;
  readonly agency?: AgencyCode | null | undefined;
}

/** Two meetings of one party at the same time. */
export interface MeetingClash {
  readonly meetingId: string;
  readonly party: Party;
  readonly otherId: string;
  readonly otherTitle: string;
  readonly otherStartsAt: Date;
  readonly otherEndsAt: Date;
}

/** Where meetings and what they resolve are kept. What lies outside the scope is as if it were not there. */
export interface MeetingStore {
  findMeetings(ids: readonly string[], scope: MeetingScope): Promise<(Meeting | null)[]>;
  /** The latest called first. */
  listMeetings(filter: MeetingFilter, scope: MeetingScope, page: Page): Promise<Meeting[]>;
  /** Meetings not called off that go on in this time, to which a person or department of the scope is invited; by start and id. */
  listInvitations(
    scope: MeetingScope,
    time: { readonly from: Date; readonly until: Date | null },
    page: Page,
  ): Promise<Meeting[]>;
  /** The same with those called off. */
  listOwnMeetings(
    scope: MeetingScope,
    time: { readonly from: Date; readonly until: Date },
    limit: number,
  ): Promise<Meeting[]>;
  /** What the person or department of the scope owes, due on one of these days, both included; by deadline and id. */
  listOwedResolutions(
    scope: MeetingScope,
    days: { readonly from: CalendarDate; readonly until: CalendarDate },
    limit: number,
  ): Promise<Resolution[]>;
  /** For each meeting, other meetings at the same time with one of its parties; a department's only in the same region. */
  listClashes(meetingIds: readonly string[]): Promise<MeetingClash[][]>;
  findResolutions(ids: readonly string[], scope: MeetingScope): Promise<(Resolution | null)[]>;
  /** By deadline and id. */
  listResolutions(filter: ResolutionFilter, scope: MeetingScope, page: Page): Promise<Resolution[]>;
  listResolutionsOfMeetings(meetingIds: readonly string[]): Promise<Resolution[][]>;
  /** Open ones past their deadline. */
  listDueResolutions(today: CalendarDate, limit: number): Promise<Resolution[]>;
}
