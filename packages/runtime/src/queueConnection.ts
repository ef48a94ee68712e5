/** Where the queues live: Redis, or a PostgreSQL schema of BullMQ's own (`public` when embedded, where sessions share a search path). */
export type QueueConnection =
  | { readonly kind: 'redis'; readonly url: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly schema: string };

/** Redis where there is one, else the department's own PostgreSQL. */
export function queueConnectionOf(config: {
  readonly REDIS_URL?: string | undefined;
  readonly DATABASE_URL: string;
}): QueueConnection {
  if (config.REDIS_URL !== undefined) return { kind: 'redis', url: config.REDIS_URL };
  return { kind: 'postgres', url: config.DATABASE_URL, schema: 'public' };
}
