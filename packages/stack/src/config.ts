import { loadConfig } from '@guanjia/runtime/loadConfig';
import { z } from 'zod';

const passedOn = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ', 'LOG_LEVEL', 'NODE_OPTIONS'];

/** What the whole stack is told by the shell. */
export const config = {
  ...loadConfig({
    /** A PostgreSQL of one's own instead of the embedded one. */
    DATABASE_URL: z.url().optional(),
    /** A Redis for the queues instead of PostgreSQL. */
    REDIS_URL: z.url().optional(),
  }),
  /** What our processes need of the shell; a stray PORT or DATABASE_URL must not reach them. */
  inherited: Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && passedOn.includes(name) ? [[name, value]] : [],
    ),
  ),
};
