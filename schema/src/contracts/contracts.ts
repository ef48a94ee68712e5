import { readFileSync } from 'node:fs';
import { z } from 'zod';

const names = z.array(z.string().min(1));
const contractSchema = z.strictObject({ readers: names, include: names, exclude: names });

/**
 * What part of the graph a kind of client may see. A field is in it when a tag of its own or of its type includes it, or one of
 * its `@access` names one of the readers; and no tag of either excludes it.
 */
export type Contract = Readonly<z.infer<typeof contractSchema>>;

/** By name, which is part of an address. */
export type Contracts = ReadonlyMap<string, Contract>;

const contractsSchema = z.record(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/), contractSchema);

/** @throws ZodError, or what reading says */
export function readContracts(file: URL | string): Contracts {
  return new Map(Object.entries(contractsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))));
}
