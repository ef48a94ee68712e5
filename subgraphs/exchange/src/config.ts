import { loadConfig } from '@guanjia/runtime/loadConfig';
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
  /** Failed deliveries in a row before a person has to look. */
  LEG_ATTEMPTS: z.coerce.number().int().min(1).max(1_000).default(40),
  /** Deliveries under way at the same time in one worker. */
  LEG_CONCURRENCY: z.coerce.number().int().min(1).max(500).default(16),
};

/** Reads the environment. In production no host may be called that is not named. @throws ConfigError */
export function readConfig(environment?: Readonly<Record<string, string | undefined>>) {
  const config = loadConfig(shape, environment);
  const { ALLOWED_ENDPOINT_HOSTS = config.NODE_ENV === 'production' ? [] : loopback } = config;
  return { ...config, ALLOWED_ENDPOINT_HOSTS };
}
