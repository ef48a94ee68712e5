import type { OutboxMessage } from '@guanjia/kernel/messages';
import { eq, inArray, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { ApplicationChange } from '../domain/applicationChange.ts';
import type { Occasion } from '../domain/applyCommand.ts';
import { certificateEvents, flagEvents } from '../domain/certificateEvents.ts';
import { type CertificateRegister, emptyRegister } from '../domain/certificateRegister.ts';
import type { Statement } from '../domain/factsOfProject.ts';
import type { Project } from '../domain/project.ts';
import { isRegistered, registerSteps } from '../domain/registerSteps.ts';
import { type SettledFlags, settleFlags } from '../domain/settleFlags.ts';
import { basisFlags, certificateBases, certificates } from './certificateTables.ts';
import { loadRegisters } from './loadRegisters.ts';
import { roadmaps } from './tables.ts';

/**
 * Writes what the changes do to the certificates of their projects, which are locked: certificates, bases and flags. Returns
 * the events of it. The number of statements does not grow with what is built on what.
 */
export async function saveRegisters(
  tx: Transaction,
  changes: readonly ApplicationChange[],
  projects: readonly Project[],
): Promise<readonly OutboxMessage[]> {
  const touching = changes.filter(({ steps }) => steps.some(isRegistered));
  const ofProject = Map.groupBy(touching, ({ after }) => after.projectId);
  const touched = projects.filter(({ id }) => ofProject.has(id));
  const registers = await loadRegisters(
    tx,
    touched.map(({ id }) => id),
  );
  const turns: RegisterTurn[] = [];
  for (const project of touched) {
    const before = registers.get(project.id) ?? emptyRegister;
    const own = ofProject.get(project.id) ?? [];
    const statement = await statementOf(tx, project.id, own);
    const after = own.reduce((register, change) => registerSteps(register, change, { project, statement }), before);
    const occasion = own.at(-1)?.steps.at(-1);
    if (occasion) turns.push({ before, after, occasion, settled: settleFlags(after, project.id, occasion) });
  }
  await writeTurns(tx, turns);
  return turns.flatMap(({ before, after, occasion, settled }) => [
    ...certificateEvents(before, after, occasion),
    ...flagEvents(after, settled, occasion),
  ]);
}

/** What a project's register was and is. */
interface RegisterTurn {
  readonly before: CertificateRegister;
  readonly after: CertificateRegister;
  readonly occasion: Pick<Occasion, 'at' | 'by'>;
  readonly settled: SettledFlags;
}

/** Old certificates end before new ones are written: an item has one that stands. */
async function writeTurns(tx: Transaction, turns: readonly RegisterTurn[]): Promise<void> {
  for (const { before, after } of turns) {
    const standings = new Map(before.certificates.map(({ id, standing }) => [id, standing]));
    const ended = after.certificates.filter(({ id, standing }) => standings.has(id) && standings.get(id) !== standing);
    for (const { id, standing, endedAt, endReason } of ended) {
      await tx.update(certificates).set({ standing, endedAt, endReason }).where(eq(certificates.id, id));
    }
    const issued = after.certificates.filter(({ id }) => !standings.has(id));
    if (issued.length > 0) await tx.insert(certificates).values(issued);
  }
  const bases = turns.flatMap(({ before, after }) => after.bases.slice(before.bases.length));
  if (bases.length > 0) await tx.insert(certificateBases).values(bases).onConflictDoNothing();
  await writeFlags(
    tx,
    turns.map(({ settled }) => settled),
  );
}

/** Flags that came, and those that went: of each kind in one statement. */
export async function writeFlags(tx: Transaction, settled: readonly SettledFlags[]): Promise<void> {
  const cleared = settled.flatMap((one) => one.cleared);
  for (const group of Map.groupBy(cleared, ({ clearance }) => clearance).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { clearedAt, clearance, clearedBy, clearedReason } = first;
    const ids = group.map(({ id }) => id);
    const clearing = { clearedAt, clearance, clearedBy, clearedReason };
    await tx.update(basisFlags).set(clearing).where(inArray(basisFlags.id, ids));
  }
  const raised = settled.flatMap((one) => one.raised);
  if (raised.length > 0) await tx.insert(basisFlags).values(raised);
}

const statementSchema: z.ZodType<Statement> = z.object({
  circumstances: z.array(z.string()),
  floorAreaSquareMetres: z.number().nullable(),
});

/** What the owner stated last, where a simulation rests on it. */
async function statementOf(
  tx: Transaction,
  projectId: string,
  changes: readonly ApplicationChange[],
): Promise<Statement | null> {
  if (!changes.some(({ after }) => after.effect === 'SIMULATED' && after.status === 'APPROVED')) return null;
  const [row] = await tx
    .select({ statement: sql<unknown>`${roadmaps.plan} -> 'statement'` })
    .from(roadmaps)
    .where(eq(roadmaps.projectId, projectId))
    .orderBy(sql`${roadmaps.version} desc`)
    .limit(1);
  return row === undefined ? null : statementSchema.parse(row.statement);
}
