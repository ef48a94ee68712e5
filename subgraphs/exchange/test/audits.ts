import type { AuditEntry, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { expect } from 'vitest';

/** An entry of approval that an agency has granted a delegation. */
export function granted(more: Partial<AuditEntry> = {}): Extract<OutboxMessage, { kind: 'audit' }> {
  const audit: AuditEntry = {
    id: newId(),
    action: 'approval.delegationGranted',
    at: new Date().toISOString(),
    entity: { typename: 'Delegation', id: newId() },
    actor: { subject: `person-${newId()}`, name: '演示审批员', right: 'ROLE:APPROVER agency NATURAL_RESOURCES' },
    projectId: null,
    regionCode: '370211',
    before: null,
    after: { sealNo: '2', nested: { list: [1.5, null, true] } },
    ...more,
  };
  return { kind: 'audit', audit };
}

/** Waits until every event and entry has its place in the trail. */
export async function untilInTrail({ db }: Database): Promise<void> {
  const waiting = sql`
    select (select count(*)::int from exchange.audit_waiting) + (select count(*)::int from exchange.event_intake) as n,
      (select gseq = audit_gseq from exchange.log_head where id = 1) as done`;
  await expect
    .poll(async () => (await db.execute(waiting)).rows, { timeout: 20_000, interval: 10 })
    .toEqual([{ n: 0, done: true }]);
}
