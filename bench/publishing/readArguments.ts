import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What `npm run bench:publishing --` was told. */
export interface PublishingBenchArguments {
  readonly help: boolean;
  readonly quick: boolean;
  readonly gateways: number;
  /** Versions that are published. */
  readonly publishes: number;
  /** Between the beginnings of two. */
  readonly everySeconds: number;
  /** Requests a second, over all gateways. */
  readonly perSecond: number;
  /** At the first gateway. */
  readonly subscribers: number;
  readonly json: string | null;
}

/** The command's help. */
export const publishingBenchHelp = `npm run bench:publishing [-- OPTIONS]
  --minutes N        how long versions are published (default 10)
  --every N          seconds from one version to the next (default 10)
  --gateways N       replicas on one registry (default 2)
  --rate N           requests a second, over all gateways (default 100)
  --subscribers N    streams at the first gateway (default 200)
  --quick            three versions, few clients: shows that all works, and judges no times
  --json FILE        writes all figures there too`;

const most = { minutes: 600, every: 600, gateways: 8, rate: 5_000, subscribers: 10_000 } as const;
const quickly = { publishes: 3, everySeconds: 5, perSecond: 20, subscribers: 10 } as const;
const whole = z.coerce.number().int();
const argumentsSchema = z.object({
  help: z.boolean().default(false),
  quick: z.boolean().default(false),
  minutes: z.coerce.number().positive().max(most.minutes).default(10),
  every: z.coerce.number().positive().max(most.every).default(10),
  gateways: whole.min(1).max(most.gateways).default(2),
  rate: whole.min(1).max(most.rate).default(100),
  subscribers: whole.min(1).max(most.subscribers).default(200),
  json: z.string().min(1).optional(),
});

/** Reads the command line. @throws an Error in one line for a wrong option */
export function readArguments(words: readonly string[]): PublishingBenchArguments {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    args: [...words],
    strict: true,
    options: {
      help: flag,
      quick: flag,
      minutes: text,
      every: text,
      gateways: text,
      rate: text,
      subscribers: text,
      json: text,
    },
  });
  const parsed = argumentsSchema.safeParse(values);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `--${String(path[0])}: ${message}`).join('; '));
  }
  const { help, quick, minutes, every, gateways, rate, subscribers, json = null } = parsed.data;
  const publishes = Math.max(1, Math.round((minutes * 60) / every));
  const paced = { publishes, everySeconds: every, perSecond: rate, subscribers };
  return { help, quick, gateways, json, ...(quick ? quickly : paced) };
}
