import { type LedgerRow, ledgerHash } from '@guanjia/kernel/ledger';

/** Holds a ledger against its own hashes, row by row in the order of positions. */
export interface LedgerCheck {
  take(row: LedgerRow): void;
  /** What was wrong, in words. */
  faults(): readonly string[];
  /** Legs signed for, with the number of rows that say so. */
  received(): ReadonlyMap<string, number>;
  rows(): number;
}

/** `firstPrevious` is what the first row must name as the hash before it. */
export function createLedgerCheck(firstPrevious: string): LedgerCheck {
  const faults: string[] = [];
  const received = new Map<string, number>();
  let position = 0;
  let hash = firstPrevious;
  return {
    take(row) {
      if (row.position !== position + 1) faults.push(`ledger row ${row.position} came after ${position}`);
      if (row.previous !== hash) faults.push(`ledger row ${row.position} does not name the hash before it`);
      if (row.hash !== ledgerHash(row)) faults.push(`ledger row ${row.position} is not what was hashed`);
      if (row.step === 'received' && row.legId !== null) received.set(row.legId, (received.get(row.legId) ?? 0) + 1);
      position = row.position;
      hash = row.hash;
    },
    faults: () => faults,
    received: () => received,
    rows: () => position,
  };
}
