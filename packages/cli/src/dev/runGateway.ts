import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CliError } from '../CliError.ts';

/** The gateway of the graph, in a process of its own. */
export interface RunningGateway {
  readonly url: string;
  /** Answers by another supergraph. `superseded`: yet another was given meanwhile. */
  reload(supergraphSdl: string): Promise<Reloaded>;
  /** When it has ended, wanted or not. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

export type Reloaded =
  | { readonly kind: 'loaded' | 'superseded' }
  | { readonly kind: 'refused'; readonly message: string };

export interface GatewayPlace {
  /** Where it keeps its files. */
  readonly folder: string;
  readonly port: number;
  readonly supergraphSdl: string;
  /** By subgraph. */
  readonly urls: Readonly<Record<string, string>>;
  /** By subgraph: with what it signs. */
  readonly keys: Readonly<Record<string, string>>;
  /** Of the exchange, where it is real; null: there are no subscriptions. */
  readonly exchangeUrl: string | null;
}

const main = fileURLToPath(import.meta.resolve('@guanjia/gateway/src/main.ts'));
const messageSchema = z.object({
  supergraph: z.string(),
  outcome: z.enum(['loaded', 'refused']),
  message: z.string().optional(),
});
const lookNow = 'look at the supergraph';
const patienceMs = 5_000;
const linesKept = 20;

/** Starts it, and resolves when it answers. @throws CliError with its last words when it ends instead */
export async function runGateway(place: GatewayPlace): Promise<RunningGateway> {
  const { folder, port, supergraphSdl } = place;
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'supergraph.graphql');
  await replaceFile(file, supergraphSdl);
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: environmentOf(place, file),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true, // Ctrl-C is for this process: it stops the gateway in good order
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => said.push(...text.toString().split('\n').filter(Boolean).slice(-linesKept)));
    stream?.on('data', () => said.splice(0, said.length - linesKept));
  }
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 1));
  let waiting: { readonly digest: string; readonly resolve: (reloaded: Reloaded) => void } | null = null;
  const ready = Promise.withResolvers<'ready'>();
  child.on('message', (message) => {
    if (message === 'ready') return ready.resolve('ready');
    const told = messageSchema.safeParse(message);
    if (!told.success || told.data.supergraph !== waiting?.digest) return;
    const { outcome, message: why = '' } = told.data;
    waiting.resolve(outcome === 'loaded' ? { kind: 'loaded' } : { kind: 'refused', message: why });
    waiting = null;
  });
  if ((await Promise.race([ready.promise, ended])) !== 'ready') {
    throw new CliError(`The gateway does not start. Its last words:\n${said.join('\n')}`, {
      code: 'GATEWAY_NOT_STARTED',
    });
  }
  return {
    url: `http://127.0.0.1:${port}`,
    async reload(sdl) {
      waiting?.resolve({ kind: 'superseded' });
      const { promise, resolve } = Promise.withResolvers<Reloaded>();
      waiting = { digest: createHash('sha256').update(sdl).digest('hex'), resolve };
      await replaceFile(file, sdl);
      child.send(lookNow);
      return promise;
    },
    ended,
    stop: () => stopChild(child, ended),
  };
}

/** Nothing of the environment of whoever runs this: a PORT or a key of something else would come in. */
function environmentOf({ port, urls, keys, exchangeUrl }: GatewayPlace, file: string): Record<string, string> {
  return {
    NODE_ENV: 'development',
    PORT: String(port),
    SUPERGRAPH_FILE: file,
    SUBGRAPH_URLS: JSON.stringify(urls),
    DEPARTMENT_KEYS: JSON.stringify(keys),
    ...(exchangeUrl === null ? {} : { EXCHANGE_URL: exchangeUrl }),
    DEV_ISSUER_KEY_FILE: 'dev-issuer.json',
    CURSOR_KEY: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'warn',
    APOLLO_TELEMETRY_DISABLED: 'true',
    // one that is being written is often down, and is to be asked again at once
    BREAKER: 'off',
    CACHE: 'off',
    RATES: 'off',
    SHEDDING: 'off',
    WARM_UP_LIMIT_MS: '1',
    PLANNING_THREADS_KEPT: '1',
  };
}

/** Whoever reads it finds the one or the other, never a part. */
async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

async function stopChild(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const kill = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(kill);
}
