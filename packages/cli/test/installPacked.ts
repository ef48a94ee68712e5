import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AtEnd, emptyFolder } from './runCli.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const modules = ['', 'packages/cli/', 'packages/runtime/', 'gateway/'].map((folder) =>
  join(root, folder, 'node_modules'),
);

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly bundleDependencies: readonly string[];
}

/**
 * `npm run pack:cli`, and what `npm install` makes of the tarball in a folder outside of the repository, but with no network: beside it lies
 * each package that it declares, at the version that it declares, and no other.
 */
export function installPacked(atEnd: AtEnd) {
  const folder = emptyFolder(atEnd);
  const out = join(folder, 'packed');
  const words = ['--no-warnings', 'tools/packCli.ts', '--out', out];
  const tarball = execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' }).trim();
  const place = join(folder, 'node_modules', '@guanjia', 'cli');
  mkdirSync(place, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', place, '--strip-components=1']);
  const manifest = readManifest(place);
  const { bundleDependencies, dependencies, peerDependencies } = manifest;
  for (const [name, range] of Object.entries({ ...dependencies, ...peerDependencies })) {
    if (bundleDependencies.includes(name)) continue;
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(installed(name, range.replace('^', '')), link);
  }
  const program = join(place, 'bin', 'guanjia.cjs');
  return {
    folder,
    place,
    manifest,
    program: [program],
    /** The same, in a Node that can read what has been installed, and of the repository nothing but others' packages. */
    guarded: [...guardOf(folder), program],
  };
}

/** Node's permissions; threads and the Nodes that it starts have them, too. */
export function guardOf(folder: string): readonly string[] {
  const readable = [folder, ...modules].map((path) => `--allow-fs-read=${path}/*`);
  return [
    '--no-warnings',
    '--permission',
    ...readable,
    `--allow-fs-write=${folder}/*`,
    '--allow-worker',
    '--allow-child-process',
  ];
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function installed(name: string, version: string): string {
  const found = modules
    .map((folder) => join(folder, name))
    .find((place) => {
      try {
        return readManifest(place).version === version;
      } catch {
        return false;
      }
    });
  if (found === undefined) throw new Error(`${name} ${version} is not installed in the repository`);
  return found;
}
