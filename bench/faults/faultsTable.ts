import { formatTable } from '../system/formatTable.ts';
import { wholeRun } from './judgeRun.ts';
import { notesOn } from './notesOn.ts';
import type { RowResult } from './runFault.ts';

const headings = ['backend', 'fault', 'kills', 'legs', 'lost', 'twice', 'order', 'recovery s', 'ok'];
const numeric = new Set([2, 3, 4, 5, 6, 7]);

/** The table that a run ends with, and below it what is to be known of single rows. Rows with subscribers have one of their own. */
export function faultsTable(all: readonly RowResult[]): string {
  const results = all.filter(({ streams }) => streams === null);
  const rows = results.map((result) => [
    result.backend,
    result.title,
    result.kills === 0 ? '' : String(result.kills),
    ...[result.legs, result.lost, result.duplicated, result.disordered].map(String),
    result.recoverySeconds === null ? 'never' : result.recoverySeconds.toFixed(1),
    result.isClean ? '✓' : '✗',
  ]);
  const notes = notesOn(results);
  const single = all.filter(({ name }) => name !== wholeRun); // the whole run has counted the same legs again
  const sum = (of: (result: RowResult) => number): number => single.reduce((total, result) => total + of(result), 0);
  const clean = results.filter(({ isClean }) => isClean).length;
  return [
    'Faults of the exchange  数据共享交换 · 故障演练',
    '',
    formatTable([headings, ...rows], numeric),
    '',
    `${clean} of ${results.length} rows clean · ${sum(({ kills }) => kills)} kills · ${sum(({ legs }) => legs)} legs · ` +
      `${sum(({ lost }) => lost)} lost · ${sum(({ duplicated }) => duplicated)} duplicated effects · ` +
      `${sum(({ disordered }) => disordered)} order violations`,
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ].join('\n');
}
