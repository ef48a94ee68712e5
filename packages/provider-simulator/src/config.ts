import { loadConfig } from '@guanjia/runtime/loadConfig';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

const counterSchema = z.object({
  id: z.string(),
  port,
  /** Ed25519, PEM (PKCS 8). */
  privateKey: z.string(),
});

/** One recipient as the recipients' process is told of it. */
export type CounterSettings = z.infer<typeof counterSchema>;

const countersSchema = z
  .string()
  .transform((text, context) => {
    try {
      const parsed: unknown = JSON.parse(text);
      return parsed;
    } catch {
      context.addIssue({ code: 'custom', message: 'must be JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.array(counterSchema));

/** What the recipients' process is told. @throws ConfigError */
export function readRecipientConfig() {
  return loadConfig({
    /** Used only where effects are kept. */
    DATABASE_URL: z.url().default('postgres://nobody@127.0.0.1:1/none'),
    /** Of the door by which recipients are told how to behave. */
    PORT: port,
    COUNTERS: countersSchema,
    /** Whether recipients keep effects and receipts in the database, receipts in memory, or only check and sign. */
    KEEP: z.enum(['everything', 'receipts', 'nothing']).default('everything'),
    SIGNING_KEY: z.string().min(32),
    LOG_LEVEL: z.string().default('info'),
  });
}
