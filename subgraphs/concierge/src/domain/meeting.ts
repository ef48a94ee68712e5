import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';

/** Kinds of meeting, with the notice that names each (C8). */
export const meetingKinds = {
  JOINT_MEETING: { en: 'Joint meeting', zh: '联席会议', source: 'S0 S1' },
  JOINT_REVIEW: { en: 'Joint review', zh: '联审会', source: 'S0 S2' },
  ON_SITE_WORK: { en: 'Work on the site', zh: '现场办公', source: 'S0' },
  GROUP_TALK: { en: 'Group talk', zh: '集体座谈', source: 'S0' },
  ONLINE_CONSULTATION: { en: 'Online consultation', zh: '在线会商', source: 'S0' },
  OPEN_TALK: { en: 'Open talk', zh: '恳谈会', source: 'S0' },
  BREAKFAST: { en: 'Breakfast meeting', zh: '早餐会', source: 'S0' },
} as const satisfies Record<string, { en: string; zh: string; source: string }>;

export type MeetingKind = keyof typeof meetingKinds;

export const meetingStatuses = ['PLANNED', 'HELD', 'MINUTED', 'CANCELLED'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** The life of a meeting: called, held, and its minutes kept; one that is not held yet can be changed or called off. */
export const meetingTransitions = {
  PLANNED: { change: 'PLANNED', hold: 'HELD', cancel: 'CANCELLED' },
  HELD: { minute: 'MINUTED' },
  MINUTED: {},
  CANCELLED: {},
} as const satisfies Record<MeetingStatus, Partial<Record<'change' | 'hold' | 'cancel' | 'minute', MeetingStatus>>>;

/** Who is invited or owes something: a department, or one person. */
export type Party =
  | { readonly kind: 'AGENCY'; readonly agency: AgencyCode }
  | { readonly kind: 'PERSON'; readonly personId: string };

export const attendances = ['INVITED', 'PRESENT', 'ABSENT'] as const;
export type Attendance = (typeof attendances)[number];

export interface Participant {
  readonly id: string;
  readonly party: Party;
  readonly attendance: Attendance;
  /** Who came for a department. */
  readonly attendedBy: string | null;
}

/** What a meeting talks about: a problem, or items of approval of a project. */
export interface AgendaItem {
  readonly id: string;
  readonly title: string;
  readonly problemId: string | null;
  readonly projectId: string | null;
  readonly itemCodes: readonly string[];
}

/** A meeting called by the service room (C8). */
export interface Meeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly title: string;
  /** GB/T 2260 code of the region it is for. */
  readonly regionCode: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly organiser: Actor;
  readonly calledAt: Date;
  /** When a calendar last had something to learn of it. */
  readonly changedAt: Date;
  readonly participants: readonly Participant[];
  readonly agenda: readonly AgendaItem[];
  readonly status: MeetingStatus;
  /** 0, and one more with each change that a calendar must learn of (RFC 5545 SEQUENCE). */
  readonly sequence: number;
  readonly minutes: string | null;
  readonly cancelReason: string | null;
  readonly version: number;
}

/** The projects that a meeting is about. */
export function projectsOf({ agenda }: Pick<Meeting, 'agenda'>): readonly string[] {
  return [...new Set(agenda.flatMap(({ projectId }) => (projectId === null ? [] : [projectId])))];
}
