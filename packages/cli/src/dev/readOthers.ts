import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sdlFiles } from '@guanjia/kernel/sdlFiles';
import { GraphQLError, parse } from 'graphql';
import { z } from 'zod';
import { CliError } from '../CliError.ts';
import type { AskRegistry } from '../registry/askRegistry.ts';
import { type OtherSubgraph, otherSubgraphSchema } from './OtherSubgraph.ts';

/** What others have published, and since when it is known. */
export interface Others {
  readonly from: 'registry' | 'file' | 'kept';
  /** ISO 8601. */
  readonly at: string;
  readonly subgraphs: readonly OtherSubgraph[];
}

const keptSchema = z.object({ at: z.iso.datetime(), subgraphs: z.array(otherSubgraphSchema).min(1) });
/** What the registry answers to `publishedSubgraphs`. */
export const publishedSchema = z.object({
  subgraphs: z.array(
    z.object({ name: z.string(), url: z.string(), sdl: z.string(), version: z.object({ number: z.number() }) }),
  ),
});
const listSchema = z.array(z.object({ name: z.string(), sdl: z.string(), url: z.string() })).min(1);

export interface RegistryPlace {
  readonly ask: AskRegistry;
  /** Where they are kept for the next start. */
  readonly keptFile: string;
  readonly now: () => Date;
}

/** From the registry, and kept. @throws CliError where they cannot be had */
export async function readPublished({ keptFile, ask, now }: RegistryPlace): Promise<Others> {
  const { subgraphs } = await ask('publishedSubgraphs', publishedSchema);
  const at = now().toISOString();
  const others = subgraphs.map(({ version, ...subgraph }) => ({ ...subgraph, version: version.number }));
  await mkdir(dirname(keptFile), { recursive: true });
  await writeFile(keptFile, `${JSON.stringify({ at, subgraphs: others }, null, 2)}\n`);
  return requireReadable({ from: 'registry', at, subgraphs: others });
}

/** Null: nothing is kept, or nothing that can be read. */
export async function readKept(keptFile: string): Promise<Others | null> {
  const text = await readFile(keptFile, 'utf8').catch(() => null);
  const kept = keptSchema.safeParse(text === null ? null : parseJson(text));
  return kept.success ? requireReadable({ from: 'kept', ...kept.data }) : null;
}

/** A list like schema/subgraphs.json; paths of schemas are as seen from its folder or from the working directory. @throws CliError */
export async function readList(file: string, now: () => Date): Promise<Others> {
  const whole = resolve(file);
  const text = await readFile(whole, 'utf8').catch((cause: unknown) => {
    throw notAList(`${whole} cannot be read.`, cause);
  });
  const list = listSchema.safeParse(parseJson(text));
  if (!list.success) throw notAList(`${whole} is no list of subgraphs like schema/subgraphs.json: [{name, sdl, url}].`);
  const subgraphs = await Promise.all(
    list.data.map(async ({ sdl, ...subgraph }) => ({ ...subgraph, sdl: await readSdl(sdl, whole), version: null })),
  );
  return requireReadable({ from: 'file', at: now().toISOString(), subgraphs });
}

async function readSdl(path: string, list: string): Promise<string> {
  const places = [resolve(dirname(list), path), resolve(dirname(list), '..', path), resolve(path)];
  for (const place of places) {
    const text = await textOf(place);
    if (text !== null) return text;
  }
  throw notAList(`${list} names the schema ${path}, which is not there: give it as seen from the folder of the list.`);
}

async function textOf(place: string): Promise<string | null> {
  try {
    const texts = await Promise.all(sdlFiles(pathToFileURL(place)).map((file) => readFile(file, 'utf8')));
    return texts.length === 0 ? null : texts.join('\n');
  } catch {
    return null; // looked for in another place
  }
}

function requireReadable(others: Others): Others {
  for (const { name, sdl } of others.subgraphs) {
    try {
      parse(sdl, { noLocation: true });
    } catch (cause) {
      if (!(cause instanceof GraphQLError)) throw cause;
      throw notAList(`The schema of ${name} is no GraphQL: ${cause.message} That is not yours: tell ${name}.`, cause);
    }
  }
  return others;
}

function notAList(message: string, cause?: unknown): CliError {
  return new CliError(message, { code: 'OTHERS_NOT_READABLE', cause });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** In the department's folder, not for git. */
export function devFolder(folder: string): string {
  return join(folder, '.guanjia');
}
