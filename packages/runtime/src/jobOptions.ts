import type { JobsOptions } from 'bullmq';
import { jobIdOf, type QueueDefinition } from './defineQueue.ts';
import { activeTraceparent } from './traceparent.ts';

/** When a job comes up. */
export interface JobTiming {
  /** Not before so many milliseconds from now. */
  readonly delayMs?: number | undefined;
  /** 1 before 2 before 10, up to 2,097,151; a job without one comes before all that have one. Jobs of one priority keep their order. */
  readonly priority?: number | undefined;
  /** The trace that the job belongs to; that of whoever queues it unless told. */
  readonly traceparent?: string | null | undefined;
}

const largestPriority = 2_097_151;

/**
 * How BullMQ keeps each job of this queue. Finished jobs are forgotten at once, dead ones are kept until they are removed,
 * and a dead one does not hold up the parent that waits for it (openFlow).
 */
export function keepingOf({ attempts, backoff }: Pick<QueueDefinition<unknown>, 'attempts' | 'backoff'>) {
  return {
    attempts,
    backoff: { type: 'exponential', delay: backoff.delayMs, jitter: backoff.jitter },
    removeOnComplete: true,
    removeOnFail: false,
    ignoreDependencyOnFailure: true,
  } as const;
}

/** BullMQ's options of the job for this data. @throws TypeError for an id, a priority or a delay that BullMQ would misread. */
export function jobOptionsOf<Data>(definition: QueueDefinition<Data>, data: Data, timing: JobTiming = {}): JobsOptions {
  const { delayMs, priority, traceparent = activeTraceparent() } = timing;
  if (priority !== undefined && !(Number.isInteger(priority) && priority >= 1 && priority <= largestPriority))
    throw new TypeError(`a job of ${definition.name} cannot have the priority ${priority}`);
  if (delayMs !== undefined && !(Number.isFinite(delayMs) && delayMs >= 0))
    throw new TypeError(`a job of ${definition.name} cannot wait for ${delayMs} ms`);
  return {
    ...keepingOf(definition),
    ...(delayMs === undefined ? {} : { delay: Math.ceil(delayMs) }),
    ...(priority === undefined ? {} : { priority }),
    ...(traceparent == null ? {} : { telemetry: { metadata: JSON.stringify({ traceparent }) } }),
    jobId: jobIdOf(definition, data),
  };
}
