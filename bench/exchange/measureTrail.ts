import { request } from 'undici';
import { z } from 'zod';
import type { Records } from '../faults/openRecords.ts';
import { readMetric } from '../subscriptions/readMetric.ts';
import type { BenchSystem } from '../system/startSystem.ts';

/** What the audit trail (X2) has cost so far: added up over all processes of the exchange, and in its tables. */
export interface TrailTotals {
  readonly rows: number;
  readonly trailSeconds: number;
  readonly numberingSeconds: number;
  /** With indexes. */
  readonly trailBytes: number;
  /** Of all tables of the exchange, the trail's among them. */
  readonly allBytes: number;
}

const names = [
  'exchange_trail_rows_total',
  'exchange_trail_seconds_total',
  'exchange_numbering_seconds_total',
] as const;
const sizes = `select
  coalesce(sum(pg_total_relation_size(c.oid)) filter (where c.relname like 'audit%'), 0)::float8 as "trailBytes",
  coalesce(sum(pg_total_relation_size(c.oid)), 0)::float8 as "allBytes"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'exchange' and c.relkind = 'r'`;
const sizesShape = z.object({ trailBytes: z.number(), allBytes: z.number() });

/** Reads what the exchange itself counts, and how large its tables are. */
export async function readTrailTotals({ exchangeUrls }: BenchSystem, records: Records): Promise<TrailTotals> {
  const texts = await Promise.all(exchangeUrls.map(async (url) => (await request(`${url}/metrics`)).body.text()));
  const [rows, trailSeconds, numberingSeconds] = names.map((name) =>
    texts.reduce((sum, text) => sum + (readMetric(text, name) ?? 0), 0),
  );
  const [size = { trailBytes: 0, allBytes: 0 }] = await records.rows(sizesShape, sizes);
  return { rows: rows ?? 0, trailSeconds: trailSeconds ?? 0, numberingSeconds: numberingSeconds ?? 0, ...size };
}

/** What came in between. */
export function trailCost(before: TrailTotals, after: TrailTotals): TrailTotals {
  return {
    rows: after.rows - before.rows,
    trailSeconds: after.trailSeconds - before.trailSeconds,
    numberingSeconds: after.numberingSeconds - before.numberingSeconds,
    trailBytes: after.trailBytes - before.trailBytes,
    allBytes: after.allBytes - before.allBytes,
  };
}

/** One line for people: `seconds` is how long the whole took. */
export function describeTrail(cost: TrailTotals, seconds: number): string {
  const { rows, trailSeconds, numberingSeconds, trailBytes, allBytes } = cost;
  if (rows === 0) return 'audit: no row was written';
  const micros = (spent: number): string => `${Math.round((spent / rows) * 1e6)} µs`;
  const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;
  return [
    `audit: ${micros(trailSeconds)} of ${micros(numberingSeconds)} of numbering, and of ${micros(seconds)} in all, for each of ${rows} rows`,
    `(${share(trailSeconds, seconds)} of the time; no writer waits for it); ${Math.round(trailBytes / rows)} of ${Math.round(allBytes / rows)} bytes (${share(trailBytes, allBytes)})`,
  ].join('\n');
}
