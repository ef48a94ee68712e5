import type { Client } from 'graphql-ws';
import { z } from 'zod';
import { operation } from '../operation.ts';

const updateSchema = z.object({
  projectProgress: z.object({
    cursor: z.string(),
    seq: z.number(),
    type: z.string(),
    summary: z.string(),
    summaryZh: z.string(),
    project: z.object({ id: z.string(), name: z.string(), stage: z.string() }).nullable(),
  }),
});

/** One step of a project as its subscriber is told. */
export type ProgressUpdate = z.infer<typeof updateSchema>['projectProgress'];

export interface EventLine {
  /** All that has come, in the order of coming. */
  readonly received: readonly ProgressUpdate[];
  /** Resolves when that many events of a type have come. @throws an Error past the limit (ms). */
  until(type: string, count?: number): Promise<void>;
  stop(): Promise<void>;
}

const limitMs = 30_000;

/** Subscribes to a project's progress from its first event on. */
export function openEventLine(
  client: Client,
  projectId: string,
  onUpdate: (update: ProgressUpdate) => void,
): EventLine {
  const received: ProgressUpdate[] = [];
  const waiting = new Set<() => void>();
  let fault: unknown;
  const unsubscribe = client.subscribe(
    { query: operation('projectProgress'), variables: { projectId, after: '0' } },
    {
      next(result) {
        if (result.errors !== undefined)
          fault = new Error(`The subscription was refused: ${JSON.stringify(result.errors)}`);
        else {
          const update = updateSchema.parse(result.data).projectProgress;
          received.push(update);
          onUpdate(update);
        }
        for (const look of waiting) look();
      },
      error(cause) {
        fault = cause;
        for (const look of waiting) look();
      },
      complete: () => undefined,
    },
  );
  return {
    received,
    until: (type, count = 1) =>
      new Promise((resolve, reject) => {
        const end = (settle: () => void): void => {
          clearTimeout(timer);
          waiting.delete(look);
          settle();
        };
        const look = (): void => {
          if (fault !== undefined) end(() => reject(fault instanceof Error ? fault : new Error(JSON.stringify(fault))));
          else if (received.filter((update) => update.type === type).length >= count) end(resolve);
        };
        const timer = setTimeout(
          () =>
            end(() =>
              reject(
                new Error(`${count} × ${type} did not come within ${limitMs / 1000} s; ${received.length} events did.`),
              ),
            ),
          limitMs,
        );
        waiting.add(look);
        look();
      }),
    async stop() {
      unsubscribe();
      await client.dispose();
    },
  };
}
