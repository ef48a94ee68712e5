import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { type ReadyServices, servicesMessageSchema } from './servicesMessage.ts';

declare module 'vitest' {
  interface ProvidedContext {
    guanjia: ReadyServices;
  }
}

/**
 * Starts the databases of the test run and tells every test file where they are; returns how they stop. Where one cannot
 * be had that is asked for, one line says so and the run ends: a test report would only hide it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const child = fork(fileURLToPath(new URL('servicesProcess.ts', import.meta.url)), [process.env['PATH'] ?? '']);
  try {
    const ready = await servicesOf(child);
    refuseMissing(ready, process.env['REQUIRE_SERVICES'] === '1');
    project.provide('guanjia', ready);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    await stopServices(child);
    process.exit(1);
  }
  return () => stopServices(child);
}

async function servicesOf(child: ChildProcess): Promise<ReadyServices> {
  const ended = once(child, 'exit').then(() => ({ kind: 'failed', reason: 'their process ended at once' }));
  const told = once(child, 'message').then(([message]: unknown[]) => message);
  const message = servicesMessageSchema.parse(await Promise.race([told, ended]));
  if (message.kind === 'failed') throw new Error(`The test services did not start: ${message.reason}`);
  return { embeddedUrl: message.embeddedUrl, services: message.services };
}

function refuseMissing({ services }: ReadyServices, required: boolean): void {
  const missing = [
    ...(services.postgresUrl === null ? ['PostgreSQL (initdb, postgres)'] : []),
    ...(services.redisUrl === null ? ['Redis (redis-server)'] : []),
  ];
  if (missing.length === 0) return;
  if (required) throw new Error(`REQUIRE_SERVICES=1, but this machine has no ${missing.join(' and no ')}.`);
  process.stdout.write(`No ${missing.join(', no ')} here: the suites that need them are skipped.\n`);
}

async function stopServices(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || !child.connected) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}
