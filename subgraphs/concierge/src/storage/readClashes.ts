import { alias, and, eq, gt, inArray, lt, ne, or } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { MeetingClash } from '../domain/meetingStore.ts';
import { meetingParticipants, meetings } from './meetingTables.ts';
import { toParty } from './toMeeting.ts';

/** Planned meetings at the same time as one of these, with a party in common; a department's within one region only. */
export async function readClashes(db: Reader, meetingIds: readonly string[]): Promise<MeetingClash[]> {
  const other = alias(meetings, 'other');
  const otherParticipants = alias(meetingParticipants, 'other_participants');
  const rows = await db
    .select({
      meetingId: meetings.id,
      agency: meetingParticipants.agency,
      personId: meetingParticipants.personId,
      otherId: other.id,
      otherTitle: other.title,
      otherStartsAt: other.startsAt,
      otherEndsAt: other.endsAt,
    })
    .from(meetings)
    .innerJoin(meetingParticipants, eq(meetingParticipants.meetingId, meetings.id))
    .innerJoin(
      otherParticipants,
      or(
        eq(otherParticipants.personId, meetingParticipants.personId),
        eq(otherParticipants.agency, meetingParticipants.agency),
      ),
    )
    .innerJoin(
      other,
      and(
        eq(other.id, otherParticipants.meetingId),
        ne(other.id, meetings.id),
        eq(other.status, 'PLANNED'),
        lt(other.startsAt, meetings.endsAt),
        gt(other.endsAt, meetings.startsAt),
      ),
    )
    .where(
      and(
        inArray(meetings.id, [...meetingIds]),
        eq(meetings.status, 'PLANNED'),
        or(eq(meetingParticipants.personId, otherParticipants.personId), eq(other.regionCode, meetings.regionCode)),
      ),
    )
    .orderBy(other.startsAt, other.id, meetingParticipants.position);
  return rows.map(({ agency, personId, ...clash }) => ({ ...clash, party: toParty({ agency, personId }) }));
}
