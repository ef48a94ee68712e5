import type { AuditVerdict } from '@guanjia/kernel/checkAudit';
import { ledgerFaultKinds } from '@guanjia/kernel/checkLedgerFault';
import type { Output } from './createOutput.ts';

/** Says what a check of the audit trail has found, for a person. */
export function printAuditVerdict(verdict: AuditVerdict, { print, paint }: Output): void {
  const { fault, rows, contents, archived, checkpoints, head, exchangeKeys } = verdict;
  const line = (name: string, text: string) => print(`  ${name.padEnd(13)} ${text}`);
  if (fault !== null) {
    print(paint('red', 'The audit trail is NOT in order. 审计轨迹有误'));
    line('at', fault.position === null ? 'no row' : paint('bold', `row ${fault.position}`));
    line('why', fault.reason);
    line('kind', `${fault.kind} ${ledgerFaultKinds[fault.kind]}`);
    line('in order', `${rows} rows before the check stopped`);
    return;
  }
  print(paint('green', 'The audit trail is in order. 审计轨迹完好'));
  line('rows', String(rows));
  line('contents', `${contents} are what their rows say, ${archived} in the archive`);
  line('checkpoints', String(checkpoints));
  for (const key of exchangeKeys) line('exchange key', `sha256 ${key}`);
  if (head !== null) line('head', `${head.position}:${head.hash}`);
}
