import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Actor } from './actor.ts';
import type { Counter } from './jointApplication.ts';

/** A counter (报装窗口) that a region has registered: its zone in the hall, or a window at a company's branch (U2, S3). */
export interface ServiceCounter extends Counter {
  readonly regionCode: string;
  /** The company whose branch it is; null for the zone in the hall. */
  readonly provider: string | null;
  readonly address: string;
  readonly registeredAt: Date;
  readonly registeredBy: Actor;
  /** Null while it is open. */
  readonly closedAt: Date | null;
}

/** An account (登记账号) with which a person works at a counter. */
export interface CounterAccount {
  readonly id: string;
  readonly counterCode: string;
  readonly subject: string;
  readonly name: string;
  readonly openedAt: Date;
  readonly openedBy: Actor;
}

/** A page of counters that are open, in the order of their codes. */
export interface ServiceCounterQuery {
  /** Only within this region; null for all. */
  readonly region: string | null;
  readonly provider: string | null;
  readonly after: string | null;
  readonly limit: number;
}

/** Where counters and their accounts are kept; nothing of them is ever removed. Each change goes with its message. */
export interface ServiceCounterStore {
  find(query: ServiceCounterQuery): Promise<readonly ServiceCounter[]>;
  findByCode(code: string): Promise<ServiceCounter | null>;
  /** The open counters of the region itself and of those around it. */
  findServing(regionCode: string): Promise<readonly ServiceCounter[]>;
  /** For each code, in the order asked, the accounts that are open. */
  findAccounts(codes: readonly string[]): Promise<readonly (readonly CounterAccount[])[]>;
  /** @throws COUNTER_CODE_TAKEN */
  register(counter: ServiceCounter, message: OutboxMessage): Promise<void>;
  /** Closes the counter and its accounts. */
  close(code: string, closing: { readonly at: Date; readonly by: Actor }, message: OutboxMessage): Promise<void>;
  /** @throws COUNTER_ACCOUNT_TAKEN */
  openAccount(account: CounterAccount, message: OutboxMessage): Promise<void>;
  /** Whether there was such an account. */
  closeAccount(
    account: { readonly code: string; readonly subject: string; readonly at: Date; readonly by: Actor },
    message: OutboxMessage,
  ): Promise<boolean>;
}
