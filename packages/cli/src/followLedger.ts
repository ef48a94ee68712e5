import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { LedgerSource, PlacedRecord } from './ledgerSource.ts';
import type { LedgerLine } from './splitLines.ts';

export interface FollowOptions {
  /** For how long handoffs that change all the time are asked for again, in milliseconds. */
  readonly patienceMs: number;
  readonly pauseMs?: number;
}

const rowSchema = z.object({
  row: z.object({ position: z.int(), step: z.string(), handoffId: z.string().nullable() }),
});

/**
 * The ledger of a running exchange as one sequence of lines that can be verified: all rows, then the record of every handoff
 * that they tell of, then an end. While it is read the exchange goes on: a record is only taken when the rows before it
 * tell all that had happened to its handoff by then. One of which they do not is asked for again, behind more rows; the end
 * names those that never came to rest.
 */
export async function* followLedger(source: LedgerSource, options: FollowOptions): AsyncGenerator<LedgerLine> {
  const { patienceMs, pauseMs = 100 } = options;
  const read: RowsRead = { position: 0, requested: new Set() };
  yield* readOn(source, read);
  const wanted = new Set(read.requested);
  const unsettled = new Map<string, number>();
  for await (const placed of source.records(0)) {
    if (isSettled(placed, read)) yield placed.line;
    else if (wanted.has(placed.handoffId)) unsettled.set(placed.handoffId, placed.position);
  }
  const until = Date.now() + patienceMs;
  while (unsettled.size > 0 && Date.now() < until) {
    yield* readOn(source, read);
    for (const [handoffId, position] of unsettled) {
      for await (const placed of source.records(position - 1, 1)) {
        if (!isSettled(placed, read)) continue;
        unsettled.delete(handoffId);
        yield placed.line;
      }
    }
    if (unsettled.size > 0) await setTimeout(pauseMs);
  }
  const end = { end: { underWay: [...unsettled.keys()] } };
  yield { text: JSON.stringify(end), value: end };
}

interface RowsRead {
  /** Of the last row. */
  position: number;
  /** Handoffs that they have requested. */
  readonly requested: Set<string>;
}

async function* readOn(source: LedgerSource, read: RowsRead): AsyncGenerator<LedgerLine> {
  for await (const line of source.chain(read.position)) {
    note(read, line);
    yield line;
  }
}

function note(read: RowsRead, { value }: LedgerLine): void {
  const parsed = rowSchema.safeParse(value);
  if (!parsed.success) return;
  const { position, step, handoffId } = parsed.data.row;
  read.position = Math.max(read.position, position);
  if (step === 'requested' && handoffId !== null) read.requested.add(handoffId);
}

/** Whether the rows so far tell all that had happened when the record was read. */
function isSettled({ last, waiting }: PlacedRecord, { position }: RowsRead): boolean {
  return waiting === 0 && last <= position;
}
