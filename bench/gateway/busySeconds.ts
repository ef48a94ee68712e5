import { readFileSync } from 'node:fs';

const ticksPerSecond = 100;
/** Columns of the kernel's `cpu` line in which nothing ran: idle and waiting for disks. What guests took is counted twice there. */
const idleColumns = new Set([3, 4]);
const lastColumn = 7;

/** CPU seconds that all cores of the machine have spent on anything, those that its host took from it included. */
export function busySeconds(): number {
  const [first = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
  const columns = first.split(/\s+/).slice(1).map(Number);
  const busy = columns.filter((_, column) => column <= lastColumn && !idleColumns.has(column));
  return busy.reduce((sum, ticks) => sum + ticks, 0) / ticksPerSecond;
}
