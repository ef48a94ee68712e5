import type { Department } from '../readDepartment.ts';
import { chooseWays, roleOf, type Ways } from './chooseWays.ts';
import type { TellDev } from './DevEvent.ts';
import { followDraft } from './followDraft.ts';
import { serveMocks } from './mocks/serveMocks.ts';
import { observeSubgraph } from './observeSubgraph.ts';
import { portOf } from './portOf.ts';
import type { Others } from './readOthers.ts';
import { devFolder } from './readOthers.ts';
import { requireFreePort } from './requireFreePort.ts';
import { runSubgraph } from './runSubgraph.ts';

export interface DevOptions {
  readonly department: Department;
  /** Where one's own subgraph listens. */
  readonly url: string;
  readonly others: Others;
  /** What `--proxy` says. */
  readonly proxies: readonly string[];
  /** By subgraph: what the gateway signs with. */
  readonly keys: Readonly<Record<string, string>>;
  readonly port: number;
  /** Whether one's own subgraph is started, too. */
  readonly isStarting: boolean;
  readonly tell: TellDev;
  /** Resolves when the person wants an end. */
  readonly until: Promise<unknown>;
}

/** Serves the graph with one's own draft in it until it is told to stop. @throws CliError when it cannot begin, or when the gateway dies */
export async function runDev({ department, others, tell, until, ...options }: DevOptions): Promise<void> {
  const { name, folder, settings } = department;
  const theirs = others.subgraphs.filter((other) => other.name !== name);
  const ways = chooseWays(theirs, options.proxies);
  await requireFreePort(options.port, 'take another by --port');
  if (options.isStarting) await requireFreePort(portOf(options.url), 'leave out --start, to have that in the graph');
  const stops: (() => Promise<void>)[] = [];
  try {
    const subgraphs = theirs.map((other) => ({ name: other.name, version: other.version, as: roleOf(other, ways) }));
    tell({ event: 'others', from: others.from, at: others.at, subgraphs });
    const mocks = await serveMocks(ways.mocked);
    stops.push(() => mocks.stop());
    if (options.isStarting) {
      const subgraph = await runSubgraph(folder, tell);
      stops.push(() => subgraph.stop());
    }
    const own = await observeSubgraph({ target: options.url, isStarting: options.isStarting, tell });
    stops.push(() => own.stop());
    const mocked = ways.mocked.map((other): [string, string] => [other.name, mocks.urlOf(other.name)]);
    const urls = { ...Object.fromEntries([...mocked, ...ways.proxied]), [name]: own.url };
    const key = settings.get('SIGNING_KEY');
    const keys = { ...options.keys, ...(key === undefined ? {} : { [name]: key }) };
    const draft = await followDraft({
      department,
      url: options.url,
      others: theirs,
      gateway: { folder: devFolder(folder), port: options.port, urls, keys, exchangeUrl: exchangeOf(ways, keys) },
      tell,
    });
    stops.push(() => draft.stop());
    await Promise.race([until, draft.failed]);
  } finally {
    for (const stop of stops.toReversed()) await stop();
    tell({ event: 'stopped' });
  }
}

/** Events come from a real exchange alone, to a gateway that can sign. */
function exchangeOf({ proxied }: Ways, keys: Readonly<Record<string, string>>): string | null {
  const url = proxied.get('exchange');
  return url === undefined || keys['exchange'] === undefined ? null : new URL(url).origin;
}
