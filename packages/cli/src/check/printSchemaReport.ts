import type { Output } from '../createOutput.ts';
import { printChanges } from '../registry/launchReport.ts';
import type { SchemaReport } from './SchemaReport.ts';

/** Says what publishing would mean, for a person: a heading with its verdict for each part. */
export function printSchemaReport(report: SchemaReport, output: Output): void {
  const { print, paint } = output;
  const { against, compositionErrors, policyFaults, changes, wouldBreak, isComposable } = report;
  print(heading(isComposable, `composition 合成, with ${against}`, output));
  for (const { code, coordinate, message } of compositionErrors) {
    print(`    ${paint('bold', coordinate ?? code)}  ${message}`);
  }
  if (!isComposable) return;
  print(heading(policyFaults.length === 0, 'rules of the graph 规则', output));
  for (const { coordinate, message } of policyFaults)
    print(`    ${paint('bold', coordinate ?? 'the schema')}  ${message}`);
  const breaking = changes.filter(({ criticality }) => criticality === 'BREAKING').length;
  const count = changes.length === 0 ? 'none' : `${changes.length}, ${breaking} of them breaking`;
  print(heading(wouldBreak === null || wouldBreak.length === 0, `changes for clients 变化: ${count}`, output));
  printChanges(changes, output);
  for (const { client, clientVersion, operation, hash, message, lastSeenAt } of wouldBreak ?? []) {
    const who = clientVersion === null ? client : `${client} ${clientVersion}`;
    const seen = lastSeenAt === null ? '' : `, last seen ${lastSeenAt}`;
    print(`    ${paint('red', who)}  operation ${operation ?? hash.slice(0, 12)}${seen}`);
    print(`      ${message}`);
  }
  for (const note of report.notes) print(`    ${paint(wouldBreak === null ? 'yellow' : 'dim', note)}`);
}

/** ✓ or ✗ and what it is about. */
export function heading(isGood: boolean, text: string, { paint }: Output): string {
  return `${isGood ? paint('green', '✓') : paint('red', '✗')} ${paint('bold', text)}`;
}
