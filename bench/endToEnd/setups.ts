import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { freePorts, processNames } from '@guanjia/stack/stackPorts';
import { startStack } from '@guanjia/stack/startStack';
import { startPostgres } from '../system/startPostgres.ts';
import { startRedis } from '../system/startRedis.ts';

export const setupNames = ['embedded', 'services'] as const;

/** How the whole product runs: as `npm start` by itself does, or on a PostgreSQL and a Redis. */
export type SetupName = (typeof setupNames)[number];

/** The whole product, running. */
export interface Setup {
  readonly gatewayUrl: string;
  /** Of the one database that all departments keep their schemas in. */
  readonly databaseUrl: string;
  /** All its processes; a PostgreSQL's own children are not among them. */
  readonly pids: readonly number[];
  stop(): Promise<void>;
}

/** Each with its name for people. */
export const setups: Readonly<
  Record<SetupName, { readonly title: string; start(folder: string, dashboardFolder?: string): Promise<Setup> }>
> = {
  embedded: {
    title: 'PGlite, no Redis',
    start: async (folder, dashboardFolder) => {
      const ports = await freePorts();
      const stack = await startStack({ dataFolder: folder, ports, demoData: true, dashboardFolder });
      const databaseUrl = `postgres://postgres@127.0.0.1:${ports.postgres}/postgres`;
      return { ...stack, databaseUrl, pids: processNames.map((name) => stack.process(name).pid) };
    },
  },
  services: { title: 'PostgreSQL + Redis', start: startOnServices },
};

async function startOnServices(folder: string, dashboardFolder?: string): Promise<Setup> {
  await chmod(folder, 0o755); // PostgreSQL's user passes through it
  const postgres = await startPostgres(join(folder, 'postgres'));
  const stopping: (() => Promise<void>)[] = [postgres.stop];
  const stop = async (): Promise<void> => {
    for (const stopOne of stopping.toReversed()) await stopOne();
  };
  try {
    const redis = await startRedis(join(folder, 'redis'));
    stopping.push(redis.stop);
    const own = { databaseUrl: postgres.url, redisUrl: redis.url, dashboardFolder };
    const stack = await startStack({ dataFolder: folder, ports: await freePorts(), demoData: true, ...own });
    stopping.push(stack.stop);
    const names = processNames.filter((name) => name !== 'postgres');
    const pids = [postgres.pid(), redis.pid(), ...names.map((name) => stack.process(name).pid)];
    return { gatewayUrl: stack.gatewayUrl, databaseUrl: postgres.url, pids, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}
