import { readFileSync } from 'node:fs';
import { subscribeAs } from '@guanjia/stack/graphqlClient';
import { z } from 'zod';

const folder = new URL('../../dashboard/src/pages/wall/', import.meta.url);
/** As the page follows it: each update brings its row. */
const query = ['wallFollow', 'wallRow']
  .map((name) => readFileSync(new URL(`${name}.graphql`, folder), 'utf8'))
  .join('');
const updateSchema = z.object({
  projectChanges: z.object({ time: z.iso.datetime(), project: z.object({ wallChartRow: z.unknown() }).nullable() }),
});

/** What a subscriber of the wall has been told. */
export interface WallFollower {
  /** From when an event happened until its row was here, in milliseconds: both on this machine's clock. */
  readonly latencies: readonly number[];
  /** Updates without a row. */
  rowless(): number;
  stop(): Promise<void>;
}

/** Follows the wall over graphql-ws until it is stopped. */
export function followWall(gatewayUrl: string, token: string): WallFollower {
  const client = subscribeAs(gatewayUrl, token);
  const latencies: number[] = [];
  let rowless = 0;
  const end = client.subscribe(
    { query },
    {
      next: ({ data }) => {
        const { projectChanges } = updateSchema.parse(data);
        latencies.push(Date.now() - Date.parse(projectChanges.time));
        if (projectChanges.project?.wallChartRow == null) rowless += 1;
      },
      error: () => undefined,
      complete: () => undefined,
    },
  );
  return {
    latencies,
    rowless: () => rowless,
    stop: async () => {
      end();
      await client.dispose();
    },
  };
}
