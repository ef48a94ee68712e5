import { setTimeout as delay } from 'node:timers/promises';
import { receiptSchema } from '@guanjia/kernel/receipt';
import { Pool } from 'pg';
import { z } from 'zod';
import type { RowRecord } from './judge.ts';

/** What the databases of sender, exchange and recipients say, read by the harness and by nobody else. */
export interface Records {
  /** How many legs of a row that were sent up to a position are not signed for yet. */
  countOpen(row: string, position: number): Promise<number>;
  /** The last position that the sender has committed. */
  lastSent(): Promise<number>;
  /** Whether all that the row has sent is numbered; the last `gseq` that its projects have. */
  numbered(row: string): Promise<{ readonly waiting: number; readonly gseq: number }>;
  read(row: string): Promise<RowRecord>;
  /** The process that numbers the log, by pid; null when nobody is elected. */
  sequencerPid(): Promise<number | null>;
  /** Rows of other tables, parsed. */
  rows<Row extends z.ZodType>(shape: Row, text: string, values?: readonly unknown[]): Promise<z.infer<Row>[]>;
  close(): Promise<void>;
}

const retryForMs = 60_000;
const id = z.string();
const sentShape = z.object({ projectId: id, messageId: id });
const legShape = z.object({
  legId: id,
  recipient: z.string(),
  digest: z.string(),
  status: z.string().nullable(),
  receipt: receiptSchema.nullable(),
  effects: z.int(),
});
const eventShape = z.object({ projectId: id, seq: z.int(), gseq: z.int(), id, type: z.string(), entityId: z.string() });

const legsOfRow = `
select s.leg_id as "legId", s.recipient, s.digest, l.status,
  case when r.leg_id is null then null else json_build_object('legId', r.leg_id, 'recipient', r.recipient,
    'digest', r.digest, 'signedAt', r.signed_at, 'signature', r.signature) end as receipt,
  (select count(*)::int from bench_recipient.effects e where e.leg_id = s.leg_id) as effects
from bench_sender.sent_legs s
left join exchange.legs l on l.id = s.leg_id
left join exchange.receipts r on r.leg_id = s.leg_id
where s."row" = $1`;

const eventsOfRow = `
select project_id as "projectId", seq, gseq::float8 as gseq, id, type, entity_id as "entityId" from exchange.event_log
where project_id in (select project_id from bench_sender.sent where "row" = $1) order by gseq`;

const openOfRow = `
select count(*)::int as count from bench_sender.sent_legs s
join bench_sender.sent m on m.message_id = s.handoff_id
left join exchange.legs l on l.id = s.leg_id
where s."row" = $1 and m.position <= $2 and l.status is distinct from 'RECEIVED'`;

const waitingOfRow = `
with mine as (select distinct project_id from bench_sender.sent where "row" = $1)
select (select count(*)::int from exchange.event_intake where project_id in (select project_id from mine)) as waiting,
  (select coalesce(max(gseq), 0)::float8 from exchange.event_log where project_id in (select project_id from mine)) as gseq`;

/** Opens a small pool; a server that is away for a while is waited for. */
export function openRecords(url: string): Records {
  const pool = new Pool({ connectionString: url, max: 4 });
  pool.on('error', () => {}); // PostgreSQL is restarted on purpose; the next query connects anew
  const rows: Records['rows'] = async (shape, text, values = []) => {
    const answer = await askPatiently(pool, text, values);
    return z.array(shape).parse(answer);
  };
  const one = async <Row extends z.ZodType>(shape: Row, text: string, values?: readonly unknown[]) => {
    const [row] = await rows(shape, text, values);
    if (row === undefined) throw new Error(`no row: ${text}`);
    return row;
  };
  return {
    rows,
    countOpen: async (row, position) => (await one(z.object({ count: z.int() }), openOfRow, [row, position])).count,
    lastSent: async () =>
      (
        await one(
          z.object({ last: z.int() }),
          'select coalesce(max(position), 0)::float8 as last from bench_sender.sent',
        )
      ).last,
    numbered: (row) => one(z.object({ waiting: z.int(), gseq: z.int() }), waitingOfRow, [row]),
    async read(row) {
      const sent = await rows(
        sentShape,
        'select project_id as "projectId", message_id as "messageId" from bench_sender.sent where "row" = $1 order by position',
        [row],
      );
      return { sent, legs: await rows(legShape, legsOfRow, [row]), events: await rows(eventShape, eventsOfRow, [row]) };
    },
    async sequencerPid() {
      const shape = z.object({ holder: z.string().nullable() });
      const [head] = await rows(shape, 'select holder from exchange.log_head');
      const [, pid] = head?.holder?.split(':') ?? [];
      return pid === undefined ? null : Number(pid);
    },
    close: () => pool.end(),
  };
}

async function askPatiently(pool: Pool, text: string, values: readonly unknown[]): Promise<unknown[]> {
  const giveUpAt = performance.now() + retryForMs;
  for (;;) {
    try {
      const { rows }: { rows: unknown[] } = await pool.query(text, [...values]);
      return rows;
    } catch (cause) {
      if (!isAboutConnection(cause) || performance.now() > giveUpAt) throw cause;
      await delay(100);
    }
  }
}

/** SQLSTATE classes 08 (connection) and 57 (server stopping or starting), and what the socket says. */
function isAboutConnection(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  return /^(08|57)/.test(code) || code.startsWith('E') || /connection/i.test(cause.message);
}
