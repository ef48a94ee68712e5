import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Backend, backends } from '../system/startSystem.ts';

/** What `npm run bench:exchange --` was told. */
export interface BenchArguments {
  readonly help: boolean;
  readonly backends: readonly Backend[];
  readonly legs: number;
  readonly workers: number;
  readonly recipients: number;
  readonly json: string | null;
}

/** The command's help. */
export const benchHelp = `npm run bench:exchange [-- OPTIONS]
  --legs N         handoffs of one leg each to send (default 5000)
  --workers N      worker processes (default 1)
  --recipients N   recipients among which the legs go round (default 8)
  --backend NAME   redis, postgres or both (default both)
  --json FILE      writes the figures there too`;

const most = { legs: 1_000_000, workers: 16, recipients: 100 } as const;
const argumentsSchema = z.object({
  help: z.boolean().default(false),
  backend: z.enum(['redis', 'postgres', 'both']).default('both'),
  legs: z.coerce.number().int().min(1).max(most.legs).default(5_000),
  workers: z.coerce.number().int().min(1).max(most.workers).default(1),
  recipients: z.coerce.number().int().min(1).max(most.recipients).default(8),
  json: z.string().min(1).optional(),
});

/** Reads the command line. @throws an Error in one line for a wrong option */
export function readArguments(words: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...words],
    strict: true,
    options: {
      help: { type: 'boolean' },
      backend: { type: 'string' },
      legs: { type: 'string' },
      workers: { type: 'string' },
      recipients: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const parsed = argumentsSchema.safeParse(values);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; '));
  }
  const { backend, json, ...numbers } = parsed.data;
  return { ...numbers, backends: backend === 'both' ? backends : [backend], json: json ?? null };
}
