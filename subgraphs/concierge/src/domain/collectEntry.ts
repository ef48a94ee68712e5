import { DomainError } from '@guanjia/kernel/DomainError';
import type { MaterialDescriptor } from '@guanjia/kernel/messages';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import type { FileDocument, FileEntry, FileEntryKind, FileSuggestion, ServiceFile } from './serviceFile.ts';
import { serviceFileTransitions } from './serviceFileTransitions.ts';

/** One handoff carries no more materials. */
export const mostFileEntries = 200;

export interface EntryAsked {
  readonly kind: FileEntryKind;
  readonly title: string;
  readonly material: MaterialDescriptor | null;
  readonly document: FileDocument | null;
}

interface FileAsItIs {
  readonly projectId: string;
  /** Null for a project that has none yet. */
  readonly file: ServiceFile | null;
  readonly entries: readonly FileEntry[];
  /** The records of this department that belong to the project. */
  readonly known: readonly FileSuggestion[];
}

/**
 * Puts a piece into a project's file, which begins with its first piece (整理).
 * @throws TRANSITION_NOT_ALLOWED once it is closed; FILE_ENTRY_EXISTS, FILE_FULL; BAD_INPUT unless it is a material or a
 * record of this department for this project
 */
export function collectEntry(
  occasion: Occasion,
  { projectId, file: kept, entries, known }: FileAsItIs,
  asked: EntryAsked,
): Partial<Changes> & { file: ServiceFile } {
  const revision = kept === null ? { record: newFile(occasion, projectId), readVersion: 0 } : revise(kept, {});
  const file = revision.record;
  requireStep('ServiceFile', serviceFileTransitions[file.status], file.status, 'collect');
  if ((asked.material === null) === (asked.document === null)) {
    throw new DomainError('BAD_INPUT', { field: 'document', accepted: 'either a material or a document, not both' });
  }
  requireKnown(asked.document, asked.kind, known);
  requireNew(asked, entries);
  if (entries.length >= mostFileEntries) {
    const field = asked.document === null ? 'material' : 'document';
    throw new DomainError('FILE_FULL', { field, value: entries.length, accepted: `up to ${mostFileEntries} pieces` });
  }
  const entry: FileEntry = {
    id: occasion.nextId(),
    fileId: file.id,
    ...asked,
    title: requireText(asked.title, 'title', 200),
    addedAt: occasion.at,
    addedBy: occasion.actor,
  };
  return {
    file,
    aftercare: [
      { kind: 'FILE', revision },
      { kind: 'FILE_ENTRY', entry },
    ],
  };
}

function newFile({ actor, at, nextId }: Occasion, projectId: string): ServiceFile {
  return {
    id: nextId(),
    projectId,
    status: 'COLLECTING',
    openedAt: at,
    openedBy: actor,
    closing: null,
    keptById: null,
    handover: null,
    version: 1,
  };
}

function requireKnown(document: FileDocument | null, kind: FileEntryKind, known: readonly FileSuggestion[]): void {
  if (document === null) return;
  const one = known.find(
    (suggested) => suggested.document.type === document.type && suggested.document.id === document.id,
  );
  if (one === undefined) {
    throw new DomainError('BAD_INPUT', {
      field: 'document.id',
      value: document.id,
      accepted: 'a record of this project',
    });
  }
  if (one.kind !== kind) throw new DomainError('BAD_INPUT', { field: 'kind', value: kind, accepted: one.kind });
}

function requireNew({ material, document }: EntryAsked, entries: readonly FileEntry[]): void {
  const twin = entries.find(
    (entry) =>
      (document !== null && entry.document?.id === document.id) ||
      (material !== null && entry.material?.sha256 === material.sha256),
  );
  if (twin === undefined) return;
  const field = document === null ? 'material.sha256' : 'document.id';
  throw new DomainError('FILE_ENTRY_EXISTS', { field, value: document?.id ?? material?.sha256 });
}
