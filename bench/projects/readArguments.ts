import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What `npm run bench:projects --` was told. */
export interface BenchArguments {
  readonly help: boolean;
  readonly projects: number;
  readonly applications: number;
  readonly rounds: number;
  readonly seed: number;
  readonly plans: boolean;
  readonly database: string | null;
}

/** The command's help. */
export const benchHelp = `npm run bench:projects [-- OPTIONS]
  --projects N       projects (default 10000)
  --applications N   applications of each, each of another item (default 40)
  --rounds N         times that each query is asked, after 20 to warm up (default 200)
  --seed N           repeats the choices (default 1)
  --plans            prints what PostgreSQL does for each statement: EXPLAIN (ANALYZE, BUFFERS)
  --database URL     an empty database, or one that an earlier run has filled; a server of its own when absent`;

const argumentsSchema = z.object({
  help: z.boolean().default(false),
  projects: z.coerce.number().int().min(100).max(1_000_000).default(10_000),
  applications: z.coerce.number().int().min(1).max(58).default(40),
  rounds: z.coerce.number().int().min(10).max(10_000).default(200),
  seed: z.coerce.number().int().min(0).default(1),
  plans: z.boolean().default(false),
  database: z.url().optional(),
});

/** Reads the command line. @throws an Error in one line for a wrong option */
export function readArguments(words: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...words],
    strict: true,
    options: {
      help: { type: 'boolean' },
      projects: { type: 'string' },
      applications: { type: 'string' },
      rounds: { type: 'string' },
      seed: { type: 'string' },
      plans: { type: 'boolean' },
      database: { type: 'string' },
    },
  });
  const parsed = argumentsSchema.safeParse(values);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; '));
  }
  const { database, ...rest } = parsed.data;
  return { ...rest, database: database ?? null };
}
