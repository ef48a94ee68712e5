import { DomainError } from '@guanjia/kernel/DomainError';
import { sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { TakenAudit } from '../domain/auditTrail.ts';
import { actorColumnNames, actorColumnTypes, toActorColumns } from './actorColumns.ts';
import { rowsFromJson, uuidArray } from './rowsFromJson.ts';

const digestRow = z.object({ id: z.string(), digest: z.string() });
const idRow = z.object({ id: z.string() });

/**
 * Takes entries of the audit trail in, each id once (X2): they wait for their place, which the sequencer gives after the
 * commit. The primary key decides between two who bring the same at the same time.
 * @throws CONFLICTING_MESSAGE when an id comes back with other content
 */
export async function appendAudits(tx: Transaction, taken: readonly TakenAudit[]): Promise<void> {
  if (taken.length === 0) return;
  const unique = [...new Map(taken.map((one) => [one.audit.id, one])).values()];
  requireAlike(
    taken,
    unique.map(({ audit: { id }, digest }) => ({ id, digest })),
  );
  const rows = unique.map(({ audit, source, digest }) => ({
    id: audit.id,
    department: source,
    action: audit.action,
    at: audit.at,
    project_id: audit.projectId,
    region_code: audit.regionCode,
    entity_type: audit.entity.typename,
    entity_id: audit.entity.id,
    ...toActorColumns(audit.actor),
    before: audit.before,
    after: audit.after,
    digest,
  }));
  const names = `id, department, action, at, project_id, region_code, entity_type, entity_id, ${actorColumnNames}, before, after, digest`;
  const added = await tx.execute(sql`
    insert into exchange.audit_entries (${sql.raw(names)}) select ${sql.raw(names)} from ${rowsFromJson(
      rows,
      `id uuid, department text, action text, at timestamptz, project_id uuid, region_code text, entity_type text,
      entity_id text, ${actorColumnTypes}, before jsonb, after jsonb, digest text`,
    )} on conflict (id) do nothing returning id`);
  const fresh = new Set(
    z
      .array(idRow)
      .parse(added.rows)
      .map(({ id }) => id),
  );
  const known = unique.flatMap(({ audit: { id } }) => (fresh.has(id) ? [] : [id]));
  if (known.length > 0) {
    const { rows: kept } = await tx.execute(
      sql`select id, digest from exchange.audit_entries where id = any(${uuidArray(known)}::uuid[])`,
    );
    requireAlike(taken, z.array(digestRow).parse(kept));
  }
  const waiting = unique.flatMap(({ audit: { id } }) => (fresh.has(id) ? [{ id }] : []));
  if (waiting.length === 0) return;
  await tx.execute(sql`
    insert into exchange.audit_waiting (id) select id from ${rowsFromJson(waiting, 'id uuid')}`);
}

function requireAlike(taken: readonly TakenAudit[], kept: readonly z.infer<typeof digestRow>[]): void {
  const digestOf = new Map(kept.map(({ id, digest }) => [id, digest]));
  const wrong = taken.find(({ audit: { id }, digest }) => digestOf.has(id) && digestOf.get(id) !== digest);
  if (wrong !== undefined) throw new DomainError('CONFLICTING_MESSAGE', { field: 'id', value: wrong.audit.id });
}
