import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Behaviour, BehaviourOrder } from './behaviour.ts';
import { createRecipient, type Recipient } from './createRecipient.ts';

/** A process as its starter gives it; `startProcess` of the stack fits. */
export interface SimulatorProcess {
  readonly pid: number;
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/** Starts a main file as a process of its own. */
export type StartSimulatorProcess = (options: {
  readonly name: string;
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFile: string;
  readonly onUnexpectedEnd: (reason: string) => void;
}) => SimulatorProcess;

export interface SimulatorOptions {
  /** Of the process and its log. */
  readonly name: string;
  /** The recipients it plays: a water company, a fire department, anyone of the directory. */
  readonly ids: readonly string[];
  /** Free TCP ports: one for orders, then one for each recipient. */
  readonly ports: readonly number[];
  /** Shared by the exchange and the department that speaks for them: deliveries are checked by it. */
  readonly departmentKey: string;
  /** Where the log goes. */
  readonly folder: string;
  readonly start: StartSimulatorProcess;
  /** What a process of ours needs of the shell. */
  readonly environment: Readonly<Record<string, string>>;
}

const signedForSchema = z.object({
  recipient: z.string(),
  legId: z.string(),
  purpose: z.string(),
  materials: z.array(z.string()),
  signedAt: z.iso.datetime(),
});

/** What a recipient's own system has signed for, as that system tells it. */
export type SignedFor = z.infer<typeof signedForSchema>;

/** Outside recipients that are one process of their own, apart from the whole system. */
export interface Simulators {
  readonly recipients: readonly Recipient[];
  readonly pid: number;
  /** From the next delivery on. */
  behave(id: string, behaviour: Behaviour): Promise<void>;
  /** In the order of signing; forgotten in a crash. */
  signedFor(id: string): Promise<readonly SignedFor[]>;
  /** Starts the process again after a crash, well-behaved; what it had signed it has forgotten, its keys it has kept. */
  restart(): Promise<void>;
  /** Resolves when it has ended by itself. */
  readonly crashed: Promise<string>;
  stop(): Promise<void>;
}

const script = fileURLToPath(new URL('recipient.ts', import.meta.url));

/**
 * Plays recipients over the platform channel: each has an endpoint and an Ed25519 key of its own, checks the exchange's signature on
 * each delivery, and answers with its own signed receipt, or as it is told to (`behaviour.ts`). They are still to be entered in the
 * exchange's directory: by a department's catalogue, or by `registerSimulators`.
 */
export async function startSimulators(options: SimulatorOptions): Promise<Simulators> {
  const { name, ids, ports, departmentKey, folder, start } = options;
  const [door = 0, ...own] = ports;
  if (own.length < ids.length) throw new RangeError(`${ids.length} recipients need ${ids.length + 1} ports`);
  const recipients = ids.map((id, place) => createRecipient(id, own[place] ?? 0));
  const crashed = Promise.withResolvers<string>();
  mkdirSync(folder, { recursive: true });
  const launch = () =>
    start({
      name,
      script,
      environment: {
        ...options.environment,
        PORT: String(door),
        COUNTERS: JSON.stringify(recipients.map(({ id, port, privateKey }) => ({ id, port, privateKey }))),
        KEEP: 'receipts',
        SIGNING_KEY: departmentKey,
      },
      logFile: join(folder, `${name}.log`),
      onUnexpectedEnd: (reason) => crashed.resolve(reason),
    });
  let running = launch();
  await running.ready;
  return {
    recipients,
    pid: running.pid,
    crashed: crashed.promise,
    behave: (id, behaviour) => order(door, { recipient: id, behaviour }),
    signedFor: (id) => readSignedFor(door, id),
    async restart() {
      running = launch();
      await running.ready;
    },
    stop: () => running.stop(),
  };
}

async function order(door: number, given: BehaviourOrder): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${door}/behaviour`, { method: 'POST', body: JSON.stringify(given) });
  if (!response.ok) throw new Error(`the simulator answered ${response.status}`);
}

async function readSignedFor(door: number, id: string): Promise<readonly SignedFor[]> {
  const response = await fetch(`http://127.0.0.1:${door}/signedFor`);
  if (!response.ok) throw new Error(`the simulator answered ${response.status}`);
  const all = z.object({ signedFor: z.array(signedForSchema) }).parse(await response.json());
  return all.signedFor.filter(({ recipient }) => recipient === id);
}
