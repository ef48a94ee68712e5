import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps two stacks out of one folder; returns how to let go. @throws an Error in one line when a living process holds it. */
export function lockDataFolder(dataFolder: string): () => void {
  const file = join(dataFolder, 'stack.pid');
  const holder = readHolder(file);
  if (holder !== null && holder !== process.pid && isAlive(holder)) {
    throw new Error(
      `${dataFolder} is in use by another npm start (process ${holder}). Stop it, or use --data ANOTHER_FOLDER.`,
    );
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

function readHolder(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
