import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What `npm run bench:caching --` was told. */
export interface CachingBenchArguments {
  readonly help: boolean;
  readonly dashboards: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly eventsPerSecond: number;
  readonly latencyMs: number;
}

/** The command's help. */
export const cachingBenchHelp = `npm run bench:caching [-- OPTIONS]
  --dashboards N   clients, each with one question at a time (default 50)
  --rounds N       timed rounds with and without, taking turns; the table says medians (default 3)
  --seconds N      length of a round (default 5)
  --events N       events a second, each about one of the 50 projects of the chart (default 20)
  --latency MS     every question to a department takes this long at least (default 0)`;

const whole = z.coerce.number().int();
const argumentsSchema = z.object({
  help: z.boolean().default(false),
  dashboards: whole.min(1).max(1_000).default(50),
  rounds: whole.min(1).max(100).default(3),
  seconds: z.coerce.number().positive().max(60).default(5),
  events: whole.min(0).max(1_000).default(20),
  latency: whole.min(0).max(1_000).default(0),
});

/** Reads the command line. @throws an Error in one line for a wrong option */
export function readArguments(words: readonly string[]): CachingBenchArguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    strict: true,
    options: { help: { type: 'boolean' }, dashboards: text, rounds: text, seconds: text, events: text, latency: text },
  });
  const parsed = argumentsSchema.safeParse(values);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `--${String(path[0])}: ${message}`).join('; '));
  }
  const { events: eventsPerSecond, latency: latencyMs, ...rest } = parsed.data;
  return { ...rest, eventsPerSecond, latencyMs };
}
