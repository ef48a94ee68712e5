import { startEmbeddedPostgres } from '../embeddedPostgres.ts';
import { findProgram } from './findProgram.ts';
import type { ServicesMessage } from './servicesMessage.ts';
import { startTestPostgres } from './startTestPostgres.ts';
import { startTestRedis } from './startTestRedis.ts';

// Keeps the databases of one test run, in a process of its own so that WebAssembly does not slow the tests. It ends,
// and stops what it has started, when its parent lets go of it, however the parent ends.

interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const started: Running[] = [];
const searchPath = process.argv[2] ?? '';

process.on('SIGINT', () => {}); // Ctrl-C reaches the whole group: the parent ends first and lets go of this one
process.on('disconnect', () => void stopAll().finally(() => process.exit(0)));

try {
  const [embedded, postgres, redis] = await Promise.all([
    keep(startEmbedded()),
    startIfFound('initdb', startTestPostgres),
    startIfFound('redis-server', startTestRedis),
  ]);
  const services = { postgresUrl: postgres?.url ?? null, redisUrl: redis?.url ?? null };
  tell({ kind: 'ready', embeddedUrl: embedded.url, services });
} catch (error) {
  tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
}

async function startEmbedded(): Promise<Running> {
  const embedded = await startEmbeddedPostgres();
  void embedded.died.then((error) =>
    process.stderr.write(`The embedded database of the tests broke: ${error.message}\n`),
  );
  return embedded;
}

async function startIfFound(program: string, start: (path: string) => Promise<Running>): Promise<Running | null> {
  const path = findProgram(program, searchPath);
  return path === null ? null : keep(start(path));
}

async function keep(starting: Promise<Running>): Promise<Running> {
  const running = await starting;
  started.push(running);
  return running;
}

function tell(message: ServicesMessage): void {
  process.send?.(message);
}

async function stopAll(): Promise<void> {
  await Promise.allSettled(started.map((running) => running.stop()));
}
