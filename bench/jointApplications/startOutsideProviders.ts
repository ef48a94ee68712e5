import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProcess } from '@guanjia/stack/startProcess';
import { inheritedEnvironment } from '../config.ts';
import { createRecipient, type Recipient } from '../system/createRecipient.ts';
import { freePorts } from '../system/freePorts.ts';

/** Providers with systems of their own, all in one process: each checks what comes and signs for it. */
export interface OutsideProviders {
  readonly recipients: readonly Recipient[];
  readonly pid: number;
  stop(): Promise<void>;
}

const script = fileURLToPath(new URL('../faults/recipient.ts', import.meta.url));

/** Starts them; the directory learns of them from utilities, whose catalogue names their endpoints and keys. */
export async function startOutsideProviders({
  ids,
  departmentKey,
  folder,
}: {
  readonly ids: readonly string[];
  /** Shared by the exchange and the department that speaks for them. */
  readonly departmentKey: string;
  /** Where the log goes. */
  readonly folder: string;
}): Promise<OutsideProviders> {
  const [door = 0, ...ports] = await freePorts(ids.length + 1);
  const recipients = ids.map((id, place) => createRecipient(id, ports[place] ?? 0));
  const started = startProcess({
    name: 'providers',
    script,
    environment: {
      ...inheritedEnvironment(),
      PORT: String(door),
      COUNTERS: JSON.stringify(recipients.map(({ id, port, privateKey }) => ({ id, port, privateKey }))),
      KEEP: 'receipts',
      SIGNING_KEY: departmentKey,
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', // receipts are kept in memory
    },
    logFile: join(folder, 'providers.log'),
    onUnexpectedEnd: () => undefined,
  });
  await started.ready;
  return { recipients, pid: started.pid, stop: () => started.stop() };
}
