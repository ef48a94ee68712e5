import { tracingSettings } from '@guanjia/runtime/tracingSettings';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

/** What every department reads from its environment; spread it into `loadConfig`. The worker's port lies a hundred behind. */
export function departmentSettings(defaultPort: number) {
  return {
    HOST: z.string().default('127.0.0.1'),
    PORT: port.default(defaultPort),
    WORKER_PORT: port.default(defaultPort + 100),
    DATABASE_URL: z.url(),
    /** Shared with the gateway and the exchange. */
    SIGNING_KEY: z.string().min(32),
    EXCHANGE_URL: z.url().default('http://127.0.0.1:4005'),
    /** Absent: the queues live in the department's own PostgreSQL. */
    REDIS_URL: z.url().optional(),
    /** Whether an empty department is filled with demo data. */
    DEMO_DATA: z.enum(['0', '1']).default('0'),
    ...tracingSettings,
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  };
}
