import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { stopChild } from '@guanjia/runtime/testing/stopChild';
import { expect, onTestFinished } from 'vitest';
import { linkPackages } from '../create/runDepartment.ts';
import { emptyFolder, runCli } from '../runCli.ts';

const program = fileURLToPath(new URL('../../bin/guanjia.cjs', import.meta.url));
const packages = fileURLToPath(new URL('../../../../node_modules/.bin', import.meta.url));

export type DevLine = { readonly event: string } & Readonly<Record<string, unknown>>;

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** A department as `create` makes it, with the packages of this repository, on a port of its own. */
export async function createDepartment(name: string, { cwd = emptyFolder(), guanjia = [program] } = {}) {
  const { code, err } = await runCli(['create', name], { cwd, guanjia });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const folder = join(cwd, name);
  linkPackages(folder);
  const port = await freePort();
  writeFileSync(join(folder, '.env'), `${readFileSync(join(folder, '.env'), 'utf8')}PORT=${port}\n`);
  const schema = join(folder, 'src/schema.graphql');
  const first = readFileSync(schema, 'utf8');
  return {
    folder,
    url: `http://127.0.0.1:${port}/graphql`,
    first,
    port,
    /** Saves the SDL that this makes of the first: over the file, or as editors that put another in its place. */
    save(change: (sdl: string) => string, how: 'over' | 'replaced' = 'over') {
      const place = how === 'over' ? schema : `${schema}~`;
      writeFileSync(place, change(first));
      if (how === 'replaced') renameSync(place, schema);
    },
  };
}

/** `guanjia dev --json` in the folder, as a process, with these variables and no others. */
export async function startDev(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  guanjia: readonly string[] = [program],
) {
  const port = await freePort();
  const child = spawn(process.execPath, [...guanjia, 'dev', '--json', '--port', String(port), ...words], {
    cwd: folder,
    env: { PATH: `${packages}:${process.env['PATH'] ?? ''}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => stopChild(child, 'SIGTERM'));
  const events: DevLine[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => events.push(JSON.parse(line) as DevLine));
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    events,
    /** The first event behind `from` that is one of these; one that has ended instead fails with its last words. */
    async heard(names: readonly string[], from = 0): Promise<DevLine> {
      const look = () => {
        const found = events.slice(from).find(({ event }) => names.includes(event));
        if (found === undefined && child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${said}`);
        return found;
      };
      await expect.poll(look, { timeout: 90_000, interval: 50 }).toBeDefined();
      return look() as DevLine;
    },
    async ask(query: string, persona = 'service-room'): Promise<Answer> {
      const post = async (path: string, body: object, headers = {}) => {
        const options = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
        return (await fetch(`${url}${path}`, { ...options, body: JSON.stringify(body) })).json();
      };
      const { token } = (await post('/dev/token', { persona })) as { token: string };
      return (await post('/graphql', { query }, { authorization: `Bearer ${token}` })) as Answer;
    },
    /** Ctrl-C; the exit code. */
    async interrupt(): Promise<number | null> {
      child.kill('SIGINT');
      if (child.exitCode === null) await once(child, 'exit');
      return child.exitCode;
    },
  };
}
