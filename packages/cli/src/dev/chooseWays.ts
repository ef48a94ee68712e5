import { CliError } from '../CliError.ts';
import type { OtherRole } from './DevEvent.ts';
import { isVirtual, type OtherSubgraph } from './OtherSubgraph.ts';

/** Which others are real, and how they are asked. */
export interface Ways {
  readonly mocked: readonly OtherSubgraph[];
  /** Addresses of the proxied, by name. */
  readonly proxied: ReadonlyMap<string, string>;
}

/** What `--proxy` says: `NAME=URL`, `NAME` at its published address, or `all`. @throws CliError PROXY_UNKNOWN */
export function chooseWays(others: readonly OtherSubgraph[], proxies: readonly string[]): Ways {
  const real = others.filter((other) => !isVirtual(other));
  const proxied = new Map<string, string>();
  for (const text of proxies) {
    const [name = '', url] = text.split(/=(.*)/s);
    const chosen = real.filter((other) => name === 'all' || other.name === name);
    if (chosen.length === 0) throw unknown(name, real);
    if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw notAnAddress(name, url);
    // what is said of one goes before what is said of all
    for (const other of chosen) {
      if (name !== 'all' || !proxied.has(other.name)) proxied.set(other.name, url ?? other.url);
    }
  }
  return { proxied, mocked: real.filter(({ name }) => !proxied.has(name)) };
}

/** What is told of each. */
export function roleOf(other: OtherSubgraph, { proxied }: Ways): OtherRole {
  if (isVirtual(other)) return 'virtual';
  return proxied.has(other.name) ? 'proxied' : 'mocked';
}

function unknown(name: string, real: readonly OtherSubgraph[]): CliError {
  const names = real.map((other) => other.name).join(', ');
  return new CliError(`--proxy: there is no subgraph “${name}”. Take all, or one of: ${names}.`, {
    code: 'PROXY_UNKNOWN',
  });
}

function notAnAddress(name: string, url: string): CliError {
  return new CliError(`--proxy ${name}: “${url}” is no address such as http://127.0.0.1:4001/graphql.`, {
    code: 'PROXY_UNKNOWN',
  });
}
