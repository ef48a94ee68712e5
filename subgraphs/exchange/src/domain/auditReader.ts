import type { Actor } from '@guanjia/kernel/actor';
import type { LedgerHead } from '@guanjia/kernel/checkLedger';
import type { LedgerCheckpoint } from '@guanjia/kernel/ledger';
import type { TrailRow } from './auditTrail.ts';

/** A row of the trail as it is stored, whether it is right or not: whoever reads it verifies it. */
export interface StoredTrailRow extends Omit<TrailRow, 'at' | 'step'> {
  readonly position: number;
  readonly step: string;
  /** ISO 8601 in UTC, as exact as it is stored. */
  readonly at: string;
  readonly actor: Actor;
  readonly previous: string;
  readonly hash: string;
}

/** What an auditor asks for; null for any. */
export interface AuditFilter {
  readonly projectId: string | null;
  /** Of who really acted. */
  readonly subject: string | null;
  /** Id of the unit, person or agency for whom it was done. */
  readonly onBehalfOf: string | null;
  /** Type of the event or action of the entry. */
  readonly type: string | null;
  readonly department: string | null;
  readonly entityType: string | null;
  readonly entityId: string | null;
  readonly from: Date | null;
  readonly to: Date | null;
  /** How the right begins. */
  readonly right: string | null;
}

/** Whose rows a person may read: all, or those of regions within these. */
export interface AuditScope {
  readonly regions: readonly string[] | null;
}

export interface AuditQuery {
  readonly filter: AuditFilter;
  readonly scope: AuditScope;
  /** A position to go on behind, in the order asked; null from the beginning. */
  readonly after: number | null;
  readonly limit: number;
  readonly newestFirst: boolean;
}

/** What a row stands for: what was before and after; and of an event its payload, which tells it. */
export interface AuditContent {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** A row with what it stands for, for those who verify it. */
export interface TrailPiece {
  readonly row: StoredTrailRow;
  /** The event or entry as it is kept; null when it is not there. */
  readonly content: object | null;
  /** Whether the event has gone to the archive, where its file holds it. */
  readonly isArchived: boolean;
}

/** The audit trail (X2) for auditors and for those who verify it. */
export interface AuditReader {
  head(): Promise<LedgerHead | null>;
  lastCheckpoint(): Promise<LedgerCheckpoint | null>;
  find(query: AuditQuery): Promise<StoredTrailRow[]>;
  /** What rows stand for, by id, in the order asked; null for one whose event is archived. */
  contentsOf(ids: readonly string[]): Promise<(AuditContent | null)[]>;
  /** Rows behind a position with their contents, and the checkpoints that stand among them. */
  readTrail(
    after: number,
    limit: number,
  ): Promise<{ readonly pieces: readonly TrailPiece[]; readonly checkpoints: readonly LedgerCheckpoint[] }>;
}
