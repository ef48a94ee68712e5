import { and, asc, desc, eq, gt, gte, inArray, lt, lte, ne, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { Meeting } from '../domain/meeting.ts';
import type { MeetingFilter, MeetingStore, ResolutionFilter } from '../domain/meetingStore.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { isInvited, isOwed, meetingInScope, resolutionInScope } from './meetingInScope.ts';
import { meetingItems, meetingParticipants, meetingResolutions, meetings } from './meetingTables.ts';
import { readClashes } from './readClashes.ts';
import { isWithin } from './sqlConditions.ts';
import { toMeeting, toResolution } from './toMeeting.ts';

/** Meetings and resolutions in PostgreSQL. */
export function createMeetingStore(db: Reader): MeetingStore {
  return {
    async findMeetings(ids, scope) {
      const rows = await db
        .select()
        .from(meetings)
        .where(and(inArray(meetings.id, [...ids]), meetingInScope(scope)));
      return inOrderOf(ids, await readMeetings(db, rows), ({ id }) => id);
    },
    async listMeetings(filter, scope, { first, after }) {
      const behind = after?.[0] === undefined ? [] : [lt(meetings.id, after[0])];
      const rows = await db
        .select()
        .from(meetings)
        .where(and(meetingInScope(scope), ...meetingConditions(filter), ...behind))
        .orderBy(desc(meetings.id))
        .limit(first + 1);
      return readMeetings(db, rows);
    },
    async listInvitations(scope, time, { first, after }) {
      const [startsAt, id] = after ?? [];
      const behind =
        startsAt === undefined || id === undefined
          ? []
          : [sql`(${meetings.startsAt}, ${meetings.id}) > (${startsAt}::timestamptz, ${id}::uuid)`];
      const rows = await db
        .select()
        .from(meetings)
        .where(and(isInvited(scope), ne(meetings.status, 'CANCELLED'), goesOn(time), ...behind))
        .orderBy(asc(meetings.startsAt), asc(meetings.id))
        .limit(first + 1);
      return readMeetings(db, rows);
    },
    async listOwnMeetings(scope, time, limit) {
      const rows = await db
        .select()
        .from(meetings)
        .where(and(isInvited(scope), goesOn(time)))
        .orderBy(asc(meetings.startsAt), asc(meetings.id))
        .limit(limit);
      return readMeetings(db, rows);
    },
    async listOwedResolutions(scope, { from, until }, limit) {
      const { deadline, id } = meetingResolutions;
      const rows = await db
        .select()
        .from(meetingResolutions)
        .where(and(isOwed(db, scope), gte(deadline, from), lte(deadline, until)))
        .orderBy(asc(deadline), asc(id))
        .limit(limit);
      return rows.map(toResolution);
    },
    async listClashes(meetingIds) {
      return groupedBy(meetingIds, await readClashes(db, meetingIds), ({ meetingId }) => meetingId);
    },
    async findResolutions(ids, scope) {
      const rows = await db
        .select()
        .from(meetingResolutions)
        .where(and(inArray(meetingResolutions.id, [...ids]), resolutionInScope(db, scope)));
      return inOrderOf(ids, rows.map(toResolution), ({ id }) => id);
    },
    async listResolutions(filter, scope, { first, after }) {
      const [deadline, id] = after ?? [];
      const behind =
        deadline === undefined || id === undefined
          ? []
          : [sql`(${meetingResolutions.deadline}, ${meetingResolutions.id}) > (${deadline}::date, ${id}::uuid)`];
      const rows = await db
        .select()
        .from(meetingResolutions)
        .where(and(resolutionInScope(db, scope), ...resolutionConditions(filter), ...behind))
        .orderBy(asc(meetingResolutions.deadline), asc(meetingResolutions.id))
        .limit(first + 1);
      return rows.map(toResolution);
    },
    async listResolutionsOfMeetings(meetingIds) {
      const rows = await db
        .select()
        .from(meetingResolutions)
        .where(inArray(meetingResolutions.meetingId, [...meetingIds]))
        .orderBy(asc(meetingResolutions.id));
      return groupedBy(meetingIds, rows.map(toResolution), ({ meetingId }) => meetingId);
    },
    async listDueResolutions(today, limit) {
      const rows = await db
        .select()
        .from(meetingResolutions)
        .where(and(eq(meetingResolutions.status, 'OPEN'), lt(meetingResolutions.deadline, today)))
        .orderBy(asc(meetingResolutions.deadline), asc(meetingResolutions.id))
        .limit(limit);
      return rows.map(toResolution);
    },
  };
}

async function readMeetings(db: Reader, rows: readonly (typeof meetings.$inferSelect)[]): Promise<Meeting[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const participants = await db
    .select()
    .from(meetingParticipants)
    .where(inArray(meetingParticipants.meetingId, ids))
    .orderBy(asc(meetingParticipants.position));
  const items = await db
    .select()
    .from(meetingItems)
    .where(inArray(meetingItems.meetingId, ids))
    .orderBy(asc(meetingItems.position));
  const participantsOf = groupedBy(ids, participants, ({ meetingId }) => meetingId);
  const itemsOf = groupedBy(ids, items, ({ meetingId }) => meetingId);
  return rows.map((meeting, index) =>
    toMeeting({ meeting, participants: participantsOf[index] ?? [], items: itemsOf[index] ?? [] }),
  );
}

/** A time without an end is open. */
function goesOn({ from, until }: { readonly from: Date; readonly until: Date | null }): SQL | undefined {
  return and(gt(meetings.endsAt, from), ...(until === null ? [] : [lt(meetings.startsAt, until)]));
}

function meetingConditions({ kind, status, region, projectId, problemId }: MeetingFilter): SQL[] {
  const hasItem = (condition: SQL) =>
    sql`exists (select 1 from ${meetingItems} where ${meetingItems.meetingId} = ${meetings.id} and ${condition})`;
  return [
    ...(kind ? [eq(meetings.kind, kind)] : []),
    ...(status ? [eq(meetings.status, status)] : []),
    ...(region ? [isWithin(meetings.regionCode, region)] : []),
    ...(projectId ? [hasItem(eq(meetingItems.projectId, projectId))] : []),
    ...(problemId ? [hasItem(eq(meetingItems.problemId, problemId))] : []),
  ];
}

function resolutionConditions(filter: ResolutionFilter): SQL[] {
  const { statuses, meetingId, projectId, personId, agency } = filter;
  return [
    ...(statuses ? [inArray(meetingResolutions.status, [...statuses])] : []),
    ...(meetingId ? [eq(meetingResolutions.meetingId, meetingId)] : []),
    ...(projectId ? [eq(meetingResolutions.projectId, projectId)] : []),
    ...(personId ? [eq(meetingResolutions.ownerId, personId)] : []),
    ...(agency ? [eq(meetingResolutions.ownerAgency, agency)] : []),
  ];
}
