import type { HandoffPurpose } from '@guanjia/kernel/messages';
import type { Receipt } from '@guanjia/kernel/receipt';
import type { Handoff, Leg } from './handoff.ts';
import type { HandoffChange } from './handoffChange.ts';
import type { HandoffStatus } from './handoffStatus.ts';
import type { LegStatus } from './legLife.ts';

/** A handoff with its place in the log: `gseq` of the event that began it. Lists go by it, newest first. */
export interface HandoffRow {
  readonly gseq: number;
  readonly handoff: Handoff;
}

/** Whose handoffs a person may see: all, or those of the owner's projects and those addressed to the provider. */
export interface HandoffScope {
  readonly all: boolean;
  readonly ownerUnit: string | null;
  readonly recipient: string | null;
}

/** Null: no restriction. */
export interface HandoffFilter {
  readonly statuses: readonly HandoffStatus[] | null;
  readonly purpose: HandoffPurpose | null;
  readonly recipient: string | null;
  readonly sender: string | null;
}

/** One page of a list, newest first: what lies before `before` in the log. */
export interface HandoffQuery {
  readonly scope: HandoffScope;
  readonly filter: HandoffFilter;
  readonly before: number | null;
  readonly limit: number;
}

/** A handoff as it is after a decision, and whether that changed anything. */
export interface Changed {
  readonly handoff: Handoff;
  readonly changed: boolean;
}

export interface WaitingQuery {
  readonly status: LegStatus;
  readonly since: Date;
  readonly after: string | null;
  readonly limit: number;
}

/** Handoffs with their legs and receipts. */
export interface HandoffStore {
  findByIds(ids: readonly string[]): Promise<(Handoff | null)[]>;
  find(query: HandoffQuery): Promise<HandoffRow[]>;
  /** The same list for each of several projects; answers in the order asked. */
  findOfProjects(projectIds: readonly string[], query: HandoffQuery): Promise<HandoffRow[][]>;
  /** The receipt of each leg, in the order asked. */
  receiptsOf(legIds: readonly string[]): Promise<(Receipt | null)[]>;
  /** Dead legs by id, behind `after`. */
  findDead(after: string | null, limit: number): Promise<Leg[]>;
  /** Ids of legs that have been in that state since before `since`, in the order of id, behind `after`. */
  findWaiting(query: WaitingQuery): Promise<string[]>;
  /**
   * Locks the handoff of the leg, lets `decide` say what becomes of it, and saves that with its events and its receipt
   * in one transaction. `decide` must be quick and pure; with null nothing is written.
   * @throws HANDOFF_NOT_FOUND, and whatever `decide` throws
   */
  change(legId: string, decide: (handoff: Handoff) => HandoffChange | null): Promise<Changed>;
}
