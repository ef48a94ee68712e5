import type { ChainPiece, LedgerReader } from '../domain/ledgerReader.ts';

/** What to read: behind a position, and how much of it; null for all. */
export interface LedgerRange {
  readonly after: number;
  readonly limit: number | null;
}

const rowsAtOnce = 500;
const recordsAtOnce = 100;

/**
 * The ledger as lines of its export (H4), page by page, so that never more than a page is in memory: `{head}` as it was at
 * the beginning, then `{row}` in the order of position, with `{checkpoint}` behind its row.
 */
export async function* ledgerLines(
  reader: Pick<LedgerReader, 'head' | 'readChain'>,
  range: LedgerRange,
): AsyncGenerator<readonly object[]> {
  const head = await reader.head();
  yield head === null ? [] : [{ head }];
  for (let { after, limit } = range; ; ) {
    const asked = Math.min(limit ?? rowsAtOnce, rowsAtOnce);
    const piece = await reader.readChain(after, asked);
    yield inOrder(piece);
    const last = piece.rows.at(-1);
    limit = limit === null ? null : limit - asked;
    if (last === undefined || piece.rows.length < asked || limit === 0) return;
    after = last.position;
  }
}

/** What the working tables hold, as `{record, place}` by handoff, page by page. */
export async function* recordLines(
  reader: Pick<LedgerReader, 'readRecords'>,
  range: LedgerRange,
): AsyncGenerator<readonly object[]> {
  for (let { after, limit } = range; ; ) {
    const asked = Math.min(limit ?? recordsAtOnce, recordsAtOnce);
    const records = await reader.readRecords(after, asked);
    yield records;
    const last = records.at(-1);
    limit = limit === null ? null : limit - asked;
    if (last === undefined || records.length < asked || limit === 0) return;
    after = last.place.position;
  }
}

/** Each checkpoint behind the row it speaks of. */
function inOrder({ rows, checkpoints }: ChainPiece): object[] {
  const lines = [
    ...rows.map((row) => ({ position: row.position, line: { row } })),
    ...checkpoints.map((checkpoint) => ({ position: checkpoint.position, line: { checkpoint } })),
  ];
  return lines.toSorted((a, b) => a.position - b.position).map(({ line }) => line);
}
