import { parseArgs } from 'node:util';
import { z } from 'zod';
import { namesOf } from '../system/namesOf.ts';
import { type ContenderName, contenderNames } from './contenders.ts';
import { type OperationKey, operationKeys } from './operations.ts';

/** What `npm run bench:gateway --` was told. Times in seconds, latency in milliseconds. */
export interface GatewayBenchArguments {
  readonly help: boolean;
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
  readonly contenders: readonly ContenderName[];
  readonly operations: readonly OperationKey[];
  readonly latencyMs: number;
  /** Processes that share a contender's port; 0 runs each contender as it is. */
  readonly workers: number;
  readonly json: string | null;
}

/** The command's help. */
export const gatewayBenchHelp = `npm run bench:gateway [-- OPTIONS]
  --rounds N          timed rounds of each contender, taking turns; the table says medians (default 5)
  --seconds N         length of a round (default 4)
  --warm-up N         seconds of load before the first round (default 3)
  --connections N     clients, each with one request at a time (default 50)
  --only NAME,NAME    only these: ${contenderNames.join(', ')}
  --operations a,b,c  only these: a one project over four subgraphs, b a page of 50 projects, c one field
  --latency MS        every subgraph request takes this long at least (default 0)
  --cluster N         each contender as N processes on one port, by node:cluster (default: one process)
  --json FILE         writes all figures there too`;

const most = { rounds: 100, seconds: 60, connections: 1_000, latency: 1_000, cluster: 64 } as const;
const whole = z.coerce.number().int();
const argumentsSchema = z.object({
  help: z.boolean().default(false),
  rounds: whole.min(1).max(most.rounds).default(5),
  seconds: z.coerce.number().positive().max(most.seconds).default(4),
  'warm-up': z.coerce.number().positive().max(most.seconds).default(3),
  connections: whole.min(1).max(most.connections).default(50),
  only: namesOf(contenderNames),
  operations: namesOf(operationKeys),
  latency: whole.min(0).max(most.latency).default(0),
  cluster: whole.min(0).max(most.cluster).default(0),
  json: z.string().min(1).optional(),
});

/** Reads the command line. @throws an Error in one line for a wrong option */
export function readArguments(words: readonly string[]): GatewayBenchArguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    strict: true,
    options: {
      help: { type: 'boolean' },
      rounds: text,
      seconds: text,
      'warm-up': text,
      connections: text,
      only: text,
      operations: text,
      latency: text,
      cluster: text,
      json: text,
    },
  });
  const parsed = argumentsSchema.safeParse(values);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `--${String(path[0])}: ${message}`).join('; '));
  }
  const { only, latency, cluster, json, 'warm-up': warmUpSeconds, ...rest } = parsed.data;
  return { ...rest, warmUpSeconds, contenders: only, latencyMs: latency, workers: cluster, json: json ?? null };
}
