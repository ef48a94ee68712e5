import { parseArgs } from 'node:util';
import { z } from 'zod';

const argumentsSchema = z.object({
  fresh: z.boolean().default(false),
  help: z.boolean().default(false),
  'port-base': z.coerce.number().int().min(1).max(65_000).default(4000),
  data: z.string().default('.data'),
  'no-demo': z.boolean().default(false),
});

/** What `npm start --` was told. */
export type StartArguments = z.infer<typeof argumentsSchema>;

/** The command's help. */
export const startHelp = `npm start [-- OPTIONS]
  --fresh           begin anew: what an earlier start kept in the data folder is removed
  --port-base N     ports counted from N (default 4000: gateway 4000, departments 4001-4005, database 4009, workers 4101-4105)
  --data FOLDER     where everything is kept (default .data)
  --no-demo         do not fill an empty system with demo data
Environment: DATABASE_URL uses a PostgreSQL of yours instead of the embedded one, REDIS_URL a Redis for the queues.`;

/** Reads the command line. @throws an Error in one line for an unknown or wrong option. */
export function readArguments(words: readonly string[]): StartArguments {
  const { values } = parseArgs({
    args: [...words],
    strict: true,
    options: {
      fresh: { type: 'boolean' },
      help: { type: 'boolean' },
      'port-base': { type: 'string' },
      data: { type: 'string' },
      'no-demo': { type: 'boolean' },
    },
  });
  const parsed = argumentsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; '));
}
