import type { HandoffSummary } from '@guanjia/kernel/ledger';
import type { HandoffPurpose } from '@guanjia/kernel/messages';
import type { Handoff, Leg } from './handoff.ts';
import type { HandoffChange, KeptReceipt } from './handoffChange.ts';
import type { HandoffStatus } from './handoffStatus.ts';
import type { KeptSummary } from './keptSummary.ts';
import type { LegStatus } from './legLife.ts';

/** A handoff with its place in lists, which go by it, newest first. */
export interface HandoffRow {
  readonly position: number;
  readonly handoff: Handoff;
}

/** Whose handoffs a person may see: all, or those of the owner's projects, of projects in some regions, and those addressed to the provider. */
export interface HandoffScope {
  readonly all: boolean;
  readonly ownerUnit: string | null;
  readonly recipient: string | null;
  /** Codes of GB/T 2260: projects in any of them or within. */
  readonly regions: readonly string[];
  /** Those too of projects whose region is not known here. */
  readonly unplaced: boolean;
}

/** Null: no restriction. */
export interface HandoffFilter {
  readonly statuses: readonly HandoffStatus[] | null;
  readonly purpose: HandoffPurpose | null;
  readonly recipient: string | null;
  readonly sender: string | null;
}

/** One page of a list, newest first: what lies before position `before`. */
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

/** Legs that have been in a state for longer than `olderThanMs`, by the store's clock. */
export interface WaitingQuery {
  readonly status: LegStatus;
  readonly olderThanMs: number;
  /** Behind this leg id. */
  readonly after: string | null;
  readonly limit: number;
}

/** A page of legs by id, behind `after`, of the handoffs in the scope. */
export interface LegPage {
  readonly scope: HandoffScope;
  readonly after: string | null;
  readonly limit: number;
}

/** A leg that waits for a worker, with what its job needs. */
export interface WaitingLeg {
  readonly legId: string;
  readonly handoffId: string;
  readonly recipient: string;
  readonly priority: number;
  /** The trace in which the handoff was asked for (W3C), null where none was kept; that of whoever queues it when absent. */
  readonly traceparent?: string | null;
}

/** What the service room watches. */
export interface HandoffFigures {
  /** Legs in each state that asks for somebody or something. */
  readonly pending: number;
  readonly inTransit: number;
  readonly delivered: number;
  readonly dead: number;
  /** Seconds that the oldest leg a worker carries has waited or been under way; null when there is none. */
  readonly oldestSeconds: number | null;
  /** Handoffs whose day has passed without all signatures. */
  readonly overdue: number;
}

/** What becomes of a handoff at an instant; null for nothing. */
export type LegDecision = (handoff: Handoff, now: Date) => HandoffChange | null;

/** Handoffs with their legs and receipts. */
export interface HandoffStore {
  findByIds(ids: readonly string[]): Promise<(Handoff | null)[]>;
  find(query: HandoffQuery): Promise<HandoffRow[]>;
  /** The same list for each of several projects; answers in the order asked. */
  findOfProjects(projectIds: readonly string[], query: HandoffQuery): Promise<HandoffRow[][]>;
  /** The receipt of each leg, in the order asked. */
  receiptsOf(legIds: readonly string[]): Promise<(KeptReceipt | null)[]>;
  /** Dead legs by id. */
  findDead(page: LegPage): Promise<Leg[]>;
  /** The signed summary of each handoff, in the order asked; null before it is settled. */
  summariesOf(handoffIds: readonly string[]): Promise<(KeptSummary | null)[]>;
  /** Legs that only a worker can move on, in the order of id. Those that wait for a person are left out. */
  findWaiting(query: WaitingQuery): Promise<WaitingLeg[]>;
  /** Settled handoffs of several legs that have no summary yet, oldest first. */
  findUnsummarized(limit: number): Promise<string[]>;
  /** Keeps the summary with its ledger entry; false when there was one before. */
  summarize(summary: HandoffSummary): Promise<boolean>;
  figures(): Promise<HandoffFigures>;
  /**
   * Locks the handoff of the leg, lets `decide` say what becomes of it, and saves that with its events, ledger entries and
   * receipt in one transaction. `now` is the database's clock, the same for all processes. `decide` must be quick and
   * pure, as it may be asked again; with null nothing is written. Changes asked for at the same time share a transaction.
   * @throws HANDOFF_NOT_FOUND, and whatever `decide` throws
   */
  change(legId: string, decide: LegDecision): Promise<Changed>;
}
