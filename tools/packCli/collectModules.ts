import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
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
  /** Paths of modules: what nothing imports by its name is one of them. */
  readonly entries: readonly string[];
  /** Paths of modules that are imported late, and never are in what is packed. */
  readonly leftOut: ReadonlySet<string>;
  readonly packages: readonly OwnPackage[];
}

/** Follows imports, threads and programs from the entries. @throws Error when something is imported that its package does not declare */
export function collectModules({ entries, leftOut, packages }: Beginning): Collected {
  const modules = new Map<string, ModuleText>();
  const places = new Set<string>();
  const dependencies = new Map<string, string>();
  const ahead = [...entries];
  const notMet = new Set(leftOut);
  const lead = (path: string): void => {
    if (notMet.delete(path) || leftOut.has(path)) return;
    if (path.endsWith('.ts')) ahead.push(path);
    else if (isWithin(path, packages)) places.add(path);
  };
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (modules.has(path)) continue;
    const module = readModule(readFileSync(path, 'utf8'));
    modules.set(path, module);
    const owner = packageOf(path, packages);
    for (const place of module.places) lead(fileURLToPath(new URL(place, `file://${path}`)));
    for (const name of module.imports) {
      if (name.startsWith('.') || name.startsWith('@guanjia/')) lead(createRequire(path).resolve(name));
      else if (!name.startsWith('node:')) requireDeclared(owner, name, path);
    }
    const mentioned = [...module.imports, ...module.texts];
    for (const [name, version] of Object.entries(owner.dependencies)) {
      if (name.startsWith('@guanjia/')) continue;
      if (!mentioned.some((text) => text === name || text.startsWith(`${name}/`))) continue;
      const other = dependencies.get(name) ?? version;
      if (other !== version) throw new Error(`${name} is wanted in two versions: ${other} and ${version}`);
      dependencies.set(name, version);
    }
  }
  if (notMet.size > 0) throw new Error(`Nothing leads to what is left out: ${[...notMet].join(', ')}`);
  return { modules, places, dependencies };
}

function requireDeclared({ name, dependencies }: OwnPackage, specifier: string, path: string): void {
  const declared = Object.keys(dependencies).some((own) => specifier === own || specifier.startsWith(`${own}/`));
  if (!declared) throw new Error(`${path} imports ${specifier}, which is no dependency of ${name}`);
}

/** Of one package of ours, and not the folder over several of them. */
function isWithin(path: string, packages: readonly OwnPackage[]): boolean {
  const place = statSync(path).isDirectory() && !path.endsWith('/') ? `${path}/` : path;
  return packages.some(({ folder }) => place.startsWith(folder) && place !== folder);
}
