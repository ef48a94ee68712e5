import { createLedgerCheck, type LedgerHead, type LedgerVerdict } from '@guanjia/kernel/checkLedger';
import { ledgerFault } from '@guanjia/kernel/checkLedgerFault';
import { checkLedgerLine } from '@guanjia/kernel/checkLedgerLine';
import type { LedgerLine } from './splitLines.ts';

/** Verifies lines as they come and stops at the first fault. Lines that end without an end line are a fault. */
export async function verifyLines(
  lines: AsyncIterable<LedgerLine>,
  expectHead: LedgerHead | null,
): Promise<LedgerVerdict> {
  const check = createLedgerCheck({ expectHead });
  let last: string | null = null;
  for await (const { value } of lines) {
    last = checkLedgerLine(check, value);
    if (check.hasFault()) return check.result();
  }
  const verdict = check.result();
  if (verdict.fault !== null || last === 'end') return verdict;
  const position = verdict.rows + 1;
  return {
    ...verdict,
    fault: ledgerFault('cutOff', 'the last line is missing: what follows was cut off', { position }),
  };
}
