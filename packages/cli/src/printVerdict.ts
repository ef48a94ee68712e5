import type { LedgerVerdict } from '@guanjia/kernel/checkLedger';
import { type LedgerFault, ledgerFaultKinds } from '@guanjia/kernel/checkLedgerFault';
import type { Output } from './createOutput.ts';

const count = new Intl.NumberFormat('en');

/** Says what a check has found, for a person. */
export function printVerdict(verdict: LedgerVerdict, output: Output): void {
  if (verdict.fault === null) printGood(verdict, output);
  else printBad(verdict.fault, verdict, output);
}

function printGood(verdict: LedgerVerdict, { print, paint }: Output): void {
  const { head, rows, receipts, signatures, checkpoints, handoffs, newer, underWay } = verdict;
  print(paint('green', 'The ledger is in order. 账本完好'));
  print(line('rows', count.format(rows)));
  print(line('receipts', count.format(receipts)));
  print(line('signatures', `${count.format(signatures)} verified: receipts, summaries, checkpoints`));
  print(line('checkpoints', count.format(checkpoints)));
  print(line('handoffs', `${count.format(handoffs)} agree with the working tables`));
  if (newer > 0)
    print(line('newer', `${count.format(newer)} handoffs were begun while this was done; they are not compared`));
  if (underWay > 0)
    print(line('under way', `${count.format(underWay)} handoffs changed all the time; they are not compared`));
  for (const fingerprint of verdict.exchangeKeys) print(line('exchange key', `sha256 ${fingerprint}`));
  if (head === null) return;
  print(line('head', paint('bold', `${head.position}:${head.hash}`)));
  print(
    'Note the head down where nobody here can change it. `guanjia verify-ledger --expect <head>` then proves, at any later',
  );
  print('time, that nothing up to that row was changed.');
}

function printBad(
  { kind, position, reason, handoffId, legId }: LedgerFault,
  { rows }: LedgerVerdict,
  output: Output,
): void {
  const { print, paint } = output;
  print(paint('red', 'The ledger is NOT in order. 账本有误'));
  print(line('at', position === null ? 'no row' : paint('bold', `row ${position}`)));
  print(line('why', reason));
  print(line('kind', `${kind} ${ledgerFaultKinds[kind]}`));
  if (handoffId !== null) print(line('handoff', handoffId));
  if (legId !== null) print(line('leg', legId));
  print(line('in order', `${count.format(rows)} rows before the check stopped`));
}

function line(name: string, text: string): string {
  return `  ${name.padEnd(13)} ${text}`;
}
