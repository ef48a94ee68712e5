import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Collected } from './collectModules.ts';
import { type OwnPackage, packageOf } from './OwnPackage.ts';

export interface Staging {
  /** Empty at first. */
  readonly folder: string;
  readonly program: OwnPackage;
  /** The others of ours, taken along in its node_modules. */
  readonly bundled: readonly OwnPackage[];
  readonly collected: Collected;
  /** What people read, by its path in the package. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Lays out what `npm pack` is to pack: the program with its manifest, and below its node_modules those of our packages that it needs. */
export function stagePackage({ folder, program, bundled, collected, pages }: Staging): void {
  const packages = [program, ...bundled];
  const placeOf = (path: string): string => {
    const owner = packageOf(path, packages);
    const base = owner === program ? folder : join(folder, 'node_modules', owner.manifest.name);
    return join(base, path.slice(owner.folder.length));
  };
  for (const place of [...collected.places, ...binsOf(program)]) cpSync(place, placeOf(place), { recursive: true });
  for (const [path, { javaScript }] of collected.modules) write(javaScriptName(placeOf(path)), javaScript);
  for (const own of bundled) write(placeOf(`${own.folder}package.json`), json(bundledManifest(own)));
  write(join(folder, 'package.json'), json(programManifest(program, bundled, collected)));
  for (const [path, text] of pages) write(join(folder, path), text);
}

function binsOf({ folder, manifest }: OwnPackage): string[] {
  return Object.values(manifest.bin ?? {}).map((path) => join(folder, path));
}

/** In one program there must be one graphql, for types of two do not go together: it is that of whoever installs. */
const peer = 'graphql';

/** Without `private`, which keeps what lies in the repository, in TypeScript, from being published. */
function programManifest(program: OwnPackage, bundled: readonly OwnPackage[], { dependencies }: Collected): object {
  const { name, version, description, license, bin } = program.manifest;
  const ours = bundled.map(({ manifest }): [string, string] => [manifest.name, manifest.version]);
  const own = [...dependencies].filter(([other]) => other !== peer);
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    bin,
    engines: { node: '>=24' },
    publishConfig: { access: 'public' },
    dependencies: Object.fromEntries([...own, ...ours].toSorted(([one], [other]) => one.localeCompare(other))),
    peerDependencies: { [peer]: `^${dependencies.get(peer)}` },
    bundleDependencies: ours.map(([other]) => other),
  };
}

/** It has no dependencies of its own: they are the program's, beside which it is found by whatever installs the program. */
function bundledManifest({ manifest }: OwnPackage): object {
  const { name, version, description, license, exports } = manifest;
  const ways = Object.entries(exports ?? {}).map(([way, path]): [string, string] => [way, javaScriptName(path)]);
  const own = { name, version, description, license, type: 'module' };
  return exports === undefined ? own : { ...own, exports: Object.fromEntries(ways) };
}

function javaScriptName(path: string): string {
  return path.replace(/\.ts$/, '.js');
}

function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
