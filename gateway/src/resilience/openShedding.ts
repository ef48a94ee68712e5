import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import { createShedding, type Shedding } from './createShedding.ts';

export interface SheddingLimits {
  /** Mean delay of the event loop in a tenth of a second, milliseconds. */
  readonly loopDelayMs: number;
  /** Of the heap's limit, and of the memory that the process may have, where it is bounded. */
  readonly memoryPercent: number;
  readonly operationsUnderWay: number;
}

export interface SheddingNeeds {
  readonly log: Log;
  readonly metrics: Metrics;
  /** How many operations are. */
  readonly underWay: () => number;
}

const resolutionMs = 10;
const nanosPerMs = 1e6;
const off: Shedding = { level: () => 0, admit: () => {}, stop: () => {} };

/** Sheds by the delay of the event loop, memory and operations under way; null: never. */
export function openShedding(limits: SheddingLimits | null, { log, metrics, underWay }: SheddingNeeds): Shedding {
  if (limits === null) return off;
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  const shedding = createShedding(
    () => {
      const meanMs = Number.isFinite(delay.mean) ? Math.max(0, delay.mean / nanosPerMs - resolutionMs) : 0;
      delay.reset();
      return {
        loop: meanMs / limits.loopDelayMs,
        memory: (memoryUsed() * 100) / limits.memoryPercent,
        operations: underWay() / limits.operationsUnderWay,
      };
    },
    { log, metrics },
  );
  return {
    ...shedding,
    stop() {
      shedding.stop();
      delay.disable();
    },
  };
}

/** The larger share: of the heap in its limit, or of the process in what its container allows it. */
function memoryUsed(): number {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  const allowed = process.constrainedMemory();
  const isBounded = allowed > 0 && allowed < Number.MAX_SAFE_INTEGER;
  return Math.max(used / limit, isBounded ? process.memoryUsage.rss() / allowed : 0);
}
