import { sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { HandoffFigures, WaitingLeg, WaitingQuery } from '../domain/handoffStore.ts';

/** Legs of which a worker may take care; the others wait for a person. */
const carried = sql.raw(`(leg.channel is null or leg.channel in ('PLATFORM', 'EMAIL', 'NETWORK_SHARE'))`);

const waitingRow = z.object({
  id: z.string(),
  handoff_id: z.string(),
  recipient: z.string(),
  priority: z.number(),
  traceparent: z.string().nullable(),
});

/** One page of legs that only a worker can move on, by the database's clock unless told. */
export async function readWaiting(
  reader: Reader,
  { status, olderThanMs, after, limit }: WaitingQuery,
  now?: () => Date,
): Promise<WaitingLeg[]> {
  const behind = after === null ? sql`true` : sql`leg.id > ${after}`;
  const { rows } = await reader.execute(sql`
    select leg.id, leg.handoff_id, leg.recipient, handoff.priority, handoff.traceparent
    from exchange.legs as leg join exchange.handoffs as handoff on handoff.id = leg.handoff_id
    where leg.status = ${status} and ${carried} and ${behind}
      and leg.changed_at < ${clock(now)} - ${olderThanMs} * interval '1 millisecond'
    order by leg.id limit ${limit}`);
  const waiting = z.array(waitingRow).parse(rows);
  return waiting.map(({ id: legId, handoff_id: handoffId, ...rest }) => ({ legId, handoffId, ...rest }));
}

const figuresRow = z.object({
  status: z.enum(['PENDING', 'IN_TRANSIT', 'DELIVERED', 'DEAD']),
  legs: z.coerce.number(),
  oldest: z.coerce.number().nullable(),
});

const overdueRow = z.tuple([z.object({ overdue: z.coerce.number() })]);

/** Handoffs that are open after their day, by the calendar of Beijing. */
async function countOverdue(reader: Reader, now?: () => Date): Promise<number> {
  const { rows } = await reader.execute(sql`
    select count(*) as overdue from exchange.handoffs
    where completed_at is null and due_date < (${clock(now)} at time zone 'Asia/Shanghai')::date`);
  return overdueRow.parse(rows)[0].overdue;
}

/** Counts of open legs, and the age of the oldest that a worker should have moved on. */
export async function readFigures(reader: Reader, now?: () => Date): Promise<HandoffFigures> {
  const { rows } = await reader.execute(sql`
    select leg.status, count(*) as legs,
      extract(epoch from ${clock(now)} - min(leg.changed_at) filter (where ${carried})) as oldest
    from exchange.legs as leg where leg.status in ('PENDING', 'IN_TRANSIT', 'DELIVERED', 'DEAD') group by leg.status`);
  const byStatus = new Map(
    z
      .array(figuresRow)
      .parse(rows)
      .map((row) => [row.status, row]),
  );
  const ages = (['PENDING', 'IN_TRANSIT'] as const).flatMap((status) => byStatus.get(status)?.oldest ?? []);
  return {
    pending: byStatus.get('PENDING')?.legs ?? 0,
    inTransit: byStatus.get('IN_TRANSIT')?.legs ?? 0,
    delivered: byStatus.get('DELIVERED')?.legs ?? 0,
    dead: byStatus.get('DEAD')?.legs ?? 0,
    overdue: await countOverdue(reader, now),
    oldestSeconds: ages.length === 0 ? null : Math.max(0, ...ages),
  };
}

function clock(now?: () => Date) {
  return now === undefined ? sql`clock_timestamp()` : sql`${now().toISOString()}::timestamptz`;
}
