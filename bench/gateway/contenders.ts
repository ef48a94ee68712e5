import { fileURLToPath } from 'node:url';

export const contenderNames = [
  'stock',
  'hive',
  'hive-rust',
  'mercurius',
  'ours',
  'ours-batching',
  'hand-written',
] as const;
export type ContenderName = (typeof contenderNames)[number];

/** What the figures of the others are held against: the gateways that Node people would take instead of stock. */
export const peerNames: readonly ContenderName[] = ['hive', 'hive-rust', 'mercurius'];

/** Where a contender finds the fixture. */
export interface FixtureFiles {
  readonly supergraphFile: string;
  /** A list of `{name, url, schema}`, schemas in federation 1, as JSON. */
  readonly servicesFile: string;
  readonly urls: Readonly<Record<string, string>>;
}

/** Mercurius is apart: @mercuriusjs/gateway 5.2 fails with the printer of graphql 16.15. */
export type PeerFolder = 'bench/peers' | 'bench/peers/mercurius';

/** One way to serve the fixture. */
export interface Contender {
  readonly name: ContenderName;
  readonly title: string;
  readonly script: string;
  /** The folder, from the repository's root, whose packages it needs; null for those of the repository itself. */
  readonly packages: PeerFolder | null;
  environmentFor(files: FixtureFiles): Readonly<Record<string, string>>;
}

const peer = (packages: PeerFolder, file: string): Pick<Contender, 'script' | 'packages'> => ({
  script: fileURLToPath(new URL(`../../${packages}/${file}`, import.meta.url)),
  packages,
});
const ours = {
  script: fileURLToPath(new URL('../../gateway/src/main.ts', import.meta.url)),
  packages: null,
} as const;

/** All contenders in the order of the table. */
export const contenders: readonly Contender[] = [
  {
    name: 'stock',
    title: '@apollo/server + @apollo/gateway',
    ...peer('bench/peers', 'stock.mjs'),
    environmentFor: ({ supergraphFile }) => ({ SUPERGRAPH_FILE: supergraphFile, APOLLO_TELEMETRY_DISABLED: 'true' }),
  },
  {
    name: 'hive',
    title: 'Hive Gateway',
    ...peer('bench/peers', 'hive.mjs'),
    environmentFor: ({ supergraphFile }) => ({ SUPERGRAPH_FILE: supergraphFile, HIVE_PLANNER: 'default' }),
  },
  {
    name: 'hive-rust',
    title: 'Hive Gateway, Rust planner',
    ...peer('bench/peers', 'hive.mjs'),
    environmentFor: ({ supergraphFile }) => ({ SUPERGRAPH_FILE: supergraphFile, HIVE_PLANNER: 'rust' }),
  },
  {
    name: 'mercurius',
    title: 'Mercurius gateway, JIT',
    ...peer('bench/peers/mercurius', 'mercurius.mjs'),
    environmentFor: ({ servicesFile }) => ({ SERVICES_FILE: servicesFile }),
  },
  {
    name: 'ours',
    title: 'ours, no batching',
    ...ours,
    environmentFor: (files) => ourEnvironment(files, 'off'),
  },
  {
    name: 'ours-batching',
    title: 'ours, batching',
    ...ours,
    environmentFor: (files) => ourEnvironment(files, 'on'),
  },
  {
    name: 'hand-written',
    title: 'hand-written fan-out',
    script: fileURLToPath(new URL('handWritten.ts', import.meta.url)),
    packages: null,
    environmentFor: ({ urls }) => ({ SUBGRAPH_URLS: JSON.stringify(urls) }),
  },
];

const unlimited = '1000000000000';

/** Production refuses AUTH=off; what else it changes (introspection, GraphiQL, keys) is not on the way of these requests. */
function ourEnvironment({ supergraphFile }: FixtureFiles, batching: 'on' | 'off'): Readonly<Record<string, string>> {
  return {
    NODE_ENV: 'test',
    AUTH: 'off',
    LOG_LEVEL: 'warn',
    // as patient as the others, whose limit is 30 s: a bench on a busy machine measures, it does not give up
    SUBGRAPH_DEADLINE_MS: '30000',
    SUPERGRAPH_FILE: supergraphFile,
    // counted as always, but all load comes from one caller
    RATE_OF_SYSTEM: unlimited,
    RATE_OF_ADDRESS: unlimited,
    SUBGRAPH_BATCHING: batching,
  };
}
