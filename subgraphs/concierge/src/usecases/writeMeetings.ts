import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Meeting } from '../domain/meeting.ts';
import { meetingEntry, type NamesById, resolutionEntry } from '../domain/meetingCalendar.ts';
import type { MeetingScope } from '../domain/meetingStore.ts';
import type { Person } from '../domain/person.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';

type Needs = Pick<ConciergeNeeds, 'store' | 'writeCalendar'>;

/** A time from which and until which meetings are asked for. */
export interface MeetingTime {
  readonly from: Date;
  readonly until: Date;
}

/** A calendar that a phone reads. */
export interface MeetingsCalendar {
  readonly text: string;
  readonly entries: number;
  /** Whether there is more in that time than one calendar holds. */
  readonly isCut: boolean;
}

/** The most that one calendar holds. */
const mostEntries = 500;

/** One meeting as a calendar (RFC 5545). */
export async function writeMeeting(
  { writeCalendar }: Pick<Needs, 'writeCalendar'>,
  meeting: Meeting,
  people: { load(id: string): Promise<Person | null> },
): Promise<string> {
  const found = await Promise.all(personIdsOf([meeting]).map((id) => people.load(id)));
  return writeCalendar(meeting.title, [meetingEntry(meeting, namesOf(found))]);
}

/**
 * All meetings of a person and of the own department in a time, those called off among them, and the last days of what they
 * owe, as one calendar of up to 500 entries; the first ones when there are more. @throws DATES_OUT_OF_ORDER
 */
export async function writeMeetings(
  { store, writeCalendar }: Needs,
  scope: MeetingScope,
  { from, until }: MeetingTime,
): Promise<MeetingsCalendar> {
  if (until <= from)
    throw new DomainError('DATES_OUT_OF_ORDER', {
      field: 'to',
      value: until.toISOString(),
      accepted: `after ${from.toISOString()}`,
    });
  const invited = await store.meetings.listOwnMeetings(scope, { from, until }, mostEntries + 1);
  const days = { from: calendarDateOf(from), until: calendarDateOf(until) };
  const owed = await store.meetings.listOwedResolutions(scope, days, mostEntries + 1);
  const meetings = invited.slice(0, mostEntries);
  const resolutions = owed.slice(0, mostEntries - meetings.length);
  const ids = personIdsOf(meetings);
  const names = namesOf(ids.length === 0 ? [] : await store.people.findPeople(ids));
  const found = await store.meetings.findMeetings([...new Set(resolutions.map(({ meetingId }) => meetingId))], scope);
  const titles = new Map(found.flatMap((meeting) => (meeting === null ? [] : [[meeting.id, meeting.title] as const])));
  const entries = [
    ...meetings.map((meeting) => meetingEntry(meeting, names)),
    ...resolutions.map((resolution) => resolutionEntry(resolution, titles.get(resolution.meetingId) ?? null)),
  ];
  return {
    text: writeCalendar('帮办代办会议日程', entries),
    entries: entries.length,
    isCut: invited.length + owed.length > entries.length,
  };
}

function personIdsOf(meetings: readonly Meeting[]): readonly string[] {
  const ids = meetings.flatMap(({ participants }) =>
    participants.flatMap(({ party }) => (party.kind === 'PERSON' ? [party.personId] : [])),
  );
  return [...new Set(ids)];
}

function namesOf(people: readonly (Person | null)[]): NamesById {
  return new Map(people.flatMap((person) => (person === null ? [] : [[person.id, person.name] as const])));
}
