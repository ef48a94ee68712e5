import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const debianPostgres = '/usr/lib/postgresql';

/** The full path of a program on PATH or among Debian's PostgreSQL versions (newest first), or null. */
export function findProgram(name: string, searchPath: string): string | null {
  const folders = [...searchPath.split(delimiter).filter((folder) => folder !== ''), ...debianPostgresFolders()];
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function debianPostgresFolders(): string[] {
  try {
    const versions = readdirSync(debianPostgres).map(Number).filter(Number.isInteger);
    return versions.sort((a, b) => b - a).map((version) => join(debianPostgres, String(version), 'bin'));
  } catch {
    return []; // no such folder: PostgreSQL is not installed the Debian way
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: look further
  }
}
