import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type SetupName, setupNames } from '../endToEnd/setups.ts';

/** What `npm run bench:dashboard --` was told. */
export interface DashboardArguments {
  readonly help: boolean;
  readonly setup: SetupName;
  readonly projects: number;
  readonly applications: number;
  readonly seed: number;
  readonly rounds: number;
  readonly perSecond: number;
  readonly seconds: number;
  readonly browser: boolean;
  readonly keep: boolean;
}

/** The command's help. */
export const dashboardHelp = `npm run bench:dashboard [-- OPTIONS]
  --setup NAME       ${setupNames.join(' or ')} (default services)
  --projects N       projects beside those of the demo (default 1000)
  --applications N   applications of each, each of another item (default 12)
  --seed N           repeats the choices (default 1)
  --rounds N         times that the whole wall is read (default 5)
  --per-second N     events a second through the public graph (default 20)
  --seconds N        for so long (default 60)
  --browser          follows the wall in Chromium, instead of by a client
  --keep             leaves the system running, with its address, until Ctrl-C`;

const argumentsSchema = z.object({
  help: z.boolean().default(false),
  setup: z.enum(setupNames).default('services'),
  projects: z.coerce.number().int().min(1).max(20_000).default(1_000),
  applications: z.coerce.number().int().min(1).max(40).default(12),
  seed: z.coerce.number().int().min(0).default(1),
  rounds: z.coerce.number().int().min(1).max(1_000).default(5),
  'per-second': z.coerce.number().int().min(1).max(1_000).default(20),
  seconds: z.coerce.number().int().min(0).max(86_400).default(60),
  browser: z.boolean().default(false),
  keep: z.boolean().default(false),
});

/** Reads the command line. @throws an Error in one line for a wrong option */
export function readArguments(words: readonly string[]): DashboardArguments {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    args: [...words],
    strict: true,
    options: {
      help: flag,
      setup: text,
      projects: text,
      applications: text,
      seed: text,
      rounds: text,
      'per-second': text,
      seconds: text,
      browser: flag,
      keep: flag,
    },
  });
  const parsed = argumentsSchema.safeParse(values);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; '));
  }
  const { 'per-second': perSecond, ...rest } = parsed.data;
  return { ...rest, perSecond };
}
