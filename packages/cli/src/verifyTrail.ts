import { type AuditVerdict, createAuditCheck } from '@guanjia/kernel/checkAudit';
import type { LedgerHead } from '@guanjia/kernel/checkLedger';
import type { LedgerLine } from './splitLines.ts';

/** Verifies lines of the audit trail as they come and stops at the first fault. */
export async function verifyTrail(
  lines: AsyncIterable<LedgerLine>,
  expectHead: LedgerHead | null,
): Promise<AuditVerdict> {
  const check = createAuditCheck({ expectHead });
  for await (const { value } of lines) {
    check.line(value);
    if (check.hasFault()) break;
  }
  return check.result();
}
