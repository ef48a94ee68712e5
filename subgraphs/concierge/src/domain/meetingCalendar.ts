import { agencies } from '@guanjia/kernel/agencies';
import { startOfDay } from '@guanjia/kernel/calendarDate';
import type { CalendarEntry } from './calendarEntry.ts';
import { type Meeting, meetingKinds, type Party } from './meeting.ts';
import type { Resolution } from './resolution.ts';

/** The name of each person who is invited or owes something. */
export type NamesById = ReadonlyMap<string, string>;

/** The name of a record of ours in every calendar (RFC 5545 UID); it never changes. */
export function calendarUid({ id }: { readonly id: string }): string {
  return `${id}@concierge.guanjia`;
}

/** A meeting as it stands in calendars: who called it, who is invited and what it talks about, never the minutes (C8). */
export function meetingEntry(meeting: Meeting, names: NamesById): CalendarEntry {
  const { kind, title, place, startsAt, endsAt, sequence, status, changedAt, organiser, participants, agenda } =
    meeting;
  const parties = participants.map(({ party }) => partyName(party, names));
  const lines = [
    `会议类别：${meetingKinds[kind].zh}`,
    `召集人：${organiser.name}`,
    `参会方：${parties.join('、')}`,
    ...agenda.map((item, index) => `议程${index + 1}：${item.title}`),
    ...(status === 'CANCELLED' ? ['会议已取消'] : []),
  ];
  return {
    uid: calendarUid(meeting),
    sequence,
    title,
    place,
    notes: lines.join('\n'),
    status: status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED',
    changedAt,
    startsAt,
    endsAt,
  };
}

/** The last day of a resolution as it stands in the calendar of whoever owes it (C8). */
export function resolutionEntry(resolution: Resolution, meetingTitle: string | null): CalendarEntry {
  const { text, time, status, takenAt, endedOn } = resolution;
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const ended = status === 'DONE' || status === 'CANCELLED';
  const endedAt = endedOn === null ? takenAt : startOfDay(endedOn);
  return {
    uid: calendarUid(resolution),
    sequence: ended ? 1 : 0,
    title: `${status === 'DONE' ? '已落实' : '落实期限'}：${short}`,
    place: null,
    notes: [...(meetingTitle === null ? [] : [`会议：${meetingTitle}`]), `议定事项：${text}`].join('\n'),
    status: status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED',
    changedAt: endedAt < takenAt ? takenAt : endedAt,
    day: time.deadline,
  };
}

function partyName(party: Party, names: NamesById): string {
  return party.kind === 'AGENCY' ? agencies[party.agency].zh : (names.get(party.personId) ?? '…');
}
