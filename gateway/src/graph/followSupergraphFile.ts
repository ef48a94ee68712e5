import { readFile, stat } from 'node:fs/promises';
import type { Log } from '@guanjia/runtime/createLog';
import { startLoop } from '@guanjia/runtime/startLoop';

export interface SupergraphFileOptions {
  readonly file: string;
  /** The text that is loaded already. */
  readonly loaded: string;
  /** @throws what the text cannot be loaded for */
  readonly load: (supergraphSdl: string) => Promise<void>;
  /** Milliseconds between looks. */
  readonly everyMs?: number;
  readonly log: Log;
}

const usualEveryMs = 1_000;

/**
 * Loads what the file says whenever it says something else. One that cannot be loaded, or is half written, is passed over until
 * it changes again. Looks at the file by the clock: what tells of changes does not do so on every kind of volume.
 */
export function followSupergraphFile({ file, load, log, everyMs = usualEveryMs, ...options }: SupergraphFileOptions): {
  stop(): Promise<void>;
} {
  let seen: string | null = null;
  let { loaded } = options;
  const step = async (): Promise<boolean> => {
    const { mtimeNs, size, ino } = await stat(file, { bigint: true });
    const look = `${mtimeNs} ${size} ${ino}`;
    if (look === seen) return false;
    const text = await readFile(file, 'utf8');
    seen = look;
    if (text === loaded) return false;
    try {
      await load(text);
      loaded = text;
      log.info({ file }, 'another supergraph is loaded');
    } catch (cause) {
      log.error({ err: cause, file }, 'the supergraph has changed and cannot be loaded; the one before stays');
    }
    return true;
  };
  return startLoop({ name: 'supergraph file', idleMs: everyMs, log, step });
}
