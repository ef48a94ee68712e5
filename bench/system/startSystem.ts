import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRecipient, type Recipient } from '@guanjia/provider-simulator/createRecipient';
import { createExchangeClient, type ExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { reservePorts } from '@guanjia/runtime/reservePorts';
import { inheritedEnvironment } from '../config.ts';
import { createBenchSchemas } from './createBenchSchemas.ts';
import { type PostgresServer, startPostgres } from './startPostgres.ts';
import { type RedisServer, startRedis } from './startRedis.ts';
import { type SupervisedProcess, superviseProcess } from './superviseProcess.ts';

/** Where BullMQ keeps the queue of legs. */
export const backends = ['redis', 'postgres'] as const;
export type Backend = (typeof backends)[number];

export interface SystemOptions {
  readonly backend: Backend;
  /** Everything is kept here; it must be there. */
  readonly folder: string;
  readonly mains: number;
  readonly workers: number;
  readonly recipients: readonly string[];
  /** Whether recipients keep effects and receipts in the database; else they only check and sign. */
  readonly recipientsKeep: 'everything' | 'nothing';
  /** Module loaded before each process of the exchange. */
  readonly preload?: string;
  /** More for the environment of the exchange's processes; what differs by process is said by its name. */
  readonly environmentOf?: (name: string) => Readonly<Record<string, string>>;
}

/** One exchange with real servers, a department that sends and one that hosts recipients. */
export interface BenchSystem {
  readonly backend: Backend;
  readonly postgres: PostgresServer;
  /** Null where PostgreSQL keeps the queue. */
  readonly redis: RedisServer | null;
  readonly mains: readonly SupervisedProcess[];
  readonly workers: readonly SupervisedProcess[];
  readonly sender: SupervisedProcess;
  readonly recipientHost: SupervisedProcess;
  readonly recipients: readonly Recipient[];
  /** Of each main. */
  readonly exchangeUrls: readonly string[];
  readonly senderUrl: string;
  /** Of the door by which a recipient is told how to behave. */
  readonly recipientHostUrl: string;
  /** Shared by the exchange with the gateway, with the department that sends, and with the one that hosts the recipients. */
  readonly keys: { readonly gateway: string; readonly approval: string; readonly utilities: string };
  /** Stops processes together and then the servers; the names of those that SIGTERM did not end properly. */
  stop(): Promise<readonly string[]>;
}

/** What was started, in the order of its start. */
interface Started {
  readonly processes: SupervisedProcess[];
  readonly servers: { stop(): Promise<void> }[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts servers and processes, registers the recipients; resolves when all serve. What has started is stopped when one cannot. */
export async function startSystem(options: SystemOptions): Promise<BenchSystem> {
  const started: Started = { processes: [], servers: [] };
  const stop = async (): Promise<readonly string[]> => {
    const stopped = await Promise.all(
      started.processes.map(async (process) => ((await process.stop()) ? [] : [process.name])),
    );
    await Promise.all(started.servers.map((server) => server.stop()));
    return stopped.flat();
  };
  try {
    return { ...(await start(options, started)), stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

async function start(options: SystemOptions, started: Started): Promise<Omit<BenchSystem, 'stop'>> {
  const { backend, folder } = options;
  chmodSync(folder, 0o755); // PostgreSQL's user passes through it
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const postgres = await startPostgres(join(folder, 'postgres'));
  started.servers.push(postgres);
  const redis = backend === 'redis' ? await startRedis(join(folder, 'redis')) : null;
  if (redis !== null) started.servers.push(redis);
  await createBenchSchemas(postgres.url);

  const keys = { gateway: newKey(), approval: newKey(), utilities: newKey() };
  const ports = await reservePorts(options.mains + options.workers + options.recipients.length + 2);
  const nextPort = (): number => ports.pop() ?? 0;
  const recipients = options.recipients.map((id) => createRecipient(id, nextPort()));
  const mainPorts = Array.from({ length: options.mains }, nextPort);
  const exchangeUrls = mainPorts.map(urlOf);
  const [senderPort, hostPort] = [nextPort(), nextPort()];

  const common = {
    ...inheritedEnvironment(),
    DATABASE_URL: postgres.url,
    APOLLO_TELEMETRY_DISABLED: 'true',
    NODE_COMPILE_CACHE: join(folder, 'compile-cache'),
  };
  const ofExchange = {
    ...common,
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
    ALLOWED_ENDPOINT_HOSTS: '127.0.0.1',
    EXCHANGE_URL: exchangeUrls[0] ?? '',
    SIGNING_KEY: keys.gateway,
    DEPARTMENT_KEYS: JSON.stringify({ approval: keys.approval, utilities: keys.utilities }),
    MATERIALS_FOLDER: join(folder, 'materials'),
    ...(redis === null ? {} : { REDIS_URL: redis.url }),
  };
  const launch = (name: string, script: string, environment: Readonly<Record<string, string>>): SupervisedProcess => {
    const isExchange = script.startsWith('subgraphs/');
    const supervised = superviseProcess({
      name,
      script: join(root, script),
      environment: isExchange ? { ...environment, ...options.environmentOf?.(name) } : environment,
      logFile: join(folder, 'logs', `${name}.log`),
      ...(isExchange && options.preload !== undefined ? { preload: options.preload } : {}),
    });
    started.processes.push(supervised);
    return supervised;
  };
  const mains = mainPorts.map((port, place) =>
    launch(`main-${place + 1}`, 'subgraphs/exchange/src/main.ts', { ...ofExchange, PORT: String(port) }),
  );
  const recipientHost = launch('recipient', 'packages/provider-simulator/src/recipient.ts', {
    ...common,
    PORT: String(hostPort),
    SIGNING_KEY: keys.utilities,
    KEEP: options.recipientsKeep,
    COUNTERS: JSON.stringify(recipients.map(({ id, port, privateKey }) => ({ id, port, privateKey }))),
  });
  await Promise.all([...mains, recipientHost].map((each) => each.ready()));
  const workers = Array.from({ length: options.workers }, (_, place) =>
    launch(`worker-${place + 1}`, 'subgraphs/exchange/src/worker.ts', {
      ...ofExchange,
      WORKER_PORT: String(nextPort()),
    }),
  );
  const sender = launch('sender', 'bench/faults/sender.ts', {
    ...common,
    PORT: String(senderPort),
    EXCHANGE_URLS: JSON.stringify(exchangeUrls),
    SIGNING_KEY: keys.approval,
  });
  await Promise.all([...workers, sender].map((each) => each.ready()));
  await register(recipients, exchangeUrls[0] ?? '', keys.utilities);
  const urls = { exchangeUrls, senderUrl: urlOf(senderPort), recipientHostUrl: urlOf(hostPort) };
  return { backend, postgres, redis, mains, workers, sender, recipientHost, recipients, ...urls, keys };
}

async function register(recipients: readonly Recipient[], url: string, key: string): Promise<void> {
  const client: ExchangeClient = createExchangeClient({ url, issuer: 'utilities', key });
  try {
    await client.register(recipients.map(({ id, name, endpoint, publicKey }) => ({ id, name, endpoint, publicKey })));
  } finally {
    await client.close();
  }
}

function urlOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}

function newKey(): string {
  return randomBytes(32).toString('hex');
}
