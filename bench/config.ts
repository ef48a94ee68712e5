import { loadConfig } from '@guanjia/runtime/loadConfig';
import { z } from 'zod';
import { departmentNames } from './departments/departmentNames.ts';
import { stubUrlsSchema } from './gateway/StubUrls.ts';

const passedOn = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ', 'NODE_OPTIONS'];
const port = z.coerce.number().int().min(0).max(65_535);

/** JSON in an environment variable, held against its shape. */
const jsonOf = <Shape extends z.ZodType>(shape: Shape) =>
  z
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
    .pipe(shape);

/** What our processes need of the shell; a stray PORT or DATABASE_URL must not reach them. */
export function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && passedOn.includes(name) ? [[name, value]] : [],
    ),
  );
}

/** Where programs are looked for. */
export function searchPath(): string {
  return process.env['PATH'] ?? '';
}

/** What the sender's process is told. @throws ConfigError */
export function readSenderConfig() {
  return loadConfig({
    DATABASE_URL: z.url(),
    PORT: port,
    /** Every exchange that answers; as behind a balancer, the next one is asked when one does not. */
    EXCHANGE_URLS: jsonOf(z.array(z.url()).min(1)),
    SIGNING_KEY: z.string().min(32),
    LOG_LEVEL: z.string().default('info'),
  });
}

/** The file that says by how many milliseconds this process's clock is wrong; undefined for a clock that is right. */
export function clockFile(): string | undefined {
  return loadConfig({ CLOCK_FILE: z.string().optional() }).CLOCK_FILE;
}

/** What the stub of the gateway's bench is told. @throws ConfigError */
export function readStubConfig() {
  return loadConfig({
    /** How long each subgraph request takes, by a timer; 0 answers at once. */
    LATENCY_MS: z.coerce.number().int().min(0).default(0),
  });
}

/** What the process of departments is told. @throws ConfigError */
export function readDepartmentStubConfig() {
  return loadConfig({ NAMES: jsonOf(z.array(z.enum(departmentNames)).min(1)) });
}

/** What the hand-written fan-out is told. @throws ConfigError */
export function readHandWrittenConfig() {
  return loadConfig({ PORT: port, SUBGRAPH_URLS: jsonOf(stubUrlsSchema) });
}

/** What the primary of a cluster is told. @throws ConfigError */
export function readClusterConfig() {
  return loadConfig({ CLUSTER_SCRIPT: z.string(), CLUSTER_WORKERS: z.coerce.number().int().min(1) });
}
