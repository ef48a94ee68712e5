import { DomainError } from '@guanjia/kernel/DomainError';
import { and, eq } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { AftercareChange } from '../domain/aftercareChange.ts';
import type { Completion } from '../domain/completion.ts';
import type { ProjectLink } from '../domain/projectLink.ts';
import type { Recognition } from '../domain/recognition.ts';
import type { Revision } from '../domain/revision.ts';
import type { FileEntry, ServiceFile } from '../domain/serviceFile.ts';
import type { ServiceVisit } from '../domain/serviceVisit.ts';
import {
  completions,
  evaluations,
  projectLinks,
  recognitionDecisions,
  recognitions,
  serviceFileEntries,
  serviceFiles,
  serviceVisits,
} from './aftercareTables.ts';
import { keepRevisions } from './keepRevisions.ts';
import { lockLinks, readAncestors } from './readAncestors.ts';

/** Writes what follows a finished project, in the order in which it was decided. @throws STALE_VERSION, PROJECT_LINK_CYCLE */
export async function keepAftercare(tx: Transaction, changes: readonly AftercareChange[]): Promise<void> {
  for (const change of changes) await keepOne(tx, change);
}

async function keepOne(tx: Transaction, change: AftercareChange): Promise<void> {
  switch (change.kind) {
    case 'COMPLETION':
      return keepCompletion(tx, change.revision);
    case 'VISIT':
      return keepVisit(tx, change.revision);
    case 'EVALUATION': {
      const { projectId } = evaluations;
      const kept = await tx
        .insert(evaluations)
        .values(change.evaluation)
        .onConflictDoNothing()
        .returning({ projectId });
      return requireKept(kept);
    }
    case 'RECOGNITION':
      return keepRecognition(tx, change.recognition);
    case 'DECISION': {
      const row = { recognitionId: change.recognitionId, ...change.decision };
      const { recognitionId: id } = recognitionDecisions;
      return requireKept(await tx.insert(recognitionDecisions).values(row).onConflictDoNothing().returning({ id }));
    }
    case 'LINK':
      return keepLink(tx, change.link);
    case 'FILE':
      return keepFile(tx, change.revision);
    case 'FILE_ENTRY':
      return keepEntry(tx, change.entry);
  }
}

async function keepCompletion(tx: Transaction, revision: Revision<Completion>): Promise<void> {
  const { projectId } = completions;
  await keepRevisions([revision], {
    insert: (records) => tx.insert(completions).values(records).onConflictDoNothing().returning({ projectId }),
    update: (record, readVersion) =>
      tx
        .update(completions)
        .set(record)
        .where(and(eq(projectId, record.projectId), eq(completions.version, readVersion)))
        .returning({ projectId }),
  });
}

async function keepVisit(tx: Transaction, revision: Revision<ServiceVisit>): Promise<void> {
  const { id } = serviceVisits;
  await keepRevisions([revision], {
    insert: (records) => tx.insert(serviceVisits).values(records).onConflictDoNothing().returning({ id }),
    update: (record, readVersion) =>
      tx
        .update(serviceVisits)
        .set(record)
        .where(and(eq(id, record.id), eq(serviceVisits.version, readVersion)))
        .returning({ id }),
  });
}

/** What a rule has proposed for the same evaluation or year stands already: then there is nothing to add. */
async function keepRecognition(tx: Transaction, { decision: _, projectIds, ...row }: Recognition): Promise<void> {
  await tx
    .insert(recognitions)
    .values({ ...row, projectIds: [...projectIds] })
    .onConflictDoNothing();
}

/** One link is written at a time: two that are right alone could make a circle together. */
async function keepLink(tx: Transaction, link: ProjectLink): Promise<void> {
  await lockLinks(tx);
  if ((await readAncestors(tx, link.earlierProjectId)).includes(link.projectId)) {
    throw new DomainError('PROJECT_LINK_CYCLE', { field: 'earlierProjectId', value: link.earlierProjectId });
  }
  const { projectId } = projectLinks;
  requireKept(await tx.insert(projectLinks).values(link).onConflictDoNothing().returning({ projectId }));
}

async function keepFile(tx: Transaction, revision: Revision<ServiceFile>): Promise<void> {
  const { id } = serviceFiles;
  await keepRevisions([revision], {
    insert: (records) => tx.insert(serviceFiles).values(records.map(fileRow)).onConflictDoNothing().returning({ id }),
    update: (record, readVersion) =>
      tx
        .update(serviceFiles)
        .set(fileRow(record))
        .where(and(eq(id, record.id), eq(serviceFiles.version, readVersion)))
        .returning({ id }),
  });
}

function fileRow(file: ServiceFile): typeof serviceFiles.$inferInsert {
  return { ...file, handoffId: file.handover?.handoffId ?? null };
}

async function keepEntry(tx: Transaction, { document, ...row }: FileEntry): Promise<void> {
  const { id } = serviceFileEntries;
  const values = { ...row, documentType: document?.type ?? null, documentId: document?.id ?? null };
  requireKept(await tx.insert(serviceFileEntries).values(values).onConflictDoNothing().returning({ id }));
}

function requireKept(kept: readonly unknown[]): void {
  if (kept.length === 0) throw new DomainError('STALE_VERSION');
}
