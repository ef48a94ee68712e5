import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CliError } from '../CliError.ts';
import type { PlannedFiles, Setting } from './DepartmentPlan.ts';

/** The folder, when it is not there yet or is empty. @throws CliError else */
export async function requireEmptyFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch((cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'ENOENT') return [];
    throw new CliError(`${folder} cannot be used as a folder (${String(code)}): name another by --out.`, {
      code: 'FOLDER_NOT_EMPTY',
      cause,
    });
  });
  if (names.length > 0) {
    throw new CliError(`${folder} is not empty, and nothing is overwritten: name another by --out.`, {
      code: 'FOLDER_NOT_EMPTY',
    });
  }
}

export interface Writing {
  readonly folder: string;
  readonly files: PlannedFiles;
  /** Of `.env`, which only this user may read. */
  readonly settings: readonly Setting[];
  readonly onFile: () => void;
}

/** Writes a new department, with a key of its own. What was begun is taken back when it cannot be finished. */
export async function writeDepartment({ folder, files, settings, onFile }: Writing): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [path, text] of files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
      onFile();
    }
    const given = settings.filter(({ value }) => value !== '').map(({ name, value }) => `${name}=${quoted(value)}`);
    const key = randomBytes(32).toString('hex');
    await writeFile(join(folder, '.env'), `${[`SIGNING_KEY=${key}`, ...given].join('\n')}\n`, {
      flag: 'wx',
      mode: 0o600,
    });
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    throw new CliError(`${folder} cannot be written (${String(code)}).`, { code: 'FOLDER_NOT_WRITABLE', cause });
  }
}

/** As Node reads it in a file of variables. */
function quoted(value: string): string {
  return /^[\w:/.@?&=%+-]*$/.test(value) ? value : `'${value}'`;
}
