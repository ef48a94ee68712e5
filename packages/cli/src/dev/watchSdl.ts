import { type FSWatcher, watch } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sdlFiles } from '@guanjia/kernel/sdlFiles';
import type { SdlText } from './ComposeMessage.ts';

/** A department's SDL as it was saved. */
export interface SavedSdl {
  readonly files: readonly SdlText[];
  /** When the youngest file was saved, milliseconds of the clock. */
  readonly savedAt: number;
}

export interface WatchOptions {
  /** A file, or a folder of `.graphql` files. */
  readonly place: string;
  /** From where files are named. */
  readonly folder: string;
  readonly onChange: (saved: SavedSdl) => void;
}

/** Editors write a file in two or three steps: this long after one, milliseconds, it is looked at. */
const settleMs = 15;
/** Not every kind of volume tells of changes. */
const lookEveryMs = 1_000;

/** All files of an SDL; null while there is none. */
export async function readSaved(place: string, folder: string): Promise<SavedSdl | null> {
  try {
    const paths = sdlFiles(pathToFileURL(place)).map((file) => fileURLToPath(file));
    const read = await Promise.all(
      paths.map(async (path) => ({
        file: relative(folder, path).replaceAll('\\', '/'),
        text: await readFile(path, 'utf8'),
        savedAt: (await stat(path)).mtimeMs,
      })),
    );
    if (read.length === 0) return null;
    return {
      files: read.map(({ file, text }) => ({ file, text })),
      savedAt: Math.max(...read.map((file) => file.savedAt)),
    };
  } catch {
    return null; // between two steps of an editor that replaces files
  }
}

/**
 * Tells whenever an SDL says something else than before, whether its file was written over or replaced. One that has gone is waited for. The folder is
 * watched, not the file: a file that is replaced is another one.
 */
export function watchSdl({ place, folder, onChange }: WatchOptions, first: SavedSdl): { stop(): void } {
  let known = textOf(first);
  let settling: NodeJS.Timeout | undefined;
  let looking = false;
  let again = false;
  const look = async (): Promise<void> => {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    const saved = await readSaved(place, folder);
    looking = false;
    if (saved !== null && textOf(saved) !== known) {
      known = textOf(saved);
      onChange(saved);
    }
    if (again) {
      again = false;
      void look();
    }
  };
  const soon = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => void look(), settleMs);
  };
  const watchers = [...new Set([dirname(place), place])].flatMap((path) => open(path, soon));
  const timer = setInterval(() => void look(), lookEveryMs);
  return {
    stop() {
      clearTimeout(settling);
      clearInterval(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** Without one, the timer alone tells. */
function open(path: string, onEvent: () => void): FSWatcher[] {
  try {
    const watcher = watch(path, onEvent);
    watcher.on('error', () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

function textOf({ files }: SavedSdl): string {
  return JSON.stringify(files);
}
