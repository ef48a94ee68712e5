import type { AuditAction } from '@guanjia/kernel/auditActions';
import { auditMessage } from '@guanjia/kernel/auditMessage';
import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Actor } from './actor.ts';
import type { ServiceCounter } from './serviceCounter.ts';

type Deed = { readonly at: Date; readonly by: Actor };

/** What the audit trail says of a counter that was registered or closed (X2): it belongs to no project. */
export function counterAudit(
  action: Extract<AuditAction, 'utilities.counterRegistered' | 'utilities.counterClosed'>,
  counter: ServiceCounter,
  deed: Deed,
): OutboxMessage {
  const { code, kind, name, provider, address } = counter;
  const facts = { code, kind, name, provider, address };
  const isClosed = action === 'utilities.counterClosed';
  return said(action, counter, deed, {
    before: isClosed ? { ...facts, isOpen: true } : null,
    after: { ...facts, isOpen: !isClosed },
  });
}

/** The same of a person's account at a counter. */
export function counterAccountAudit(
  action: Extract<AuditAction, 'utilities.counterAccountOpened' | 'utilities.counterAccountClosed'>,
  counter: ServiceCounter,
  deed: Deed & { readonly subject: string },
): OutboxMessage {
  const account = { code: counter.code, subject: deed.subject };
  const isClosed = action === 'utilities.counterAccountClosed';
  return said(action, counter, deed, { before: isClosed ? account : null, after: isClosed ? null : account });
}

function said(
  action: AuditAction,
  { code, regionCode }: ServiceCounter,
  { at, by: { subject, name, onBehalfOf, right } }: Deed,
  change: { readonly before: Record<string, unknown> | null; readonly after: Record<string, unknown> | null },
): OutboxMessage {
  const actor = { subject, name, onBehalfOf, right };
  return auditMessage({ action, at, actor, regionCode, entity: { typename: 'ServiceCounter', id: code }, ...change });
}
