import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createExchangeClient } from '@guanjia/runtime/createExchangeClient';
import { startProcess } from '@guanjia/stack/startProcess';
import { inheritedEnvironment } from '../config.ts';
import type { Behaviour, BehaviourOrder } from '../system/behaviour.ts';
import { createRecipient } from '../system/createRecipient.ts';
import { freePorts } from '../system/freePorts.ts';

export interface ProviderSimulatorOptions {
  /** The recipient it plays: a water company, a fire department, anyone of the directory. */
  readonly id: string;
  /** The department that speaks for it at the exchange, and the key that the two share. */
  readonly department: string;
  readonly departmentKey: string;
  readonly exchangeUrl: string;
  /** Where its log goes. */
  readonly folder: string;
}

/** An outside provider that is a process of its own. */
export interface ProviderSimulator {
  readonly id: string;
  /** Ed25519, PEM (SPKI): its receipts are checked by it. */
  readonly publicKey: string;
  behave(behaviour: Behaviour): Promise<void>;
  /** Starts it again after a crash, well-behaved; what it had signed it has forgotten, its key it has kept. */
  restart(): Promise<void>;
  /** Resolves when it has ended by itself. */
  readonly crashed: Promise<string>;
  stop(): Promise<void>;
}

const script = fileURLToPath(new URL('../faults/recipient.ts', import.meta.url));

/**
 * Plays an outside provider over the platform channel: it is entered in the exchange's directory with endpoint and key, checks the
 * exchange's signature on each delivery, and answers with its own signed receipt, or as it is told to (`behaviour.ts`).
 */
export async function startProviderSimulator(options: ProviderSimulatorOptions): Promise<ProviderSimulator> {
  const { id, department, departmentKey, exchangeUrl, folder } = options;
  const [port = 0, door = 0] = await freePorts(2);
  const recipient = createRecipient(id, port);
  const crashed = Promise.withResolvers<string>();
  mkdirSync(folder, { recursive: true });
  const launch = () =>
    startProcess({
      name: id,
      script,
      environment: {
        ...inheritedEnvironment(),
        PORT: String(door),
        COUNTERS: JSON.stringify([{ id, port, privateKey: recipient.privateKey }]),
        KEEP: 'receipts',
        SIGNING_KEY: departmentKey,
        DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', // receipts are kept in memory
      },
      logFile: join(folder, `${id}.log`),
      onUnexpectedEnd: (reason) => crashed.resolve(reason),
    });
  let running = launch();
  await running.ready;
  const exchange = createExchangeClient({ url: exchangeUrl, issuer: department, key: departmentKey });
  try {
    const { name, endpoint, publicKey } = recipient;
    await exchange.register([{ id, name, endpoint, publicKey }]);
  } finally {
    await exchange.close();
  }
  return {
    id,
    publicKey: recipient.publicKey,
    crashed: crashed.promise,
    behave: (behaviour) => tell(door, { recipient: id, behaviour }),
    async restart() {
      running = launch();
      await running.ready;
    },
    stop: () => running.stop(),
  };
}

async function tell(door: number, order: BehaviourOrder): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${door}/behaviour`, { method: 'POST', body: JSON.stringify(order) });
  if (!response.ok) throw new Error(`the simulator answered ${response.status}`);
}
