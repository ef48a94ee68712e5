import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inheritedEnvironment } from '../config.ts';
import { startProcess } from '../system/startProcess.ts';
import { type StubCounts, type StubOrder, stubAddressSchema, stubCountsSchema } from './StubOrder.ts';

/** The stub, which serves. */
export interface Stub {
  readonly url: string;
  readonly pid: number;
  order(order: StubOrder): Promise<StubCounts>;
  stop(): Promise<void>;
}

/** @throws Error when it does not serve */
export async function startStub(folder: string): Promise<Stub> {
  const running = startProcess({
    script: fileURLToPath(new URL('stub.ts', import.meta.url)),
    environment: { ...inheritedEnvironment(), NODE_ENV: 'production' },
    logFile: join(folder, 'stub.log'),
  });
  const { url } = stubAddressSchema.parse(await running.hear());
  return {
    url,
    pid: running.pid,
    order: async (order) => stubCountsSchema.parse(await running.ask(order)),
    stop: running.stop,
  };
}
