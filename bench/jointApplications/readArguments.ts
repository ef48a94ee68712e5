import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What `npm run bench:jointApplications --` was told. */
export interface JointApplicationArguments {
  readonly help: boolean;
  /** Joint applications in each batch. */
  readonly counts: readonly number[];
  /** Whether providers have systems of their own, or utilities hosts them. */
  readonly providers: ProviderSetup;
  readonly json: string | null;
}

export const providerSetups = ['outside', 'hosted'] as const;
export type ProviderSetup = (typeof providerSetups)[number];

/** The command's help. */
export const jointApplicationHelp = `npm run bench:jointApplications [-- OPTIONS]
  --counts N,…    joint applications in each batch, up to 20000 (default 100,1000)
  --providers W   outside: they have systems of their own, simulated (default); hosted: utilities keeps their counters
  --json FILE     writes all figures there too`;

const argumentsSchema = z.object({
  help: z.boolean().default(false),
  counts: z
    .string()
    .default('100,1000')
    .transform((text) => text.split(',').map(Number))
    .pipe(z.array(z.int().min(1).max(20_000)).min(1)),
  providers: z.enum(providerSetups).default('outside'),
  json: z.string().min(1).optional(),
});

/** Reads the command line. @throws an Error in one line for a wrong option */
export function readArguments(words: readonly string[]): JointApplicationArguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    strict: true,
    options: { help: { type: 'boolean' }, counts: text, providers: text, json: text },
  });
  const parsed = argumentsSchema.safeParse(values);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ path, message }) => `--${String(path[0])}: ${message}`).join('; '));
  }
  const { help, counts, providers, json } = parsed.data;
  return { help, counts, providers, json: json ?? null };
}
