import { DomainError } from '@guanjia/kernel/DomainError';
import { and, eq, isNull, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { ContactPost } from '../domain/contactPost.ts';
import type { CrewAssignment } from '../domain/crewAssignment.ts';
import type { DutyTerm } from '../domain/dutyTerm.ts';
import type { LiaisonArea } from '../domain/liaisonArea.ts';
import type { Revision } from '../domain/revision.ts';
import type { StaffingChange } from '../domain/staffingChange.ts';
import type { Team } from '../domain/team.ts';
import type { TransferWays } from '../domain/transferWays.ts';
import { keepRevisions } from './keepRevisions.ts';
import { keepTrainingCorrection, keepTrainingPlan, keepTrainingRecords } from './keepTraining.ts';
import { contactPosts, crewAssignments, dutyTerms, liaisonAreas, teams, transferWays } from './teamTables.ts';

/** Writes changes of teams, appointments and training in their order. @throws STALE_VERSION */
export async function keepStaffing(tx: Transaction, changes: readonly StaffingChange[]): Promise<void> {
  for (const change of changes) await keepOne(tx, change);
}

async function keepOne(tx: Transaction, change: StaffingChange): Promise<void> {
  switch (change.kind) {
    case 'TEAM':
      return keepTeam(tx, change.revision);
    case 'LIAISON_AREA':
      return keepArea(tx, change.revision);
    case 'CONTACT_POST':
      return keepPost(tx, change.revision);
    case 'CREW_ASSIGNMENT':
      return keepCrewAssignment(tx, change);
    case 'TRAINING_PLAN':
      return keepTrainingPlan(tx, change.revision);
    case 'TRAINING_RECORDS':
      return keepTrainingRecords(tx, change.records);
    case 'TRAINING_CORRECTION':
      return keepTrainingCorrection(tx, change.correction);
    case 'TRANSFER_WAYS':
      return keepWays(tx, change.revision);
  }
}

async function keepTeam(tx: Transaction, revision: Revision<Team>): Promise<void> {
  const toRow = ({ terms: _, ...row }: Team): typeof teams.$inferInsert => row;
  await keepRevisions([revision], {
    insert: (records) => tx.insert(teams).values(records.map(toRow)).onConflictDoNothing().returning({ id: teams.id }),
    update: (record, readVersion) =>
      tx
        .update(teams)
        .set(toRow(record))
        .where(and(eq(teams.id, record.id), eq(teams.version, readVersion)))
        .returning({ id: teams.id }),
  });
  await keepTermsOf(tx, 'TEAM', revision.record);
}

async function keepArea(tx: Transaction, revision: Revision<LiaisonArea>): Promise<void> {
  const toRow = ({ terms: _, ...row }: LiaisonArea): typeof liaisonAreas.$inferInsert => row;
  await keepRevisions([revision], {
    insert: (records) =>
      tx.insert(liaisonAreas).values(records.map(toRow)).onConflictDoNothing().returning({ id: liaisonAreas.id }),
    update: (record, readVersion) =>
      tx
        .update(liaisonAreas)
        .set(toRow(record))
        .where(and(eq(liaisonAreas.id, record.id), eq(liaisonAreas.version, readVersion)))
        .returning({ id: liaisonAreas.id }),
  });
  await keepTermsOf(tx, 'LIAISON_AREA', revision.record);
}

async function keepPost(tx: Transaction, revision: Revision<ContactPost>): Promise<void> {
  await keepRevisions([revision], {
    insert: (records) =>
      tx.insert(contactPosts).values(records.map(postRow)).onConflictDoNothing().returning({ id: contactPosts.id }),
    update: (record, readVersion) =>
      tx
        .update(contactPosts)
        .set(postRow(record))
        .where(and(eq(contactPosts.id, record.id), eq(contactPosts.version, readVersion)))
        .returning({ id: contactPosts.id }),
  });
  await keepTermsOf(tx, 'CONTACT_POST', revision.record);
}

function postRow({ id, regionCode, abolishedAt, version, subject }: ContactPost): typeof contactPosts.$inferInsert {
  const post = { id, regionCode, abolishedAt, version };
  if (subject.of === 'KIND') return { ...post, projectKind: subject.projectKind };
  const { code, name, agency, tier } = subject;
  return { ...post, itemCode: code, itemName: name, agency, tier };
}

/** Terms only ever end: the rest of a row is as it was begun. Ended ones come first, so that a successor finds the place free. */
async function keepTermsOf(
  tx: Transaction,
  ownerKind: 'TEAM' | 'LIAISON_AREA' | 'CONTACT_POST',
  { id: ownerId, terms }: { readonly id: string; readonly terms: readonly DutyTerm[] },
): Promise<void> {
  const inOrder = [...terms.filter(({ until }) => until !== null), ...terms.filter(({ until }) => until === null)];
  const rows = inOrder.map((term) => ({ ...term, ownerKind, ownerId }));
  if (rows.length === 0) return;
  const set = {
    until: sql`excluded.until`,
    endReason: sql`excluded.end_reason`,
    successorId: sql`excluded.successor_id`,
  };
  await tx.insert(dutyTerms).values(rows).onConflictDoUpdate({ target: dutyTerms.id, set });
}

async function keepCrewAssignment(
  tx: Transaction,
  { assignment, endedId }: { readonly assignment: CrewAssignment; readonly endedId: string | null },
): Promise<void> {
  const { id } = crewAssignments;
  if (endedId !== null) {
    const ended = await tx
      .update(crewAssignments)
      .set({ endedAt: assignment.madeAt })
      .where(and(eq(id, endedId), isNull(crewAssignments.endedAt)))
      .returning({ id });
    if (ended.length === 0) throw new DomainError('STALE_VERSION');
  }
  const begun = await tx.insert(crewAssignments).values(assignment).onConflictDoNothing().returning({ id });
  if (begun.length === 0) throw new DomainError('STALE_VERSION');
}

async function keepWays(tx: Transaction, revision: Revision<TransferWays>): Promise<void> {
  const { unitId } = transferWays;
  await keepRevisions([revision], {
    insert: (records) => tx.insert(transferWays).values(records).onConflictDoNothing().returning({ unitId }),
    update: (record, readVersion) =>
      tx
        .update(transferWays)
        .set(record)
        .where(and(eq(unitId, record.unitId), eq(transferWays.version, readVersion)))
        .returning({ unitId }),
  });
}
