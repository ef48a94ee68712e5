import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { CliError } from './CliError.ts';

/** A department as its folder has it. */
export interface Department {
  readonly folder: string;
  /** What the graph calls it. */
  readonly name: string;
  /** The text of its schema. */
  readonly sdl: string;
  /** The schema's file, or its folder of `.graphql` files. */
  readonly schemaPlace: string;
  /** What its `.env` sets; nothing where there is none. */
  readonly settings: ReadonlyMap<string, string>;
  /** Where its subgraph listens on this machine when it is started as it is. */
  readonly localUrl: string;
}

/** What is said beside the folder, for one that `guanjia create` has not made. */
export interface DepartmentOverrides {
  /** In place of the name in package.json. */
  readonly name?: string | undefined;
  /** In place of src/schema.graphql: a file, or a folder of `.graphql` files. */
  readonly sdl?: string | undefined;
}

const schemaFile = 'src/schema.graphql';
/** What the templates listen on. */
const usualPort = '4100';
const nameShape = /^[a-z][a-z0-9-]*$/;
const packageSchema = z.object({ name: z.string() });

/**
 * Reads the folder of a department like `guanjia create` makes it: its name from package.json, its schema from src/schema.graphql, its
 * settings from .env. @throws CliError DEPARTMENT_NOT_READABLE that names the file and says what would do
 */
export async function readDepartment(folder: string, { name, sdl }: DepartmentOverrides = {}): Promise<Department> {
  const whole = resolve(folder);
  const schemaPlace = sdl === undefined ? join(whole, schemaFile) : resolve(sdl);
  const settings = await readEnvironment(join(whole, '.env'));
  return {
    folder: whole,
    name: requireName(name ?? (await nameIn(join(whole, 'package.json')))),
    sdl: await readSdl(schemaPlace),
    schemaPlace,
    settings,
    localUrl: `http://${settings.get('HOST') ?? '127.0.0.1'}:${settings.get('PORT') ?? usualPort}/graphql`,
  };
}

function requireName(name: string): string {
  if (nameShape.test(name)) return name;
  throw notReadable(`The name “${name}” is none of a subgraph: small letters, digits and hyphens. Give one by --name.`);
}

async function nameIn(file: string): Promise<string> {
  const found = packageSchema.safeParse(parseJson(await readText(file, '--name and --sdl')));
  if (found.success) return found.data.name;
  throw notReadable(`${file} has no name: give the department's by --name.`);
}

async function readSdl(place: string): Promise<string> {
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return readText(place, '--sdl');
  const names = (await readdir(place)).filter((name) => name.endsWith('.graphql')).toSorted();
  if (names.length === 0) throw notReadable(`${place} has no .graphql file: name the schema's by --sdl.`);
  return (await Promise.all(names.map((name) => readText(join(place, name), '--sdl')))).join('\n');
}

async function readEnvironment(file: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (isAbsence(cause)) return '';
    throw notReadable(`${file} cannot be read.`, cause);
  });
  const set = Object.entries(parseEnv(text)).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, value]],
  );
  return new Map(set);
}

async function readText(file: string, otherwise: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const why = isAbsence(cause) ? 'is not there' : 'cannot be read';
    throw notReadable(
      `${file} ${why}: give the folder of a department that guanjia create has made, or ${otherwise}.`,
      cause,
    );
  }
}

function isAbsence(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

function notReadable(message: string, cause?: unknown): CliError {
  return new CliError(message, { code: 'DEPARTMENT_NOT_READABLE', cause });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
