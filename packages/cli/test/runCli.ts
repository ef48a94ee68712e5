import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('../bin/guanjia.cjs', import.meta.url));

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** What Node is started with: ours, as it lies in the repository, unless told. */
  readonly guanjia?: readonly string[];
}

/** Runs `guanjia` as a process of its own, with these variables and no others, in an empty folder unless told. */
export function runCli(
  words: readonly string[],
  { env = {}, cwd = emptyFolder(), guanjia = [program] }: RunOptions = {},
): Promise<Ended> {
  const options = { cwd, env: { PATH: process.env['PATH'] ?? '', ...env }, maxBuffer: 50_000_000 };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...guanjia, ...words], options, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** When something is let go of: at the end of the test, unless a whole file needs it. */
export type AtEnd = (end: () => void | Promise<void>) => void;

/** A folder for one test. */
export function emptyFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-cli-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
