import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '@guanjia/runtime/syncFolder';

/** A launch as it lies on disk. */
export interface KeptLaunch {
  readonly number: number;
  readonly supergraphSdl: string;
}

/** The last launch that this gateway could load, for when the database is away. */
export interface LaunchFile {
  /** Null when there is none, or what is there is none. */
  read(): Promise<KeptLaunch | null>;
  /** Replaces it, whole or not at all. */
  write(launch: KeptLaunch): Promise<void>;
}

const firstLine = /^# launch (?<number>\d+)\n/;

export function openLaunchFile(file: string): LaunchFile {
  return {
    async read() {
      const text = await readIfThere(file);
      const [line = '', number] = firstLine.exec(text ?? '') ?? [];
      return text === null || number === undefined
        ? null
        : { number: Number(number), supergraphSdl: text.slice(line.length) };
    },
    async write({ number, supergraphSdl }) {
      await mkdir(dirname(file), { recursive: true });
      const beside = `${file}.${process.pid}`;
      const handle = await open(beside, 'w', 0o600);
      try {
        await handle.writeFile(`# launch ${number}\n${supergraphSdl}`);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(beside, file);
      await syncFolder(dirname(file));
    },
  };
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  }
}
