import type { Database } from '@guanjia/runtime/openDatabase';
import type { LegQueue } from './domain/legQueue.ts';
import { createPlatformChannel } from './jobs/createPlatformChannel.ts';
import { createDirectory } from './storage/createDirectory.ts';
import { createHandoffStore } from './storage/createHandoffStore.ts';
import { type Delivered, deliverLeg } from './usecases/deliverLeg.ts';
import { reconcileLegs } from './usecases/reconcileLegs.ts';

export interface DeliveryOptions {
  readonly database: Database;
  readonly departmentKeys: Readonly<Record<string, string>>;
  readonly allowedHosts: readonly string[];
  /** Failed attempts in a row before a person has to look. */
  readonly maxAttempts: number;
  readonly now: () => Date;
  /** How long a recipient has for its answer, in milliseconds; 10 s unless told. */
  readonly timeoutMs?: number;
}

/** What carries legs to recipients. */
export interface Delivery {
  /** One attempt at one leg. */
  deliver(legId: string): Promise<Delivered>;
  /** Puts every leg that nobody works on back in the queue; how many had lost their worker. */
  reconcile(queue: LegQueue): Promise<number>;
  close(): Promise<void>;
}

/** Puts the carrying side of the exchange together on a database that is migrated. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { database, departmentKeys, allowedHosts, maxAttempts, now, timeoutMs } = options;
  const keyOf = (department: string) =>
    Object.hasOwn(departmentKeys, department) ? departmentKeys[department] : undefined;
  const channel = createPlatformChannel({
    keyOf,
    allowedHosts,
    now,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  const handoffs = createHandoffStore(database);
  const needs = { handoffs, directory: createDirectory(database), channel, maxAttempts, now };
  return {
    deliver: (legId) => deliverLeg(needs, legId),
    reconcile: (queue) => reconcileLegs({ handoffs, queue, maxAttempts, now }),
    close: () => channel.close(),
  };
}
