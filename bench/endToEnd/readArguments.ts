import { parseArgs } from 'node:util';
import { z } from 'zod';
import { namesOf } from '../system/namesOf.ts';
import { type SetupName, setupNames } from './setups.ts';

/** What `npm run bench:endToEnd --` was told. */
export interface EndToEndArguments {
  readonly help: boolean;
  /** Mutations timed in each round. */
  readonly count: number;
  /** Subscribers of other projects in the second round; 0 leaves it out. */
  readonly idle: number;
  readonly setups: readonly SetupName[];
  readonly json: string | null;
}

/** Callers who may follow every project, and the sockets that one caller may hold. */
const mostIdle = 800;

/** The command's help. */
export const endToEndHelp = `npm run bench:endToEnd [-- OPTIONS]
  --count N       mutations timed in each round (default 200)
  --idle N        subscribers of other projects in the second round, up to ${mostIdle}; 0: no such round (default 500)
  --only NAME,…   only these: ${setupNames.join(', ')}
  --json FILE     writes all figures there too`;

const argumentsSchema = z.object({
  help: z.boolean().default(false),
  count: z.coerce.number().int().min(1).max(100_000).default(200),
  idle: z.coerce.number().int().min(0).max(mostIdle).default(500),
  only: namesOf(setupNames),
  json: z.string().min(1).optional(),
});

/** Reads the command line. @throws an Error in one line for a wrong option */
export function readArguments(words: readonly string[]): EndToEndArguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    strict: true,
    options: { help: { type: 'boolean' }, count: text, idle: text, only: text, json: text },
  });
  const parsed = argumentsSchema.safeParse(values);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `--${String(path[0])}: ${message}`).join('; '));
  }
  const { help, count, idle, only, json } = parsed.data;
  return { help, count, idle, setups: only, json: json ?? null };
}
