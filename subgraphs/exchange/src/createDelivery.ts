import type { Database } from '@guanjia/runtime/openDatabase';
import type { LegChannel } from './domain/legChannel.ts';
import type { LegQueue } from './domain/legQueue.ts';
import type { OwnKeys } from './domain/ownKeys.ts';
import { createPlatformChannel } from './jobs/createPlatformChannel.ts';
import { traceChannel } from './jobs/traceChannel.ts';
import { createDirectory } from './storage/createDirectory.ts';
import { createHandoffStore } from './storage/createHandoffStore.ts';
import { createRecipientLimits } from './storage/createRecipientLimits.ts';
import { type Delivered, deliverLeg } from './usecases/deliverLeg.ts';
import { recallRecipients } from './usecases/recallRecipients.ts';
import { reconcileLegs } from './usecases/reconcileLegs.ts';
import { summarizeForgotten, summarizeHandoff } from './usecases/summarizeHandoff.ts';

export interface DeliveryOptions {
  readonly database: Database;
  readonly departmentKeys: Readonly<Record<string, string>>;
  readonly allowedHosts: readonly string[];
  readonly ownKeys: OwnKeys;
  /** Failed attempts in a row before a person has to look. */
  readonly maxAttempts: number;
  /** This machine's time, with which deliveries are signed; its clock unless told. */
  readonly now?: (() => Date) | undefined;
  /** The time of changes; the database's clock unless told. */
  readonly changesAt?: (() => Date) | undefined;
  /** How long a recipient has for its answer, in milliseconds; 10 s unless told. */
  readonly timeoutMs?: number;
  /** Channels besides the platform; absent for one that is not set up. */
  readonly email?: LegChannel | null;
  readonly share?: LegChannel | null;
}

/** What carries legs to recipients. */
export interface Delivery {
  /** One attempt at one leg. */
  deliver(legId: string, recipient: string): Promise<Delivered>;
  /** Puts every leg that nobody works on back in the queue; how many had lost their worker. */
  reconcile(queue: LegQueue): Promise<number>;
  /** Signs the summary of a handoff that is settled. */
  summarize(handoffId: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Puts the carrying side of the exchange together on a database that is migrated. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const {
    database,
    departmentKeys,
    allowedHosts,
    ownKeys,
    maxAttempts,
    timeoutMs,
    email = null,
    share = null,
  } = options;
  const now = options.now ?? (() => new Date());
  const keyOf = (department: string) =>
    Object.hasOwn(departmentKeys, department) ? departmentKeys[department] : undefined;
  const platform = createPlatformChannel({
    keyOf,
    allowedHosts,
    now,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  const handoffs = createHandoffStore(database, { now: options.changesAt });
  const channels = {
    PLATFORM: traceChannel('PLATFORM', platform),
    EMAIL: email === null ? null : traceChannel('EMAIL', email),
    NETWORK_SHARE: share === null ? null : traceChannel('NETWORK_SHARE', share),
  };
  const limits = createRecipientLimits(database);
  const recipientOf = recallRecipients(createDirectory(database));
  const needs = { handoffs, recipientOf, channels, limits, maxAttempts };
  const summaries = { handoffs, ownKeys, now };
  return {
    deliver: (legId, recipient) => deliverLeg(needs, legId, recipient),
    async reconcile(queue) {
      const recovered = await reconcileLegs({ ...needs, queue });
      await summarizeForgotten(summaries);
      return recovered;
    },
    summarize: (handoffId) => summarizeHandoff(summaries, handoffId),
    close: () => platform.close(),
  };
}
