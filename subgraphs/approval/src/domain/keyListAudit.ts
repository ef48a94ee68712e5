import { auditMessage } from '@guanjia/kernel/auditMessage';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { KeyListVersion } from './keyList.ts';

/** What the audit trail says of a new version of a key-project list (X2); the projects' own events say which places changed. */
export function keyListAudit(made: KeyListVersion): OutboxMessage {
  const { id, level, listRegion, year, version, cause, importedRegion, reason, changedAt: at, changedBy: actor } = made;
  const { added, removed, moved, recategorized } = made;
  return auditMessage({
    action: 'approval.keyListChanged',
    at,
    actor,
    entity: { typename: 'KeyListVersion', id },
    regionCode: listRegion === '000000' ? null : listRegion,
    before: version > 1 ? { level, listRegion, year, version: version - 1 } : null,
    after: { level, listRegion, year, version, cause, importedRegion, reason, added, removed, moved, recategorized },
  });
}
