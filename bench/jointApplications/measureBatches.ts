import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulators } from '@guanjia/provider-simulator/startSimulators';
import { reservePorts } from '@guanjia/runtime/reservePorts';
import { freePorts, processNames } from '@guanjia/stack/stackPorts';
import { loadStackSecrets } from '@guanjia/stack/stackSecrets';
import { startProcess } from '@guanjia/stack/startProcess';
import { startStack } from '@guanjia/stack/startStack';
import { inheritedEnvironment } from '../config.ts';
import { cpuSeconds } from '../exchange/cpuSeconds.ts';
import { startPostgres } from '../system/startPostgres.ts';
import { startRedis } from '../system/startRedis.ts';
import type { Batch } from './Figures.ts';
import { type BatchOptions, measureBatch } from './measureBatch.ts';
import { openApplicationRecords } from './openApplicationRecords.ts';
import type { JointApplicationArguments } from './readArguments.ts';
import { providerIds, writeCatalogue } from './twelveProviders.ts';

/**
 * Brings the whole product up on a PostgreSQL and a Redis, without demo data, and measures one batch after the other.
 * @throws Error when it does not start or something is refused; its logs are kept then, and the message says where
 */
export async function measureBatches(
  given: Pick<JointApplicationArguments, 'counts' | 'providers'>,
  told: Pick<BatchOptions, 'onStage' | 'onDone'>,
): Promise<Batch[]> {
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-bench-joint-applications-'));
  const batches = await startAndMeasure(folder, given, told).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${why} (logs are kept in ${folder})`, { cause });
  });
  rmSync(folder, { recursive: true });
  return batches;
}

async function startAndMeasure(
  folder: string,
  { counts, providers }: Pick<JointApplicationArguments, 'counts' | 'providers'>,
  told: Pick<BatchOptions, 'onStage' | 'onDone'>,
): Promise<Batch[]> {
  chmodSync(folder, 0o755); // PostgreSQL's user passes through it
  const catalogue = join(folder, 'catalogue');
  mkdirSync(catalogue);
  await using servers = new AsyncDisposableStack();
  told.onStage('starting', 0);
  const { utilities: departmentKey } = loadStackSecrets(folder);
  const ids = providers === 'outside' ? providerIds : [];
  const played = await startSimulators({
    name: 'providers',
    ids,
    ports: await reservePorts(ids.length + 1),
    departmentKey,
    folder,
    start: startProcess,
    environment: inheritedEnvironment(),
  });
  const outside = servers.adopt(played, ({ stop }) => stop());
  writeCatalogue(catalogue, outside.recipients);
  const postgres = servers.adopt(await startPostgres(join(folder, 'postgres')), ({ stop }) => stop());
  const redis = servers.adopt(await startRedis(join(folder, 'redis')), ({ stop }) => stop());
  const stack = await startStack({
    dataFolder: folder,
    ports: await freePorts(),
    demoData: false,
    databaseUrl: postgres.url,
    redisUrl: redis.url,
    utilityCatalogueFolder: catalogue,
    environment: { RATES: 'off' },
  });
  servers.defer(stack.stop);
  const records = servers.adopt(openApplicationRecords(postgres.url), ({ close }) => close());
  const ours = processNames.filter((name) => name !== 'postgres');
  const cpu = (): Record<string, number> => ({
    ...Object.fromEntries(ours.map((name) => [name, cpuSeconds(stack.process(name).pid)])),
    postgres: cpuSeconds(postgres.pid(), true),
    redis: cpuSeconds(redis.pid()),
    providers: cpuSeconds(outside.pid),
  });
  const batches: Batch[] = [];
  let firstProject = 0;
  for (const applications of counts) {
    const { gatewayUrl } = stack;
    batches.push(await measureBatch({ gatewayUrl, records, applications, cpu, firstProject, ...told }));
    firstProject += applications;
  }
  return batches;
}
