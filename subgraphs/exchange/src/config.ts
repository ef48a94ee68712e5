import { hkdfSync } from 'node:crypto';
import { ConfigError, loadConfig } from '@guanjia/runtime/loadConfig';
import { departmentSettings } from '@guanjia/subgraph/departmentSettings';
import { z } from 'zod';

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

const keysSchema = z
  .string()
  .transform((text, context) => {
    try {
      const parsed: unknown = JSON.parse(text);
      return parsed;
    } catch {
      context.addIssue({ code: 'custom', message: 'must be a JSON object {"department": "key", …}' });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.string().min(32)));

const hostsSchema = z.string().transform((text) =>
  text
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== ''),
);

const shape = {
  NODE_ENV: z.string().default('development'),
  ...departmentSettings(4005),
  /** JSON: the key shared with each department. */
  DEPARTMENT_KEYS: keysSchema,
  /** Hosts (`name` or `name:port`, separated by commas) to which deliveries may be posted; this machine only unless told. */
  ALLOWED_ENDPOINT_HOSTS: hostsSchema.optional(),
  /** Where the contents of materials are kept. */
  MATERIALS_FOLDER: z.string().default('.data/materials'),
  /** The largest content that is taken. */
  MATERIAL_LIMIT_BYTES: z.coerce.number().int().min(1).max(10_000_000_000).default(50_000_000),
  /** Failed deliveries in a row before a person has to look. */
  LEG_ATTEMPTS: z.coerce.number().int().min(1).max(1_000).default(40),
  /** Deliveries under way at the same time in one worker; the more, the larger the transactions they share. */
  LEG_CONCURRENCY: z.coerce.number().int().min(1).max(500).default(96),
  /** Where events go that are older than the retention; absent: the log keeps everything. */
  ARCHIVE_FOLDER: z.string().min(1).optional(),
  /** Days that an event stays in the log when there is an archive; longer than any reader may be away. */
  EVENT_RETENTION_DAYS: z.coerce.number().int().min(30).default(3_650),
  /** For how long a worker that says nothing keeps its legs, in milliseconds; then another takes them. */
  LEG_LOCK_MS: z.coerce.number().int().min(1_000).max(600_000).default(15_000),
  /** `smtp://user:password@host:port`; without it nothing goes by mail. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** What mails say they come from: an address, with a name if wanted. */
  MAIL_FROM: z.string().min(3).optional(),
  /** What the links for signing in mails begin with; `/receipts` of this process unless told. */
  PUBLIC_RECEIPT_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Key of those links, the same in all processes; made of SIGNING_KEY unless told. */
  RECEIPT_LINK_KEY: z.string().min(32).optional(),
  /** Root of the network share; without it nothing goes that way. */
  SHARE_FOLDER: z.string().optional(),
};

type Settings = ReturnType<typeof loadConfig<typeof shape>>;

/**
 * Reads the environment. In production no host may be called that is not named.
 * @throws ConfigError, also when a channel is set up halfway
 */
export function readConfig(environment?: Readonly<Record<string, string | undefined>>) {
  const config = loadConfig(shape, environment);
  const isProduction = config.NODE_ENV === 'production';
  const faults = faultsOfMail(config, isProduction);
  if (faults.length > 0) throw new ConfigError(`The environment is not right:\n  ${faults.join('\n  ')}`);
  return {
    ...config,
    ALLOWED_ENDPOINT_HOSTS: config.ALLOWED_ENDPOINT_HOSTS ?? (isProduction ? [] : loopback),
    PUBLIC_RECEIPT_URL: config.PUBLIC_RECEIPT_URL ?? `http://${config.HOST}:${config.PORT}/receipts`,
    RECEIPT_LINK_KEY: config.RECEIPT_LINK_KEY ?? linkKeyOf(config.SIGNING_KEY),
  };
}

/** Mails need a sender, and in production a link that can be opened from outside. */
function faultsOfMail({ SMTP_URL, MAIL_FROM, PUBLIC_RECEIPT_URL }: Settings, isProduction: boolean): string[] {
  if (SMTP_URL === undefined) return [];
  return [
    ...(MAIL_FROM === undefined ? ['MAIL_FROM: SMTP_URL needs it'] : []),
    ...(isProduction && PUBLIC_RECEIPT_URL === undefined
      ? ['PUBLIC_RECEIPT_URL: SMTP_URL needs it in production']
      : []),
  ];
}

/** A key of its own for the links, so that whoever learns it cannot sign requests. */
function linkKeyOf(signingKey: string): string {
  return Buffer.from(hkdfSync('sha256', signingKey, '', 'guanjia-receipt-link', 32)).toString('hex');
}
