import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config } from './config.ts';
import { type ProcessName, processNames, type StackPorts } from './stackPorts.ts';
import { loadStackSecrets, type StackSecrets } from './stackSecrets.ts';
import { type RunningProcess, startProcess } from './startProcess.ts';

export interface StackOptions {
  /** Where everything that outlives a stop is kept. */
  readonly dataFolder: string;
  readonly ports: StackPorts;
  /** Whether an empty system is filled with demo data. */
  readonly demoData: boolean;
  /** A PostgreSQL of one's own instead of the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** A Redis for the queues instead of PostgreSQL. */
  readonly redisUrl?: string | undefined;
  /** For rehearsals: a file that says by how many hours approval's deadlines run ahead; late ones are then looked for every second. */
  readonly rehearsalClockFile?: string | undefined;
  /** A region's own matters and providers of utilities instead of the shipped ones. */
  readonly utilityCatalogueFolder?: string | undefined;
  /** Variables of every process, besides its own: where traces go, for one. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A region's own rules of the archive instead of the shipped ones. */
  readonly archiveFile?: string | undefined;
  /** The build of the dashboard, for the gateway to serve. */
  readonly dashboardFolder?: string | undefined;
  readonly onReady?: (name: ProcessName) => void;
  readonly onUnexpectedEnd?: (name: ProcessName, reason: string) => void;
}

export interface Stack {
  readonly gatewayUrl: string;
  urlOf(name: ProcessName): string;
  process(name: ProcessName): RunningProcess;
  /** Starts a process again that was stopped or killed, with other variables for this once. */
  restart(name: ProcessName, environment?: Readonly<Record<string, string>>): Promise<void>;
  /** Stops everything in reverse order of need. */
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const departments = ['approval', 'concierge', 'utilities', 'acceptance', 'exchange'] as const;
type Department = (typeof departments)[number];

/** Brings the whole system up on this machine: database, five departments and the gateway together, then the workers. */
export async function startStack(options: StackOptions): Promise<Stack> {
  mkdirSync(join(options.dataFolder, 'logs'), { recursive: true });
  const plan = createPlan(options);
  const running = new Map<ProcessName, RunningProcess>();
  const start = (name: ProcessName, once: Readonly<Record<string, string>> = {}): RunningProcess => {
    const { script, environment } = plan(name);
    const started = startProcess({
      name,
      script: join(root, script),
      environment: { ...environment, ...once },
      logFile: join(options.dataFolder, 'logs', `${name}.log`),
      onUnexpectedEnd: (reason) => options.onUnexpectedEnd?.(name, reason),
    });
    running.set(name, started);
    return started;
  };
  const stop = async (): Promise<void> => {
    const postgres = running.get('postgres');
    const others = [...running.values()].filter((one) => one !== postgres);
    await Promise.all(others.map((one) => one.stop()));
    await postgres?.stop();
  };
  const names = processNames.filter((name) => name !== 'postgres' || options.databaseUrl === undefined);
  try {
    const untilReady = async (name: ProcessName): Promise<void> => {
      await start(name).ready;
      options.onReady?.(name);
    };
    const workers = names.filter((name) => name.endsWith('-worker'));
    await Promise.all(names.filter((name) => !workers.includes(name)).map(untilReady));
    // workers would carry the demo data about while it is still being written, on the one database: 4 s more
    await Promise.all(workers.map(untilReady));
  } catch (cause) {
    await stop();
    throw cause;
  }
  const urlOf = (name: ProcessName): string => `http://127.0.0.1:${options.ports[name]}`;
  return {
    gatewayUrl: urlOf('gateway'),
    urlOf,
    process: (name) => requireRunning(running, name),
    restart: (name, environment) => start(name, environment).ready,
    stop,
  };
}

interface Planned {
  readonly script: string;
  readonly environment: Record<string, string>;
}

function createPlan(options: StackOptions): (name: ProcessName) => Planned {
  const { dataFolder, ports } = options;
  const secrets = loadStackSecrets(dataFolder);
  const databaseUrl = options.databaseUrl ?? embeddedUrlOf(ports);
  const common: Record<string, string> = {
    ...config.inherited,
    ...options.environment,
    HOST: '127.0.0.1',
    APOLLO_TELEMETRY_DISABLED: 'true',
    NODE_COMPILE_CACHE: join(dataFolder, 'compile-cache'),
    EXCHANGE_URL: `http://127.0.0.1:${ports.exchange}`,
    ...(options.redisUrl === undefined ? {} : { REDIS_URL: options.redisUrl }),
  };
  const ofDepartment = (department: Department): Record<string, string> => ({
    ...common,
    PORT: String(ports[department]),
    WORKER_PORT: String(ports[`${department}-worker`]),
    PUBLIC_URL: `http://127.0.0.1:${ports[department]}`,
    DATABASE_URL: databaseUrl,
    SIGNING_KEY: secrets[department],
    DEMO_DATA: options.demoData ? '1' : '0',
    ...(department === 'approval' ? { MATERIALS_FOLDER: join(options.dataFolder, 'approval-materials') } : {}),
    ...(department === 'exchange' ? exchangeEnvironment(options, secrets) : {}),
    ...(department === 'approval' ? rehearsalEnvironment(options) : {}),
    ...(department === 'utilities' ? catalogueEnvironment(options) : {}),
    ...(department === 'acceptance' && options.archiveFile !== undefined ? { ARCHIVE_FILE: options.archiveFile } : {}),
  });
  return (name) => {
    switch (name) {
      case 'postgres':
        return {
          script: 'packages/runtime/src/embeddedPostgresMain.ts',
          environment: { ...common, PORT: String(ports.postgres), DATA_FOLDER: join(dataFolder, 'postgres') },
        };
      case 'gateway':
        return { script: 'gateway/src/main.ts', environment: gatewayEnvironment(common, options, secrets) };
      case 'approval':
      case 'concierge':
      case 'utilities':
      case 'acceptance':
      case 'exchange':
        return { script: `subgraphs/${name}/src/main.ts`, environment: ofDepartment(name) };
      case 'approval-worker':
        return { script: 'subgraphs/approval/src/worker.ts', environment: ofDepartment('approval') };
      case 'concierge-worker':
        return { script: 'subgraphs/concierge/src/worker.ts', environment: ofDepartment('concierge') };
      case 'utilities-worker':
        return { script: 'subgraphs/utilities/src/worker.ts', environment: ofDepartment('utilities') };
      case 'acceptance-worker':
        return { script: 'subgraphs/acceptance/src/worker.ts', environment: ofDepartment('acceptance') };
      case 'exchange-worker':
        return { script: 'subgraphs/exchange/src/worker.ts', environment: ofDepartment('exchange') };
    }
  };
}

function exchangeEnvironment({ dataFolder, ports }: StackOptions, secrets: StackSecrets): Record<string, string> {
  return {
    DEPARTMENT_KEYS: JSON.stringify(departmentKeys(secrets)),
    MATERIALS_FOLDER: join(dataFolder, 'materials'),
    PUBLIC_RECEIPT_URL: `http://127.0.0.1:${ports.gateway}/receipts`,
  };
}

function rehearsalEnvironment({ rehearsalClockFile }: StackOptions): Record<string, string> {
  if (rehearsalClockFile === undefined) return {};
  return { REHEARSAL_CLOCK_FILE: rehearsalClockFile, OVERDUE_SWEEP_MINUTES: '0.02' };
}

function catalogueEnvironment({ utilityCatalogueFolder }: StackOptions): Record<string, string> {
  return utilityCatalogueFolder === undefined ? {} : { CATALOGUE_FOLDER: utilityCatalogueFolder };
}

function gatewayEnvironment(
  common: Readonly<Record<string, string>>,
  { dataFolder, ports, dashboardFolder, databaseUrl = embeddedUrlOf(ports) }: StackOptions,
  secrets: StackSecrets,
): Record<string, string> {
  const urls = departments.map((name) => [name, `http://127.0.0.1:${ports[name]}/graphql`]);
  return {
    ...common,
    PORT: String(ports.gateway),
    SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(urls)),
    DEPARTMENT_KEYS: JSON.stringify(departmentKeys(secrets)),
    CURSOR_KEY: secrets.cursor,
    DEV_ISSUER_KEY_FILE: join(dataFolder, 'dev-issuer.json'),
    OPERATIONS_FILE: join(dataFolder, 'operations.json'),
    REGISTRY: 'on',
    REGISTRY_DATABASE_URL: databaseUrl,
    REGISTRY_FILE: join(dataFolder, 'launch.graphql'),
    RECORDING: 'on',
    ...(dashboardFolder === undefined ? {} : { DASHBOARD_FOLDER: dashboardFolder }),
    RECORDING_DATABASE_URL: databaseUrl,
  };
}

function embeddedUrlOf({ postgres }: StackPorts): string {
  return `postgres://postgres@127.0.0.1:${postgres}/postgres`;
}

function departmentKeys({ cursor: _, ...keys }: StackSecrets): Record<Department, string> {
  return keys;
}

function requireRunning(running: ReadonlyMap<ProcessName, RunningProcess>, name: ProcessName): RunningProcess {
  const found = running.get(name);
  if (found === undefined) throw new TypeError(`${name} does not run in this stack`);
  return found;
}
