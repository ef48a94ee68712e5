import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import gateway from '../gateway/package.json' with { type: 'json' };
import cli from '../packages/cli/package.json' with { type: 'json' };
import kernel from '../packages/kernel/package.json' with { type: 'json' };
import runtime from '../packages/runtime/package.json' with { type: 'json' };
import schema from '../schema/package.json' with { type: 'json' };
import { collectModules } from './packCli/collectModules.ts';
import { packedPages } from './packCli/packedPages.ts';
import { stagePackage } from './packCli/stagePackage.ts';

// `npm run pack:cli [-- --out FOLDER]`: `guanjia` as one tarball that any npm can install or publish, with those of our other packages that
// it needs inside (docs/decisions/0021-published-command-line.md). Says on stdout where it is.

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'packages/cli/dist') } } });
const program = { folder: `${root}packages/cli/`, manifest: cli };
const bundled = [
  { folder: `${root}gateway/`, manifest: gateway },
  { folder: `${root}schema/`, manifest: schema },
  { folder: `${root}packages/kernel/`, manifest: kernel },
  { folder: `${root}packages/runtime/`, manifest: runtime },
];
/**
 * What a gateway imports only by a setting that `guanjia dev` never gives it: registry, recording, Redis, tracing. No department shall
 * install the clients of PostgreSQL and Redis, and 50 MB of OpenTelemetry, for what it never runs.
 */
const leftOutModules = [
  'gateway/src/caching/openRedisCache.ts',
  'gateway/src/identity/openRevocationRedis.ts',
  'gateway/src/limits/openSharedPoints.ts',
  'gateway/src/recording/openRecording.ts',
  'gateway/src/registry/openRegistryBy.ts',
  'packages/runtime/src/createEventStream.ts',
  'packages/runtime/src/createQueueTelemetry.ts',
];
const leftOutPackages = [
  '@opentelemetry/context-async-hooks',
  '@opentelemetry/core',
  '@opentelemetry/exporter-trace-otlp-proto',
  '@opentelemetry/resources',
  '@opentelemetry/sdk-trace',
];

const collected = collectModules({
  // events are found by reading their folder
  entries: [
    'packages/cli/src/main.ts',
    ...globSync('schema/events/*.ts', { cwd: root, exclude: ['**/*.test.ts'] }),
  ].map((path) => join(root, path)),
  leftOut: new Set([...leftOutModules.map((path) => join(root, path)), ...leftOutPackages]),
  packages: [program, ...bundled],
});
const readPage = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = new Map([...packedPages('packages/cli/README.md', readPage), ['LICENSE', readPage('LICENSE')]]);
const folder = mkdtempSync(join(tmpdir(), 'guanjia-pack-'));
try {
  stagePackage({ folder, program, bundled, collected, pages });
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  const said = execFileSync('npm', ['pack', '--loglevel=error', '--pack-destination', out], {
    cwd: folder,
    encoding: 'utf8',
  });
  console.log(join(out, said.trim()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
