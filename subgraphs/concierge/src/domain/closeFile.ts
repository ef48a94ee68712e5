import { DomainError } from '@guanjia/kernel/DomainError';
import type { AftercareRules } from './aftercareRules.ts';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Completion } from './completion.ts';
import type { Occasion } from './occasion.ts';
import { requireStep } from './requireStep.ts';
import { requireText } from './requireText.ts';
import type { FileEntry, FileEntryKind, MissingKind, ServiceFile } from './serviceFile.ts';
import { serviceFileTransitions } from './serviceFileTransitions.ts';

const longestRetention = 100;

export interface ClosingAsked {
  readonly keptById: string;
  /** The default of data/aftercareRules.json when null. */
  readonly retentionYears: number | null;
  readonly missing: readonly MissingKind[];
}

interface FileToClose {
  readonly entries: readonly FileEntry[];
  readonly completion: Completion | null;
  readonly rules: Pick<AftercareRules, 'requiredFileKinds' | 'retentionYears'>;
}

/**
 * Closes the file of a finished project (归档): every required kind is there, or it is said why not; a unit keeps it.
 * @throws TRANSITION_NOT_ALLOWED, PROJECT_NOT_FINISHED, FILE_INCOMPLETE naming the kinds, BAD_INPUT
 */
export function closeFile(
  occasion: Occasion,
  file: ServiceFile,
  { keptById, retentionYears, missing }: ClosingAsked,
  { entries, completion, rules }: FileToClose,
): Partial<Changes> & { file: ServiceFile } {
  const status = requireStep('ServiceFile', serviceFileTransitions[file.status], file.status, 'close');
  if (completion === null) throw new DomainError('PROJECT_NOT_FINISHED', { field: 'fileId', value: file.projectId });
  const there = new Set(entries.map(({ kind }) => kind));
  requireExcusable(missing, rules.requiredFileKinds);
  const excused = missing.map(({ kind, reason }) => ({ kind, reason: requireText(reason, 'missing.reason', 300) }));
  const lacking = rules.requiredFileKinds.filter(
    (kind) => !there.has(kind) && !excused.some((one) => one.kind === kind),
  );
  if (lacking.length > 0) throw new DomainError('FILE_INCOMPLETE', { field: 'missing', accepted: lacking });
  const years = requireYears(retentionYears ?? rules.retentionYears);
  const closing = {
    at: occasion.at,
    by: occasion.actor,
    retentionYears: years,
    missing: excused.filter(({ kind }) => !there.has(kind)),
  };
  const revision = revise(file, { status, closing, keptById });
  const { id, projectId } = file;
  const message = announce(occasion, 'serviceFileClosed', {
    projectId,
    entity: { typename: 'ServiceFile', id },
    visibility: 'INTERNAL',
    summary: { en: `Service file closed: ${entries.length} pieces.`, zh: `帮办代办档案归档，共${entries.length}件` },
    data: { fileId: id, entries: entries.length, keptById, retentionYears: years },
  });
  return { file: revision.record, aftercare: [{ kind: 'FILE', revision }], messages: [message] };
}

/** Opens a closed file again, to be put right. @throws TRANSITION_NOT_ALLOWED, BAD_INPUT without a reason */
export function reopenFile(
  occasion: Occasion,
  file: ServiceFile,
  reason: string,
): Partial<Changes> & { file: ServiceFile } {
  const status = requireStep('ServiceFile', serviceFileTransitions[file.status], file.status, 'reopen');
  const said = requireText(reason, 'reason', 500);
  const revision = revise(file, { status, closing: null, keptById: null });
  const { id, projectId } = file;
  const message = announce(occasion, 'serviceFileReopened', {
    projectId,
    entity: { typename: 'ServiceFile', id },
    visibility: 'INTERNAL',
    summary: { en: `Service file opened again: ${said}`, zh: `帮办代办档案重新整理：${said}` },
    data: { fileId: id, reason: said },
  });
  return { file: revision.record, aftercare: [{ kind: 'FILE', revision }], messages: [message] };
}

function requireExcusable(missing: readonly MissingKind[], required: readonly FileEntryKind[]): void {
  const kinds = missing.map(({ kind }) => kind);
  const odd = kinds.find((kind, index) => !required.includes(kind) || kinds.indexOf(kind) !== index);
  if (odd === undefined) return;
  throw new DomainError('BAD_INPUT', { field: 'missing.kind', value: odd, accepted: required });
}

function requireYears(years: number): number {
  if (Number.isInteger(years) && years >= 1 && years <= longestRetention) return years;
  throw new DomainError('BAD_INPUT', {
    field: 'retentionYears',
    value: years,
    accepted: `a whole number from 1 to ${longestRetention}`,
  });
}
