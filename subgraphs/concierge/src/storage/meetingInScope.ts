import { and, eq, exists, inArray, or, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { MeetingScope } from '../domain/meetingStore.ts';
import { regionsAround } from '../domain/regionsAround.ts';
import { meetingParticipants, meetingResolutions, meetings } from './meetingTables.ts';
import { isWithin } from './sqlConditions.ts';

/** Meetings of the regions of an official, and those to which the person or the department is invited. */
export function meetingInScope(scope: MeetingScope): SQL {
  if (scope.all) return sql`true`;
  const official = scope.regions.map((region) => isWithin(meetings.regionCode, region));
  return or(...official, isInvited(scope)) ?? sql`false`;
}

/** Meetings to which the person is invited, or the department of these regions. */
export function isInvited({ personId, agency }: MeetingScope): SQL {
  const invited = (party: SQL) =>
    sql`exists (select 1 from ${meetingParticipants} where ${meetingParticipants.meetingId} = ${meetings.id} and ${party})`;
  const byPerson = personId === null ? undefined : invited(eq(meetingParticipants.personId, personId));
  const byAgency =
    agency === null ? undefined : and(invited(eq(meetingParticipants.agency, agency.code)), isNear(agency.regions));
  return or(byPerson, byAgency) ?? sql`false`;
}

/** A department of a region also comes to the meetings of the regions around it. */
function isNear(regions: readonly string[]): SQL {
  const near = regions.flatMap((region) => [
    isWithin(meetings.regionCode, region),
    inArray(meetings.regionCode, [...regionsAround(region)]),
  ]);
  return or(...near) ?? sql`false`;
}

/** Resolutions of the meetings in scope, and those that the person or the department owes. */
export function resolutionInScope(db: Reader, scope: MeetingScope): SQL {
  return or(ofMeeting(db, meetingInScope(scope)), isOwed(db, scope)) ?? sql`false`;
}

/** Resolutions that the person or the department of these regions owes. */
export function isOwed(db: Reader, { personId, agency }: MeetingScope): SQL {
  const owed = personId === null ? undefined : eq(meetingResolutions.ownerId, personId);
  const owedByAgency =
    agency === null
      ? undefined
      : and(eq(meetingResolutions.ownerAgency, agency.code), ofMeeting(db, isNear(agency.regions)));
  return or(owed, owedByAgency) ?? sql`false`;
}

function ofMeeting(db: Reader, condition: SQL): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(meetings)
      .where(and(eq(meetings.id, meetingResolutions.meetingId), condition)),
  );
}
