import { loadConfig } from '@guanjia/runtime/loadConfig';
import { z } from 'zod';

/** The department's settings; the only place that reads the environment. */
export const readConfig = () =>
  loadConfig({
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4003),
    WORKER_PORT: z.coerce.number().int().min(0).max(65_535).default(4103),
    /** Where the exchange reaches this department. */
    PUBLIC_URL: z.url().default('http://127.0.0.1:4003'),
    DATABASE_URL: z.url(),
    SIGNING_KEY: z.string().min(32),
    EXCHANGE_URL: z.url().default('http://127.0.0.1:4005'),
    REDIS_URL: z.url().optional(),
    DEMO_DATA: z.enum(['0', '1']).default('0'),
    /** Minutes between two looks for matters that have become overdue. */
    OVERDUE_SWEEP_MINUTES: z.coerce.number().int().positive().max(1440).default(10),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  });
