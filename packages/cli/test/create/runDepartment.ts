import { execFile, spawn } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { stopChild } from '@guanjia/runtime/testing/stopChild';
import { expect, onTestFinished } from 'vitest';
import type { Joining } from './joinGraph.ts';

const modules = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

/** Gives a new department the packages of this repository instead of `npm install`. */
export function linkPackages(folder: string): void {
  symlinkSync(modules, join(folder, 'node_modules'));
}

/** Runs a program of its packages in the folder; what it says, and its exit code. */
export function runIn(folder: string, program: string, words: readonly string[]) {
  const script = join(modules, program);
  const options = { cwd: folder, env: { PATH: process.env['PATH'] ?? '', CI: 'true' }, maxBuffer: 20_000_000 };
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    const child = execFile(process.execPath, [script, ...words], options, (_, out, err) =>
      resolve({ code: child.exitCode, said: out + err }),
    );
  });
}

export interface Running {
  readonly name: string;
  readonly program: string;
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts a process that listens on PORT with `/health`, and waits until it answers. Stopped at the end of the test. */
export async function runServer({ name, program, words, cwd, env }: Running): Promise<string> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(program, words, {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => stopChild(child, 'SIGTERM'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  let failure: Error | null = null;
  child.on('error', (cause) => (failure = cause));
  const state = async () => {
    if (failure !== null) return `${name} cannot be started by ${program}: ${failure.message}`;
    if (child.exitCode !== null) return `${name} ended with ${child.exitCode}: ${said}`;
    return (await fetch(`${url}/health`).catch(() => null))?.ok === true ? 'up' : 'starting';
  };
  await expect.poll(state, { timeout: 120_000, interval: 100 }).not.toBe('starting');
  expect(await state()).toBe('up');
  return url;
}

/** Starts a created department as `npm start` does, and says how it joins the graph. */
export async function runDepartment(
  folder: string,
  name: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Joining> {
  const key = /^SIGNING_KEY=(.*)$/m.exec(readFileSync(join(folder, '.env'), 'utf8'))?.[1] ?? '';
  const words = ['--env-file-if-exists=.env', 'src/main.ts'];
  const url = await runServer({ name, program: process.execPath, words, cwd: folder, env });
  return { name, key, url: `${url}/graphql`, sdl: readFileSync(join(folder, 'src/schema.graphql'), 'utf8') };
}
