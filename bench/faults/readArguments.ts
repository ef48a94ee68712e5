import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Backend, backends } from '../system/startSystem.ts';
import type { Length } from './fault.ts';
import { faultCatalogue } from './faultCatalogue.ts';

/** What `npm run faults --` was told. */
export interface FaultsArguments {
  readonly help: boolean;
  readonly length: Length;
  readonly backends: readonly Backend[];
  /** Names of faults; null for all. */
  readonly only: readonly string[] | null;
  readonly seed: number;
  /** Subscribers of each row that asks for them. */
  readonly subscribers: number;
  /** The table is written here too, as JSON. */
  readonly json: string | null;
}

/** The command's help. */
export const faultsHelp = `npm run faults [-- OPTIONS]
  --short            every fault once, few kills, under four minutes (the default; what CI runs)
  --long             every fault by itself, at least a thousand kills over the run
  --backend NAME     where BullMQ keeps the queue: redis, postgres or both (default both)
  --only NAME,NAME   only these faults: ${faultCatalogue.map(({ name }) => name).join(', ')}
  --subscribers N    that follow projects during each of the gateway-… faults (default 300, with --long 2000)
  --seed N           makes the random choices those of an earlier run
  --json FILE        writes the table there too`;

const largestSeed = 2 ** 31 - 1;
const usualSubscribers = { short: 300, long: 2_000 } as const;
const mostSubscribers = 10_000;
const argumentsSchema = z.object({
  help: z.boolean().default(false),
  short: z.boolean().default(false),
  long: z.boolean().default(false),
  backend: z.enum(['redis', 'postgres', 'both']).default('both'),
  only: z.string().optional(),
  subscribers: z.coerce.number().int().min(1).max(mostSubscribers).optional(),
  seed: z.coerce.number().int().min(0).max(largestSeed).optional(),
  json: z.string().min(1).optional(),
});

/** Reads the command line; `freshSeed` is taken when none is given. @throws an Error in one line for a wrong option */
export function readArguments(words: readonly string[], freshSeed: number): FaultsArguments {
  const { values } = parseArgs({
    args: [...words],
    strict: true,
    options: {
      help: { type: 'boolean' },
      short: { type: 'boolean' },
      long: { type: 'boolean' },
      backend: { type: 'string' },
      only: { type: 'string' },
      subscribers: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const parsed = argumentsSchema.safeParse(values);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; '));
  }
  const { help, short, long, backend, only, subscribers, seed, json } = parsed.data;
  if (short && long) throw new Error('--short and --long: one of them');
  const length = long ? 'long' : 'short';
  return {
    help,
    length,
    backends: backend === 'both' ? backends : [backend],
    only: only === undefined ? null : namesIn(only),
    subscribers: subscribers ?? usualSubscribers[length],
    seed: seed ?? freshSeed,
    json: json ?? null,
  };
}

function namesIn(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => faultCatalogue.every((fault) => fault.name !== name));
  if (unknown === undefined) return names;
  throw new Error(
    `--only: no fault is called ${unknown}; there are ${faultCatalogue.map(({ name }) => name).join(', ')}`,
  );
}
