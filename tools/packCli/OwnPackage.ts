import { readFileSync } from 'node:fs';
import { z } from 'zod';

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  exports: z.record(z.string(), z.string()).optional(),
  bin: z.record(z.string(), z.string()).optional(),
  dependencies: z.record(z.string(), z.string()),
});

/** One of our packages, as its folder in the repository has it. */
export interface OwnPackage extends z.infer<typeof manifestSchema> {
  /** Its path, with a slash behind it. */
  readonly folder: string;
}

/** Reads package.json of the folder. */
export function readOwnPackage(folder: string): OwnPackage {
  const manifest: unknown = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  return { ...manifestSchema.parse(manifest), folder };
}

/** That in whose folder the path is. @throws Error when it is in none */
export function packageOf(path: string, packages: readonly OwnPackage[]): OwnPackage {
  const found = packages.find(({ folder }) => path.startsWith(folder));
  if (found === undefined) throw new Error(`${path} is in none of ${packages.map(({ name }) => name).join(', ')}`);
  return found;
}
