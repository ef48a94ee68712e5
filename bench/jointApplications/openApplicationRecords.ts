import { Pool } from 'pg';
import { z } from 'zod';
import { percentile } from '../exchange/percentile.ts';
import type { Batch } from './Figures.ts';

/** What the departments' tables say of joint applications, read by the harness and by nobody else. */
export interface ApplicationRecords {
  /** How many of their legs have a receipt. */
  countSigned(applicationIds: readonly string[]): Promise<number>;
  outcome(applicationIds: readonly string[], legs: number): Promise<Pick<Batch, 'toLastReceipt' | 'lost' | 'twice'>>;
  close(): Promise<void>;
}

const signed = `
select count(*)::int as count from utilities.matter_tasks t join exchange.receipts r on r.leg_id = t.leg_id
where t.application_id = any($1::uuid[])`;

/** The step to FORWARDED is the acceptance; an effect is what utilities has announced of a leg. */
const waits = `
select extract(epoch from max(r.stored_at) - min(s.at))::float8 * 1000 as ms
from utilities.matter_tasks t
join exchange.receipts r on r.leg_id = t.leg_id
join utilities.joint_steps s on s.application_id = t.application_id and s."to" = 'FORWARDED'
where t.application_id = any($1::uuid[]) group by t.application_id`;

const effects = `
select count(*)::int as count from exchange.event_log e
where e.type = 'utilities.matterReceived' and e.entity_id in
  (select t.id::text from utilities.matter_tasks t where t.application_id = any($1::uuid[]))`;

const countShape = z.tuple([z.object({ count: z.int() })]);
const waitShape = z.array(z.object({ ms: z.number() }));

/** Opens a small pool on the database that all departments share. */
export function openApplicationRecords(url: string): ApplicationRecords {
  const pool = new Pool({ connectionString: url, max: 2 });
  const read = async <Shape extends z.ZodType>(shape: Shape, text: string, ids: readonly string[]) => {
    const { rows }: { rows: unknown[] } = await pool.query(text, [ids]);
    return shape.parse(rows);
  };
  return {
    countSigned: async (ids) => (await read(countShape, signed, ids))[0].count,
    async outcome(ids, legs) {
      const received = (await read(countShape, signed, ids))[0].count;
      const ms = (await read(waitShape, waits, ids)).map((wait) => wait.ms);
      const done = (await read(countShape, effects, ids))[0].count;
      return {
        toLastReceipt: { p50: percentile(ms, 0.5), p95: percentile(ms, 0.95), max: percentile(ms, 1) },
        lost: legs - received,
        twice: Math.max(0, done - received),
      };
    },
    close: () => pool.end(),
  };
}
