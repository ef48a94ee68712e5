import { parseArgs } from 'node:util';
import { z } from 'zod';
import { namesOf } from '../system/namesOf.ts';
import { type ContenderName, contenderNames } from './contenders.ts';
import { type WireName, wireNames } from './wires.ts';

/** What `npm run bench:subscriptions --` was told. */
export interface SubscriptionBenchArguments {
  readonly help: boolean;
  readonly clients: number;
  /** Projects, which the clients follow in turn. */
  readonly keys: number;
  readonly bursts: number;
  /** Share of the clients that stop reading in the second part; 0 leaves it out. */
  readonly slow: number;
  readonly wire: WireName;
  readonly idleSeconds: number;
  readonly contenders: readonly ContenderName[];
  readonly json: string | null;
}

/** The command's help. */
export const subscriptionBenchHelp = `npm run bench:subscriptions [-- OPTIONS]
  --clients N     subscribers, each with a connection of its own (default 10000)
  --keys N        projects that they follow, in turn (default 50)
  --bursts N      in each, every project has one event, and all wait until all have it (default 10)
  --slow SHARE    share of the clients that stop reading while the bursts are sent once more; 0: no such part (default 0.01)
  --wire NAME     ${wireNames.join(' or ')} (default ${wireNames[0]}; Mercurius has only that)
  --idle SECONDS  pause before the memory of idle subscribers is read (default 10)
  --only NAME,…   only these: ${contenderNames.join(', ')}
  --json FILE     writes all figures there too`;

const most = { clients: 100_000, keys: 10_000, bursts: 1_000, idle: 600 } as const;
const whole = z.coerce.number().int();
const argumentsSchema = z.object({
  help: z.boolean().default(false),
  clients: whole.min(1).max(most.clients).default(10_000),
  keys: whole.min(1).max(most.keys).default(50),
  bursts: whole.min(1).max(most.bursts).default(10),
  slow: z.coerce.number().min(0).max(0.5).default(0.01),
  wire: z.enum(wireNames, { message: `there are ${wireNames.join(', ')}` }).default(wireNames[0]),
  idle: z.coerce.number().min(0).max(most.idle).default(10),
  only: namesOf(contenderNames),
  json: z.string().min(1).optional(),
});

/** Reads the command line. @throws an Error in one line for a wrong option */
export function readArguments(words: readonly string[]): SubscriptionBenchArguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    strict: true,
    options: {
      help: { type: 'boolean' },
      clients: text,
      keys: text,
      bursts: text,
      slow: text,
      wire: text,
      idle: text,
      only: text,
      json: text,
    },
  });
  const parsed = argumentsSchema.safeParse(values);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `--${String(path[0])}: ${message}`).join('; '));
  }
  const { only, idle: idleSeconds, json, ...rest } = parsed.data;
  return { ...rest, idleSeconds, contenders: only, json: json ?? null };
}
