import { actorSchema } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { materialDescriptorSchema } from '@guanjia/kernel/messages';
import { isId } from '@guanjia/kernel/newId';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, eq, inArray } from '@guanjia/runtime/drizzle';
import type { Database, Reader, Transaction } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { ArchiveHandover } from '../domain/archiveHandover.ts';
import { archiveMachine } from '../domain/archiveMachine.ts';
import type { ArchiveDecision, ArchiveStore } from '../domain/archiveStore.ts';
import { isKeyOf } from '../domain/isKeyOf.ts';
import { archiveHandovers } from './archiveTables.ts';
import { loadAcceptances } from './loadAcceptances.ts';
import { lockProject } from './lockProject.ts';
import { jointAcceptances, shared } from './tables.ts';

const actor = actorSchema;
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const rowSchema = z.object({
  status: z.custom<ArchiveHandover['status']>((value) => isKeyOf(archiveMachine.transitions, value)),
  papers: z.array(z.object({ code: z.string(), descriptor: materialDescriptorSchema })),
  rounds: z.array(
    z.object({
      number: z.int(),
      handoffId: z.string(),
      legId: z.string(),
      startedAt: instant,
      startedBy: actor,
      ended: z
        .object({
          result: z.enum(['SIGNED', 'REFUSED', 'RETURNED', 'CANCELLED']),
          at: instant,
          reason: z.string().nullable(),
        })
        .nullable(),
      stuckReason: z.string().nullable(),
    }),
  ),
  receipt: z
    .object({
      recipient: z.object({ code: z.string(), name: z.string() }),
      signer: actor,
      digest: z.string(),
      signedAt: instant,
    })
    .nullable(),
  preparedBy: actor,
});

/** Handovers of files in PostgreSQL. */
export function createArchiveStore(database: Database): ArchiveStore {
  return {
    ofProjects: (projectIds) => ofProjects(database.db, projectIds),
    change: (projectId, decide) =>
      database.transaction(async (tx) => {
        await lockProject(tx, projectId);
        const isProject = eq(archiveHandovers.projectId, projectId);
        const [row] = await tx.select().from(archiveHandovers).where(isProject).for('update');
        const current = row === undefined ? null : toHandover(row);
        const past = await tx.select().from(jointAcceptances).where(eq(jointAcceptances.projectId, projectId));
        const decision = decide(current, await loadAcceptances(tx, past));
        await save(tx, current, decision);
        return decision.handover;
      }),
    changeByLeg: (legId, decide) => database.transaction((tx) => changeByLeg(tx, legId, decide)),
  };
}

/** Where the project's file is, within a transaction that holds the project; null before there is one. */
export async function archiveStatusOf(tx: Transaction, projectId: string): Promise<ArchiveHandover['status'] | null> {
  const isProject = eq(archiveHandovers.projectId, projectId);
  const [row] = await tx
    .select({ status: archiveHandovers.status })
    .from(archiveHandovers)
    .where(isProject)
    .for('update');
  return row === undefined ? null : rowSchema.shape.status.parse(row.status);
}

/** `ArchiveStore.changeByLeg` within the transaction of the event that tells of the leg. */
export async function changeByLeg(
  tx: Transaction,
  legId: string,
  decide: (current: ArchiveHandover) => ArchiveDecision | null,
): Promise<void> {
  const [row] = await tx.select().from(archiveHandovers).where(eq(archiveHandovers.legId, legId)).for('update');
  if (row === undefined) return;
  const current = toHandover(row);
  const decision = decide(current);
  if (decision !== null) await save(tx, current, decision);
}

async function ofProjects(reader: Reader, projectIds: readonly string[]): Promise<readonly (ArchiveHandover | null)[]> {
  const known = projectIds.filter(isId);
  if (known.length === 0) return projectIds.map(() => null);
  const rows = await reader.select().from(archiveHandovers).where(inArray(archiveHandovers.projectId, known));
  const byProject = new Map(rows.map((row) => [row.projectId, toHandover(row)]));
  return projectIds.map((id) => byProject.get(id) ?? null);
}

async function save(
  tx: Transaction,
  current: ArchiveHandover | null,
  { handover, messages }: ArchiveDecision,
): Promise<void> {
  const row = toArchiveRow(handover);
  const saved =
    current === null
      ? await tx.insert(archiveHandovers).values(row).onConflictDoNothing().returning({ id: archiveHandovers.id })
      : await tx
          .update(archiveHandovers)
          .set(row)
          .where(and(eq(archiveHandovers.id, current.id), eq(archiveHandovers.version, current.version)))
          .returning({ id: archiveHandovers.id });
  if (saved.length === 0) throw new DomainError('STALE_VERSION', { field: 'projectId', value: handover.projectId });
  await appendOutbox(tx, shared, messages);
}

/** A handover as its row. */
export function toArchiveRow(handover: ArchiveHandover): typeof archiveHandovers.$inferInsert {
  return { ...handover, legId: handover.rounds.at(-1)?.legId ?? null };
}

function toHandover(row: typeof archiveHandovers.$inferSelect): ArchiveHandover {
  const { legId: _, ...columns } = row;
  return { ...columns, ...rowSchema.parse(row) };
}
