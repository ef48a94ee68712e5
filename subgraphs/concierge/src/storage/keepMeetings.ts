import { and, eq, inArray, notInArray, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Changes } from '../domain/changes.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Resolution } from '../domain/resolution.ts';
import { keepRevisions } from './keepRevisions.ts';
import { meetingItems, meetingParticipants, meetingResolutions, meetings } from './meetingTables.ts';

/** Writes meetings with their participants and agendas. @throws STALE_VERSION */
export async function keepMeetings(tx: Transaction, revisions: Changes['meetings']): Promise<void> {
  await keepRevisions(revisions, {
    insert: (records) =>
      tx.insert(meetings).values(records.map(toRow)).onConflictDoNothing().returning({ id: meetings.id }),
    update: (record, readVersion) =>
      tx
        .update(meetings)
        .set(toRow(record))
        .where(and(eq(meetings.id, record.id), eq(meetings.version, readVersion)))
        .returning({ id: meetings.id }),
  });
  const records = revisions.map(({ record }) => record);
  if (records.length === 0) return;
  await keepParticipants(tx, records);
  await keepItems(tx, records);
}

function toRow({ participants: _participants, agenda: _agenda, ...row }: Meeting): typeof meetings.$inferInsert {
  return row;
}

async function keepParticipants(tx: Transaction, records: readonly Meeting[]): Promise<void> {
  const rows = records.flatMap(({ id: meetingId, participants }) =>
    participants.map(({ party, ...participant }, position) => ({
      ...participant,
      meetingId,
      position,
      ...columnsOf(party),
    })),
  );
  const ofThese = inArray(
    meetingParticipants.meetingId,
    records.map(({ id }) => id),
  );
  const kept = rows.map(({ id }) => id);
  await tx.delete(meetingParticipants).where(and(ofThese, notInArray(meetingParticipants.id, kept)));
  if (rows.length === 0) return;
  const set = {
    position: sql`excluded.position`,
    attendance: sql`excluded.attendance`,
    attendedBy: sql`excluded.attended_by`,
  };
  await tx.insert(meetingParticipants).values(rows).onConflictDoUpdate({ target: meetingParticipants.id, set });
}

/** A party in its two columns, one of which is empty. */
function columnsOf(party: Meeting['participants'][number]['party']) {
  return party.kind === 'AGENCY'
    ? { agency: party.agency, personId: null }
    : { agency: null, personId: party.personId };
}

async function keepItems(tx: Transaction, records: readonly Meeting[]): Promise<void> {
  const rows = records.flatMap(({ id: meetingId, agenda }) =>
    agenda.map(({ itemCodes, ...item }, position) => ({ ...item, meetingId, position, itemCodes: [...itemCodes] })),
  );
  const ofThese = inArray(
    meetingItems.meetingId,
    records.map(({ id }) => id),
  );
  const kept = rows.map(({ id }) => id);
  await tx.delete(meetingItems).where(and(ofThese, notInArray(meetingItems.id, kept)));
  if (rows.length > 0) await tx.insert(meetingItems).values(rows).onConflictDoNothing();
}

/** Writes what meetings have resolved. @throws STALE_VERSION */
export async function keepResolutions(tx: Transaction, revisions: Changes['resolutions']): Promise<void> {
  await keepRevisions(revisions, {
    insert: (records) =>
      tx
        .insert(meetingResolutions)
        .values(records.map(toResolutionRow))
        .onConflictDoNothing()
        .returning({ id: meetingResolutions.id }),
    update: (record, readVersion) =>
      tx
        .update(meetingResolutions)
        .set(toResolutionRow(record))
        .where(and(eq(meetingResolutions.id, record.id), eq(meetingResolutions.version, readVersion)))
        .returning({ id: meetingResolutions.id }),
  });
}

function toResolutionRow({ owner, time, ...row }: Resolution): typeof meetingResolutions.$inferInsert {
  const { agency, personId } = columnsOf(owner);
  return { ...row, ...time, ownerAgency: agency, ownerId: personId };
}
