import type { LedgerEntry } from '@guanjia/kernel/ledger';
import type { TakenAudit } from './auditTrail.ts';
import { ownAudit } from './ownAudit.ts';

type Read = Pick<LedgerEntry, 'at' | 'step' | 'handoffId' | 'legId' | 'actor' | 'detail'>;

/** What the audit trail says of a secret content that went out (H5), as the ledger has it; null for any other step. */
export function materialReadAudit(entry: Read, projectId: string | null): TakenAudit | null {
  return entry.step === 'materialRead' ? taken('exchange.materialRead', entry, projectId) : null;
}

/** The same of one that a department asked for and has no right to. */
export function materialRefusalAudit(
  refused: { readonly at: Date; readonly department: string; readonly sha256: string; readonly handoffId: string },
  projectId: string | null,
): TakenAudit {
  const { at, department, sha256, handoffId } = refused;
  const asked = { at, handoffId, legId: null, actor: `system.${department}`, detail: { sha256 } };
  return taken('exchange.materialReadRefused', asked, projectId);
}

function taken(
  action: 'exchange.materialRead' | 'exchange.materialReadRefused',
  { at, handoffId, legId, actor: subject, detail }: Omit<Read, 'step'>,
  projectId: string | null,
): TakenAudit {
  // by links in mails and shares no person is known: the recipient's handoff is the right
  const actor = { subject, name: subject, right: `RECIPIENT of handoff ${handoffId ?? ''}` };
  const entity = { typename: 'HandoffMaterial', id: String(detail['sha256']) };
  return ownAudit({ action, at, actor, entity, projectId, after: { ...detail, handoffId, legId } });
}
