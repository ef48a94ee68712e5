import type { SchemaChange } from './judging/SchemaChange.ts';

/** Why a supergraph was launched. */
export const launchReasons = ['SEED', 'PUBLISH', 'ROLLBACK', 'REMOVAL'] as const;
export type LaunchReason = (typeof launchReasons)[number];

/** One supergraph that all gateways were told to answer by; it never changes. Its SDL is read apart, for it is long. */
export interface Launch {
  /** 1, 2, 3 …; the highest is the present one. */
  readonly number: number;
  readonly at: Date;
  readonly by: string;
  readonly why: LaunchReason;
  /** What its author said of it. */
  readonly note: string | null;
  /** SHA-256 of the supergraph's SDL, in hex. */
  readonly digest: string;
  /** What became different for clients. */
  readonly changes: readonly SchemaChange[];
}
