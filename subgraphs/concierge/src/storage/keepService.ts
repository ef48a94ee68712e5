import { DomainError } from '@guanjia/kernel/DomainError';
import { and, eq, lt, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import { type Procedure, type ProcedureStep, stageOf } from '../domain/procedure.ts';
import type { ProjectSign } from '../domain/projectSign.ts';
import type { ProjectTeam } from '../domain/projectTeam.ts';
import type { Revision } from '../domain/revision.ts';
import type { ServiceChange } from '../domain/serviceChange.ts';
import { keepRevisions } from './keepRevisions.ts';
import {
  procedureEntries,
  procedureSteps,
  procedures,
  projectSigns,
  projectTeamMembers,
  projectTeams,
  teamVacancies,
} from './procedureTables.ts';

/** Writes changes of procedures and project teams in their order. @throws STALE_VERSION */
export async function keepService(tx: Transaction, changes: readonly ServiceChange[]): Promise<void> {
  for (const change of changes) await keepOne(tx, change);
}

async function keepOne(tx: Transaction, change: ServiceChange): Promise<void> {
  switch (change.kind) {
    case 'PROCEDURE': {
      await keepProcedure(tx, change.revision);
      if (change.entries.length > 0) await tx.insert(procedureEntries).values([...change.entries]);
      return;
    }
    case 'PROJECT_TEAM':
      return keepTeam(tx, change.revision);
    case 'SIGN':
      return keepSign(tx, change.sign);
  }
}

async function keepProcedure(tx: Transaction, revision: Revision<Procedure>): Promise<void> {
  const { projectId } = procedures;
  if (revision.readVersion === 0) await requireSignsSeen(tx, revision.record);
  await keepRevisions([revision], {
    insert: (records) =>
      tx.insert(procedures).values(records.map(toRow)).onConflictDoNothing().returning({ projectId }),
    update: (record, readVersion) =>
      tx
        .update(procedures)
        .set(toRow(record))
        .where(and(eq(projectId, record.projectId), eq(procedures.version, readVersion)))
        .returning({ projectId }),
  });
  const { record } = revision;
  await tx
    .insert(procedureSteps)
    .values(record.steps.map((step) => toStepRow(record.projectId, step)))
    .onConflictDoUpdate({
      target: [procedureSteps.projectId, procedureSteps.kind],
      set: {
        done: sql`excluded.done`,
        doneAt: sql`excluded.done_at`,
        deadline: sql`excluded.deadline`,
        dueWorkingDays: sql`excluded.due_working_days`,
        amberFrom: sql`excluded.amber_from`,
        isProvisional: sql`excluded.is_provisional`,
        overdueTold: sql`excluded.overdue_told`,
      },
    });
}

function toRow(procedure: Procedure): typeof procedures.$inferInsert {
  const { projectId, openedAt, endedAt, version } = procedure;
  return { projectId, openedAt, endedAt, version, stage: stageOf(procedure) };
}

function toStepRow(
  projectId: string,
  { kind, done, time, overdueTold }: ProcedureStep,
): typeof procedureSteps.$inferInsert {
  const untimed = { deadline: null, dueWorkingDays: null, amberFrom: null, isProvisional: null };
  const doneRow = done === null ? null : { by: done.by, bySign: done.bySign, note: done.note, evidence: done.evidence };
  return { projectId, kind, done: doneRow, doneAt: done?.at ?? null, ...(time ?? untimed), overdueTold };
}

async function keepTeam(tx: Transaction, revision: Revision<ProjectTeam>): Promise<void> {
  const { projectId } = projectTeams;
  await keepRevisions([revision], {
    insert: (records) =>
      tx.insert(projectTeams).values(records.map(toTeamRow)).onConflictDoNothing().returning({ projectId }),
    update: (record, readVersion) =>
      tx
        .update(projectTeams)
        .set(toTeamRow(record))
        .where(and(eq(projectId, record.projectId), eq(projectTeams.version, readVersion)))
        .returning({ projectId }),
  });
  await keepMembers(tx, revision.record);
  await keepVacancies(tx, revision.record);
}

function toTeamRow(team: ProjectTeam): typeof projectTeams.$inferInsert {
  const { projectId, reasons, formedAt, dissolved, reviewOn, version } = team;
  const dissolvedAt = dissolved?.at ?? null;
  return { projectId, reasons, formedAt, dissolvedAt, dissolveReason: dissolved?.reason ?? null, reviewOn, version };
}

async function keepMembers(tx: Transaction, { projectId, members }: ProjectTeam): Promise<void> {
  if (members.length === 0) return;
  const rows = members.map(({ seat, end, ...member }) => ({
    ...member,
    ...seat,
    projectId,
    until: end?.at ?? null,
    endReason: end?.reason ?? null,
    endedByHand: end?.byHand ?? null,
  }));
  await tx
    .insert(projectTeamMembers)
    .values(rows)
    .onConflictDoUpdate({
      target: projectTeamMembers.id,
      set: {
        until: sql`excluded.until`,
        endReason: sql`excluded.end_reason`,
        endedByHand: sql`excluded.ended_by_hand`,
      },
    });
}

async function keepVacancies(tx: Transaction, { projectId, vacancies }: ProjectTeam): Promise<void> {
  if (vacancies.length === 0) return;
  const rows = vacancies.map(({ seat, ...vacancy }) => ({ ...vacancy, ...seat, projectId }));
  await tx
    .insert(teamVacancies)
    .values(rows)
    .onConflictDoUpdate({ target: teamVacancies.id, set: { until: sql`excluded.until` } });
}

/** A sign that came while the procedure was being opened would be lost: its own step found no procedure. @throws STALE_VERSION */
async function requireSignsSeen(tx: Transaction, { projectId, steps }: Procedure): Promise<void> {
  await lockSigns(tx, projectId);
  const signs = await tx
    .select({ step: projectSigns.step })
    .from(projectSigns)
    .where(eq(projectSigns.projectId, projectId));
  const done = new Set<string>(steps.filter((step) => step.done !== null).map(({ kind }) => kind));
  if (signs.some(({ step }) => !done.has(step))) throw new DomainError('STALE_VERSION');
}

/** Of a sign and the opening of a procedure one comes after the other, and sees it. */
async function lockSigns(tx: Transaction, projectId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`concierge.signs:${projectId}`}))`);
}

async function keepSign(tx: Transaction, sign: ProjectSign): Promise<void> {
  await lockSigns(tx, sign.projectId);
  await tx
    .insert(projectSigns)
    .values(sign)
    .onConflictDoUpdate({
      target: [projectSigns.projectId, projectSigns.step],
      set: sign,
      setWhere: lt(projectSigns.gseq, sign.gseq),
    });
}
