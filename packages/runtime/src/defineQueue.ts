import type { z } from 'zod';

export interface QueueDefinition<Data> {
  readonly name: string;
  readonly data: z.ZodType<Data>;
  /** The one author of a job's id: the same work has the same id, and is queued once. */
  readonly jobId: (data: Data) => string;
  /** Tries before a job is dead. */
  readonly attempts: number;
  /** Wait before the next try, doubling each time, in milliseconds; `jitter` from 0 to 1. */
  readonly backoff: { readonly delayMs: number; readonly jitter: number };
}

const nameShape = /^[a-z][a-z0-9-]*$/;

/** A queue is defined once, and both its ends are opened from the definition. @throws TypeError for a name BullMQ cannot take. */
export function defineQueue<Data>(definition: QueueDefinition<Data>): QueueDefinition<Data> {
  if (!nameShape.test(definition.name)) throw new TypeError(`a queue cannot be called ${definition.name}`);
  return definition;
}

/** The id of the job for this data. @throws TypeError for one that BullMQ would misread: with a colon, or an integer. */
export function jobIdOf<Data>(definition: QueueDefinition<Data>, data: Data): string {
  const id = definition.jobId(data);
  if (id === '' || id.includes(':') || /^-?\d+$/.test(id))
    throw new TypeError(`a job of ${definition.name} cannot have the id ${id}`);
  return id;
}
