import { setTimeout as delay } from 'node:timers/promises';
import { firstPrevious, ledgerRowSchema } from '@guanjia/kernel/ledger';
import { z } from 'zod';
import type { Backend } from '../system/startSystem.ts';
import { createLedgerCheck, type LedgerCheck } from './createLedgerCheck.ts';
import type { Records } from './openRecords.ts';
import type { RowResult } from './runFault.ts';
import type { FeedWatch } from './watchFeed.ts';

/** Name of that line, which no fault has. */
export const wholeRun = 'whole-run';

const totals = `
select (select count(*)::int from bench_sender.sent_legs) as legs,
  (select count(*)::int from bench_sender.sent_legs s left join exchange.legs l on l.id = s.leg_id
    where l.status is distinct from 'RECEIVED') as open,
  (select count(*)::int from (select leg_id from bench_recipient.effects group by leg_id having count(*) > 1) r) as repeated,
  (select count(*)::int from bench_recipient.effects e
    where not exists (select from bench_sender.sent_legs s where s.leg_id = e.leg_id)) as unasked,
  (select count(*)::int from bench_sender.outbox where refusal is not null) as refused,
  (select count(*)::int from exchange.event_log) as events,
  (select coalesce(max(gseq), 0)::float8 from exchange.event_log) as "lastGseq",
  (select count(*)::int from exchange.event_intake) as "eventsWaiting",
  (select count(*)::int from exchange.ledger_intake) as "ledgerWaiting"`;

const totalsShape = z.object({
  legs: z.int(),
  open: z.int(),
  repeated: z.int(),
  unasked: z.int(),
  refused: z.int(),
  events: z.int(),
  lastGseq: z.int(),
  eventsWaiting: z.int(),
  ledgerWaiting: z.int(),
});

const pageSize = 2_000;
const ledgerPage = `
select position::float8 as position, id, at, step, handoff_id as "handoffId", leg_id as "legId", actor, detail, previous, hash
from exchange.ledger where position > $1 order by position limit ${pageSize}`;
const ledgerShape = ledgerRowSchema.extend({ at: z.date().transform((at) => at.toISOString()) });
const settleWithinMs = 15_000;

/** The last line of a backend's part: the whole log, the whole ledger and all effects, when nothing is under way any more. */
export async function judgeRun(
  backend: Backend,
  { records, watches }: { readonly records: Records; readonly watches: readonly FeedWatch[] },
): Promise<RowResult> {
  const sums = await settledTotals(records, watches);
  const ledger = await readLedger(records);
  const unsigned = sums.legs - ledger.received().size;
  const twiceSigned = [...ledger.received().values()].filter((count) => count > 1).length;
  const disorders = watches.flatMap((watch) => watch.disorders());
  const behind = watches.filter((watch) => watch.last() !== sums.lastGseq).length;
  const complaints = [
    ...said(sums.open, 'legs are not received'),
    ...said(sums.refused, 'messages were refused'),
    ...said(sums.repeated, 'legs had more than one effect'),
    ...said(sums.unasked, 'effects of legs that nobody has sent'),
    ...said(sums.lastGseq - sums.events, 'numbers are missing in the log'),
    ...said(sums.eventsWaiting + sums.ledgerWaiting, 'rows still wait for their number'),
    ...said(unsigned, 'legs have no receipt in the ledger'),
    ...said(twiceSigned, 'legs have two receipts in the ledger'),
    ...said(behind, 'readers have not read all'),
    ...ledger.faults().slice(0, 2),
    ...disorders.slice(0, 2),
  ];
  return {
    backend,
    name: wholeRun,
    title: 'the whole run: log, ledger, effects',
    kills: 0,
    legs: sums.legs,
    lost: sums.open + sums.refused + Math.max(0, unsigned),
    duplicated: sums.repeated + sums.unasked + twiceSigned,
    disordered: disorders.length + ledger.faults().length + (sums.lastGseq - sums.events),
    recoverySeconds: 0,
    streams: null,
    isClean: complaints.length === 0,
    notes: [...complaints, `${sums.events} events`, `${ledger.rows()} ledger rows, chain checked`],
  };
}

function said(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}

/** The last numbers are given, and read, some milliseconds after the last leg. */
async function settledTotals(records: Records, watches: readonly FeedWatch[]): Promise<z.infer<typeof totalsShape>> {
  const giveUpAt = performance.now() + settleWithinMs;
  for (;;) {
    const [sums] = await records.rows(totalsShape, totals);
    if (sums === undefined) throw new Error('no totals');
    const isRead = watches.every((watch) => watch.last() === sums.lastGseq);
    const isNumbered = sums.eventsWaiting === 0 && sums.ledgerWaiting === 0;
    if ((isRead && isNumbered) || performance.now() > giveUpAt) return sums;
    await delay(250);
  }
}

async function readLedger(records: Records): Promise<LedgerCheck> {
  const check = createLedgerCheck(firstPrevious);
  for (;;) {
    const rows = await records.rows(ledgerShape, ledgerPage, [check.rows()]);
    for (const row of rows) check.take(row);
    if (rows.length < pageSize) return check;
  }
}
