import type { Actor } from '@guanjia/kernel/actor';
import type { AuditAction } from '@guanjia/kernel/auditActions';
import { auditMessage } from '@guanjia/kernel/auditMessage';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import { isSecret, type Material, type MaterialAccess } from './material.ts';

type Asked = Pick<Material, 'id' | 'projectId' | 'code' | 'version' | 'classification'>;

/** What the audit trail says of an access to a secret material (H5, X2): that it was, never what is in it; null for another. */
export function accessAudit(material: Asked, { kind, by, at, purpose }: MaterialAccess): OutboxMessage | null {
  if (!isSecret(material.classification)) return null;
  const action = kind === 'LINK' ? 'approval.materialLinked' : 'approval.materialRead';
  return said(material, { action, at, actor: by, purpose });
}

/** That somebody signed in was refused a material. */
export function refusedAudit(material: Asked, actor: Actor, at: Date): OutboxMessage {
  return said(material, { action: 'approval.materialReadRefused', at, actor, purpose: null });
}

function said(
  { id, projectId, code, version, classification }: Asked,
  { purpose, ...deed }: { action: AuditAction; at: Date; actor: Actor; purpose: string | null },
): OutboxMessage {
  const after = { code, version, classification, purpose };
  return auditMessage({ ...deed, projectId, entity: { typename: 'Material', id }, after });
}
