import { z } from 'zod';
import type { LedgerCheck } from './checkLedger.ts';

/** What a line of an exported ledger can hold. */
const kinds = ['head', 'row', 'checkpoint', 'record', 'end'] as const;
export type LedgerLineKind = (typeof kinds)[number];

const objectSchema = z.record(z.string(), z.unknown());

/** Gives a line, as it was parsed from JSON, to the check; one that is not `{"<kind>": …}` counts as a malformed row. */
export function checkLedgerLine(check: LedgerCheck, line: unknown): LedgerLineKind | null {
  const parsed = objectSchema.safeParse(line);
  const [only, more] = parsed.success ? Object.entries(parsed.data) : [];
  const kind = kinds.find((known) => known === only?.[0]);
  if (only === undefined || more !== undefined || kind === undefined) {
    check.row(line);
    return null;
  }
  check[kind](only[1]);
  return kind;
}
