import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type OwnPackage, packageOf } from './OwnPackage.ts';
import { type ModuleText, readModule } from './readModule.ts';

/** What a program needs to run, found from where it starts. */
export interface Collected {
  /** By their path. */
  readonly modules: ReadonlyMap<string, ModuleText>;
  /** Files and folders that they read. */
  readonly places: ReadonlySet<string>;
  /** Packages of others, at the versions that ours name. */
  readonly dependencies: ReadonlyMap<string, string>;
}

export interface Beginning {
  /** Paths of modules: where it starts, and what nothing imports by its name. */
  readonly entries: readonly string[];
  /** Paths of modules, and names of packages, that are imported late, and never are in what is packed. */
  readonly leftOut: ReadonlySet<string>;
  readonly packages: readonly OwnPackage[];
}

/**
 * Follows imports, threads and programs from the entries.
 * @throws Error when something is imported that its package does not declare, two of ours want two versions of one package, or what is to be
 * left out is needed, or not there
 */
export function collectModules({ entries, leftOut, packages }: Beginning): Collected {
  const modules = new Map<string, ModuleText>();
  const places = new Set<string>();
  const dependencies = new Map<string, string>();
  const notMet = new Set(leftOut);
  const ahead = [...entries];
  const lead = (path: string): void => {
    if (leftOut.has(path)) throw new Error(`${path} is to be left out, but is needed at once`);
    if (path.endsWith('.ts')) ahead.push(path);
    else if (isWithin(path, packages)) places.add(path);
  };
  const depend = ({ name, dependencies: declared }: OwnPackage['manifest'], other: string): void => {
    const version = declared[other];
    if (version === undefined) throw new Error(`${name} imports ${other}, which is none of its dependencies`);
    const before = dependencies.get(other) ?? version;
    if (before !== version) throw new Error(`${other} is wanted in two versions: ${before} and ${version}`);
    dependencies.set(other, version);
  };
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (modules.has(path)) continue;
    const module = readModule(readFileSync(path, 'utf8'));
    modules.set(path, module);
    const { manifest } = packageOf(path, packages);
    const late = module.lateImports.filter((name) => {
      const target = isOurs(name) ? createRequire(path).resolve(name) : packageName(name);
      notMet.delete(target);
      return !leftOut.has(target);
    });
    for (const name of [...module.imports, ...late]) {
      if (isOurs(name)) lead(createRequire(path).resolve(name));
      else if (!name.startsWith('node:')) depend(manifest, packageName(name));
    }
    for (const place of module.places) lead(fileURLToPath(new URL(place, pathToFileURL(path))));
    // by a `require` of one's own
    for (const name of module.texts.map(packageName)) {
      if (!isOurs(name) && Object.hasOwn(manifest.dependencies, name)) depend(manifest, name);
    }
  }
  if (notMet.size > 0) throw new Error(`Nothing imports late what is left out: ${[...notMet].join(', ')}`);
  for (const name of leftOut) if (dependencies.has(name)) throw new Error(`${name} is to be left out, but is needed`);
  return { modules, places, dependencies };
}

function isOurs(specifier: string): boolean {
  return specifier.startsWith('.') || specifier.startsWith('@guanjia/');
}

/** `graphql` of `graphql/error`, `@apollo/server` of `@apollo/server/errors`. */
function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Of one package of ours, and not the folder over several of them. */
function isWithin(path: string, packages: readonly OwnPackage[]): boolean {
  const place = statSync(path).isDirectory() && !path.endsWith('/') ? `${path}/` : path;
  return packages.some(({ folder }) => place.startsWith(folder) && place !== folder);
}
