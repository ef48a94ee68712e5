import { z } from 'zod';
import { createLog } from '../src/createLog.ts';
import { openWorker } from '../src/openWorker.ts';

// A worker to be killed in the midst of a job: it says 'working' to its parent and never ends.

const connection = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('redis'), url: z.string() }),
    z.object({ kind: z.literal('postgres'), url: z.string(), schema: z.string() }),
  ])
  .parse(JSON.parse(process.argv[3] ?? ''));

const definition = {
  name: process.argv[2] ?? '',
  data: z.object({ leg: z.string(), text: z.string() }),
  jobId: ({ leg }: { leg: string }) => leg,
  attempts: 2,
  backoff: { delayMs: 20, jitter: 0 },
};

const neverEnds = async (): Promise<void> => {
  process.send?.('working');
  await Promise.withResolvers<void>().promise;
};

await openWorker(definition, neverEnds, connection, {
  log: createLog({ name: 'killed worker', level: 'silent' }),
  lockMs: 500,
});
