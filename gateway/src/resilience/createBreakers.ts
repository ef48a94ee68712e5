import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import { type Breaker, type BreakerOptions, type BreakerState, breakerStates, createBreaker } from './createBreaker.ts';

/** The breakers of all departments. They outlive a supergraph: another one does not heal a department. */
export interface Breakers {
  /** Null where there are none. */
  of(department: string): Breaker | null;
  states(): Readonly<Record<string, BreakerState>>;
  stop(): void;
}

export interface BreakersOptions {
  /** Null: departments are asked whatever they answer. */
  readonly breaker: BreakerOptions | null;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Made once for a process. A change of state is one line in the log and one count. */
export function createBreakers({ breaker: options, log, metrics }: BreakersOptions): Breakers {
  const breakers = new Map<string, Breaker>();
  const changes = metrics.counter('department_breaker_changes_total', 'Changes of state of the breakers.', [
    'department',
    'state',
  ]);
  const gauge = metrics.gauge('department_breaker_state', '0 closed, 1 half open, 2 open.', ['department']);
  return {
    of(department) {
      if (options === null) return null;
      const known = breakers.get(department);
      if (known !== undefined) return known;
      const made = createBreaker(options, (state) => {
        changes.inc({ department, state });
        gauge.set({ department }, breakerStates.indexOf(state));
        if (state === 'open') log.warn({ department, state }, 'a department is not asked for a while');
        else log.info({ department, state }, 'a department is asked again');
      });
      gauge.set({ department }, 0);
      breakers.set(department, made);
      return made;
    },
    states: () => Object.fromEntries([...breakers].map(([department, breaker]) => [department, breaker.state()])),
    stop() {
      for (const breaker of breakers.values()) breaker.stop();
    },
  };
}
