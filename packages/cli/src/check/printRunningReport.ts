import type { Output } from '../createOutput.ts';
import { type ContractFinding, contractRules } from '../entityContract/ContractReport.ts';
import type { RunningReport } from './checkRunning.ts';
import { heading } from './printSchemaReport.ts';

const title = 'contract of _entities 实体契约';

/** Says how the running subgraph keeps the contract, for a person: a line for each key, and below it what is not as it should be. */
export function printRunningReport(report: RunningReport, output: Output): void {
  const { print, paint } = output;
  if (report.kind !== 'seen') {
    const mark = report.kind === 'failed' ? paint('red', '✗') : paint('yellow', '–');
    print(`${mark} ${paint('bold', title)}: not looked at. ${report.why}`);
    return;
  }
  print(heading(report.isKept, `${title}, at ${report.url}`, output));
  const byKey = Map.groupBy(report.findings, ({ type, key }) => `${type} @key(${key})`);
  for (const [name, findings] of byKey) {
    const isKept = findings.every(({ verdict }) => verdict !== 'broken');
    const figures = findings.flatMap(({ rule, verdict, seen }) =>
      verdict !== 'broken' && (rule === 'thousand' || rule === 'statements') ? seen : [],
    );
    print(`    ${isKept ? paint('green', '✓') : paint('red', '✗')} ${name}  ${paint('dim', figures.join('; '))}`);
    for (const finding of findings) printFinding(finding, output);
  }
  for (const note of report.notes) print(`    ${paint('yellow', note)}`);
}

function printFinding({ rule, verdict, seen }: ContractFinding, { print, paint }: Output): void {
  if (verdict !== 'broken') return;
  print(`        ${paint('red', contractRules[rule])}`);
  for (const line of seen) print(`          ${line}`);
}
