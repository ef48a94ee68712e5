import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CliError } from './CliError.ts';

const keysSchema = z.record(z.string(), z.string()).refine((keys) => Object.keys(keys).length > 0);

/** Signing keys by subgraph, as `npm start` keeps them in `.data/keys.json`. @throws CliError KEYS_NOT_READABLE */
export async function readKeys(file: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw notReadable(`${file} cannot be read`, cause);
  });
  const keys = keysSchema.safeParse(parseJson(text));
  if (keys.success) return keys.data;
  throw notReadable(`${file} is no list of keys by subgraph`, keys.error);
}

function notReadable(what: string, cause: unknown): CliError {
  return new CliError(`${what}: give one like .data/keys.json, which \`npm start\` makes when it is run first.`, {
    code: 'KEYS_NOT_READABLE',
    cause,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
