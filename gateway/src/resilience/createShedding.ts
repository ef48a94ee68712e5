import { DomainError } from '@guanjia/kernel/DomainError';
import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import { type AskedOperation, isShed, nextLoadLevel, noLoad } from './nextLoadLevel.ts';

/** What the load is measured by, each 1 at its limit. */
export interface Pressures {
  readonly loop: number;
  readonly memory: number;
  readonly operations: number;
}

/** Refuses operations before they begin, when there is more to do than can be done. What is under way goes on. */
export interface Shedding {
  /** 0: nothing is shed. Kept by a timer, so that a request reads a number and no more. */
  level(): number;
  /** @throws GATEWAY_BUSY where the operation is shed at this level */
  admit(asked: AskedOperation): void;
  stop(): void;
}

/** Worth trying again after, milliseconds. */
export const shedRetryMs = 2_000;
const lookEveryMs = 100;

/** Looks at the load ten times a second. `read` says what it is. */
export function createShedding(
  read: () => Pressures,
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
): Shedding & { look(): void } {
  let state = noLoad;
  let pressures: Pressures = { loop: 0, memory: 0, operations: 0 };
  const shed = metrics.counter('gateway_shed_total', 'Operations refused because of the load.', ['caller', 'kind']);
  metrics.reading('gateway_load_level', '0: nothing is shed; 4: everything.', () => state.level);
  for (const name of ['loop', 'memory', 'operations'] as const) {
    metrics.reading(`gateway_pressure_${name}`, 'The load; 1 is its limit.', () => pressures[name]);
  }
  const look = (): void => {
    pressures = read();
    const { loop, memory, operations } = pressures;
    const next = nextLoadLevel(state, Math.max(loop, memory, operations));
    if (next.level > 0 && state.level === 0) log.warn({ ...pressures }, 'the gateway sheds load');
    if (next.level === 0 && state.level > 0) log.info({ ...pressures }, 'the gateway sheds no load any more');
    state = next;
  };
  const looking = setInterval(look, lookEveryMs).unref();
  return {
    level: () => state.level,
    admit(asked) {
      if (!isShed(state.level, asked)) return;
      shed.inc({
        caller: asked.isSignedIn ? 'signed in' : 'anonymous',
        kind: asked.isMutation ? 'mutation' : 'query',
      });
      throw new DomainError('GATEWAY_BUSY', { retryAfterMs: shedRetryMs });
    },
    look,
    stop: () => clearInterval(looking),
  };
}
