import type { Log } from '@guanjia/runtime/createLog';
import { type Loop, startLoop } from '@guanjia/runtime/startLoop';
import type { SupergraphSource } from './SupergraphSource.ts';

export interface FollowOptions {
  readonly source: SupergraphSource;
  /** The text that is loaded already. */
  readonly loaded: string;
  /** @throws what the text cannot be loaded for */
  readonly load: (supergraphSdl: string) => Promise<void>;
  /** Milliseconds between looks. */
  readonly everyMs?: number;
  readonly log: Log;
}

const usualEveryMs = 1_000;

/** Loads what the source has whenever it has something else. One that cannot be loaded is passed over until there is another. */
export function followSupergraph({ source, load, log, everyMs = usualEveryMs, ...options }: FollowOptions): Loop {
  let { loaded } = options;
  const step = async (): Promise<boolean> => {
    const edition = await source.look();
    if (edition === null) return false;
    const { name: supergraph, supergraphSdl } = edition;
    if (supergraphSdl !== loaded) {
      try {
        await load(supergraphSdl);
        loaded = supergraphSdl;
        log.info({ supergraph }, 'another supergraph is loaded');
      } catch (cause) {
        source.refused?.(edition, cause);
        log.error({ err: cause, supergraph }, 'the supergraph has changed and cannot be loaded; the one before stays');
        return true;
      }
    }
    await source.loaded?.(edition);
    return true;
  };
  return startLoop({ name: 'supergraph', idleMs: everyMs, log, step });
}
