/** One of our packages: where it lies, and what its package.json says. */
export interface OwnPackage {
  /** Its path, with a slash behind it. */
  readonly folder: string;
  readonly manifest: {
    readonly name: string;
    readonly version: string;
    readonly description: string;
    readonly license: string;
    readonly exports?: Readonly<Record<string, string>>;
    readonly bin?: Readonly<Record<string, string>>;
    readonly dependencies: Readonly<Record<string, string>>;
  };
}

/** That in whose folder the path is. @throws Error when it is in none */
export function packageOf(path: string, packages: readonly OwnPackage[]): OwnPackage {
  const found = packages.find(({ folder }) => path.startsWith(folder));
  if (found === undefined) throw new Error(`${path} is in none of ${packages.map(({ folder }) => folder).join(', ')}`);
  return found;
}
