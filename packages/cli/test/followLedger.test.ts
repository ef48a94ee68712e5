import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import { followLedger } from '../src/followLedger.ts';
import type { LedgerSource, PlacedRecord } from '../src/ledgerSource.ts';
import { splitLines } from '../src/splitLines.ts';

const [quiet, busy] = [newId(), newId()];

/** A ledger of two handoffs; each time it is read on, another row has come. `busy` has a record that follows it. */
function growingLedger(busyRecord: (rows: number) => Pick<PlacedRecord, 'last' | 'waiting'>) {
  const rows = [row(1, 'requested', quiet), row(2, 'requested', busy)];
  const asked: string[] = [];
  const record = (handoffId: string, position: number, more: Pick<PlacedRecord, 'last' | 'waiting'>): PlacedRecord => ({
    line: lineOf({ record: { handoff: { id: handoffId } } }),
    handoffId,
    position,
    ...more,
  });
  const source: LedgerSource = {
    async *chain(after) {
      asked.push(`chain ${after}`);
      yield* rows.slice(after);
      rows.push(row(rows.length + 1, 'sent', busy));
    },
    async *records(after, limit) {
      asked.push(`records ${after} ${limit ?? ''}`.trim());
      const all = [record(quiet, 10, { last: 1, waiting: 0 }), record(busy, 20, busyRecord(rows.length))];
      yield* all.filter(({ position }) => position > after).slice(0, limit);
    },
  };
  return { source, asked };
}

const lineOf = (value: object) => ({ text: JSON.stringify(value), value });
const row = (position: number, step: string, handoffId: string) => lineOf({ row: { position, step, handoffId } });

async function follow(source: LedgerSource, patienceMs: number): Promise<any[]> {
  const lines = await Array.fromAsync(followLedger(source, { patienceMs, pauseMs: 1 }));
  return lines.map(({ value }) => value);
}

describe('following a ledger that grows', () => {
  it('takes a record only behind the rows that tell of it', async () => {
    // behind by one row at first: the row that came while the chain was read
    const { source, asked } = growingLedger((rows) => ({ last: Math.min(rows, 3), waiting: 0 }));
    const lines = await follow(source, 60_000);
    const kinds = lines.map((line) => line.row?.position ?? line.record?.handoff.id ?? line.end);
    expect(kinds).toEqual([1, 2, quiet, 3, busy, { underWay: [] }]);
    expect(asked).toEqual(['chain 0', 'records 0', 'chain 2', 'records 19 1']);
  });

  it('asks again while steps wait for their place', async () => {
    let asks = 0;
    const { source } = growingLedger(() => ({ last: 2, waiting: (asks += 1) < 3 ? 1 : 0 }));
    const lines = await follow(source, 60_000);
    expect(lines.at(-2)).toEqual({ record: { handoff: { id: busy } } });
    expect(lines.at(-1)).toEqual({ end: { underWay: [] } });
    expect(asks).toBe(3);
  });

  it('names a handoff that never comes to rest', async () => {
    const { source } = growingLedger((rows) => ({ last: rows, waiting: 0 }));
    const lines = await follow(source, 30);
    expect(lines.at(-1)).toEqual({ end: { underWay: [busy] } });
  });

  it('does not wait for a handoff that no row has told of when the comparison began', async () => {
    const newer = newId();
    const source: LedgerSource = {
      async *chain() {
        yield row(1, 'requested', quiet);
      },
      async *records() {
        yield { line: lineOf({ record: {} }), handoffId: newer, position: 9, last: 5, waiting: 0 };
      },
    };
    expect(await follow(source, 60_000)).toEqual([{ row: expect.anything() }, { end: { underWay: [] } }]);
  });
});

describe('lines of a stream', () => {
  const linesIn = async (...chunks: Uint8Array[]) =>
    (await Array.fromAsync(splitLines(streamOf(chunks)))).map(({ text, value }) => [text, value]);
  async function* streamOf(chunks: Uint8Array[]) {
    yield* chunks;
  }

  it('are whole however the bytes come, in any language', async () => {
    const bytes = Buffer.from('{"a":"材料"}\n\nno json\n[1]');
    const expected = [
      ['{"a":"材料"}', { a: '材料' }],
      ['no json', 'no json'],
      ['[1]', [1]],
    ];
    for (let size = 1; size <= bytes.length; size += 1) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      expect(await linesIn(...chunks)).toEqual(expected);
    }
  });

  it('do not end where the stream breaks', async () => {
    async function* broken() {
      yield Buffer.from('{}\n{');
      throw new Error('the line is gone');
    }
    await expect(Array.fromAsync(splitLines(broken()))).rejects.toThrow('the line is gone');
  });
});
