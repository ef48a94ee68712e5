import { DomainError } from '@guanjia/kernel/DomainError';
import type { ArchiveHandoverStatus } from './archiveMachine.ts';

/**
 * Applications and the archive exclude each other (J5), decided under the project's lock: nothing is applied for once the archive has the
 * project's file or is being handed it, and `requireAcceptancesPassed` keeps the file here while anything is in hand or owed. A
 * file that came back is here again.
 */
export function isFileAway(status: ArchiveHandoverStatus | null): boolean {
  return status === 'HANDING_OVER' || status === 'HANDED_OVER';
}

/** The project's file has not left. @throws ARCHIVE_HAS_FILE saying where it is */
export function requireFileHere(projectId: string, status: ArchiveHandoverStatus | null): void {
  if (!isFileAway(status)) return;
  throw new DomainError('ARCHIVE_HAS_FILE', {
    field: 'projectId',
    value: projectId,
    archive: status,
    accepted: 'a project whose file is not with the archive',
  });
}
