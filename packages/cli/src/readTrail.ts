import type { LedgerLine } from './splitLines.ts';

/** What the exchange says of the trail, with a line behind it that says that it was the whole. */
export async function* readTrail(lines: AsyncIterable<LedgerLine>): AsyncGenerator<LedgerLine> {
  yield* lines;
  const end = { end: { underWay: [] } };
  yield { text: JSON.stringify(end), value: end };
}
