import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import { type AnswerRoom, createAnswerRoom } from '../transport/createAnswerRoom.ts';
import type { BreakerOptions } from './createBreaker.ts';
import { type Breakers, createBreakers } from './createBreakers.ts';
import type { Shedding } from './createShedding.ts';
import type { DepartmentLimits, LimitsByDepartment } from './DepartmentLimits.ts';
import { openShedding, type SheddingLimits } from './openShedding.ts';

export interface ResilienceOptions {
  /** Of every department, but for those that have limits of their own. */
  readonly limits: Pick<DepartmentLimits, 'answersLimitBytes' | 'underWayAtMost' | 'waitingAtMost'>;
  readonly limitsByDepartment: LimitsByDepartment;
  /** Null: there are no breakers. */
  readonly breaker: BreakerOptions | null;
  /** For the answers of more than 256 kB that are being read, of all departments together, bytes. */
  readonly answersLimitBytes: number;
  /** For all that an operation asks, milliseconds. */
  readonly operationDeadlineMs: number;
  /** Null: nothing is shed. */
  readonly shedding: SheddingLimits | null;
}

/** What keeps a sick department, or too much work, from taking the gateway down. One for a process. */
export interface Resilience extends Pick<ResilienceOptions, 'limits' | 'limitsByDepartment' | 'operationDeadlineMs'> {
  readonly breakers: Breakers;
  readonly room: AnswerRoom;
  readonly shedding: Shedding;
  stop(): void;
}

export const usualBreaker: BreakerOptions = { failurePercent: 40, volume: 20, windowMs: 10_000, resetMs: 5_000 };
export const usualShedding: SheddingLimits = { loopDelayMs: 500, memoryPercent: 80, operationsUnderWay: 5_000 };

export const usualResilience: ResilienceOptions = {
  limits: { answersLimitBytes: 40_000_000, underWayAtMost: 128, waitingAtMost: 1_000 },
  limitsByDepartment: {},
  breaker: usualBreaker,
  answersLimitBytes: 200_000_000,
  operationDeadlineMs: 10_000,
  shedding: usualShedding,
};

/** `underWay` says how many operations are. */
export function openResilience(
  options: ResilienceOptions,
  { log, metrics, underWay }: { readonly log: Log; readonly metrics: Metrics; readonly underWay: () => number },
): Resilience {
  const breakers = createBreakers({ breaker: options.breaker, log, metrics });
  const room = createAnswerRoom(options.answersLimitBytes);
  metrics.reading('gateway_long_answers_bytes', 'Memory reserved for long answers that are being read.', room.taken);
  const shedding = openShedding(options.shedding, { log, metrics, underWay });
  return {
    limits: options.limits,
    limitsByDepartment: options.limitsByDepartment,
    operationDeadlineMs: options.operationDeadlineMs,
    breakers,
    room,
    shedding,
    stop() {
      shedding.stop();
      breakers.stop();
    },
  };
}
