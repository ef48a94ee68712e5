import { readFileSync } from 'node:fs';

/** Files that a process of ours may have open: Node raises its limit to this one by itself. */
export function fileLimit(): number {
  const [, hard = ''] = /^Max open files\s+\S+\s+(\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
  return hard === 'unlimited' ? Number.POSITIVE_INFINITY : Number(hard);
}
