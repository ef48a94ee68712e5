import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { afterAll, describe, expect, it } from 'vitest';
import { tokenOf } from '../src/demoTokens.ts';
import { askAs, dataOf } from '../src/graphqlClient.ts';
import { operation } from '../src/operation.ts';
import { readyQueries } from '../src/readyQueries.ts';
import { findTakenPort, portsFrom } from '../src/stackPorts.ts';

const startScript = fileURLToPath(new URL('../src/bin/start.ts', import.meta.url));
const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-start-'));
const running = new Set<ChildProcess>();
const richDemoProject = '01930000-0000-7000-8000-000000000005';

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(dataFolder, { recursive: true, force: true });
});

/** A base whose ports nobody holds. */
async function freePortBase(): Promise<number> {
  const base = await freePort();
  return (await findTakenPort(portsFrom(base))) === null ? base : freePortBase();
}

interface Start {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ready: Promise<void>;
  readonly exited: Promise<unknown[]>;
}

function npmStart(words: readonly string[]): Start {
  const child = spawn(process.execPath, [startScript, '--data', dataFolder, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  const ready = Promise.withResolvers<void>();
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    if (output.includes('Ctrl-C stops everything')) ready.resolve();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const exited = once(child, 'exit');
  void exited.then(() => {
    running.delete(child);
    ready.reject(new Error(`npm start ended: ${output}`));
  });
  ready.promise.catch(() => undefined);
  return { child, output: () => output, ready: ready.promise, exited };
}

describe('npm start', () => {
  it('brings all up, answers what it prints, says a taken port, stops cleanly, and keeps what was done', async () => {
    const base = await freePortBase();
    const url = `http://127.0.0.1:${base}`;
    const first = npmStart(['--port-base', String(base), '--fresh']);
    await first.ready;
    for (const persona of ['owner', 'steward', 'service-room']) expect(first.output()).toContain(`\n  ${persona}  `);

    for (const { persona, query, variables } of readyQueries) {
      expect(first.output()).toContain(JSON.stringify(variables).slice(1, -1));
      const answer = dataOf(await askAs(url, await tokenOf(url, persona))(query, variables));
      expect(JSON.stringify(answer)).toMatch(/演示/);
    }

    const second = npmStart(['--port-base', String(base)]);
    expect(await second.exited).toEqual([1, null]);
    expect(second.output()).toContain(`Port ${base + 9} (for postgres) is taken by another process.`);

    const room = askAs(url, await tokenOf(url, 'service-room'));
    const before = dataOf(await room(operation('projectWhole'), { projectId: richDemoProject }));
    first.child.kill('SIGINT');
    expect(await first.exited).toEqual([0, null]);
    expect(await findTakenPort(portsFrom(base))).toBeNull();

    const again = npmStart(['--port-base', String(base)]);
    await again.ready;
    const roomAgain = askAs(url, await tokenOf(url, 'service-room'));
    const after = dataOf(await roomAgain(operation('projectWhole'), { projectId: richDemoProject }));
    expect(after).toEqual(before);
    again.child.kill('SIGTERM');
    expect(await again.exited).toEqual([0, null]);
  });

  it('refuses an option it does not know in one line', async () => {
    const start = npmStart(['--port-bass', '1']);
    expect(await start.exited).toEqual([1, null]);
    expect(start.output()).toMatch(/^[^\n]*--port-bass[^\n]*\n$/);
  });
});
