import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { findProgram } from '@guanjia/runtime/testing/findProgram';
import { searchPath } from '../config.ts';

/** What the figures were measured on, in one line each. */
export function describeMachine(): string[] {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return [
    `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${gigabytes} GB, Node ${process.version}`,
    versionOf('postgres', ['--version']),
    versionOf('redis-server', ['--version']),
  ];
}

function versionOf(name: string, words: readonly string[]): string {
  const program = findProgram(name, searchPath());
  if (program === null) return `${name}: not installed`;
  return execFileSync(program, [...words], { encoding: 'utf8' }).trim();
}
