import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from './canonicalJson.ts';

/** What the ledger of handoffs tells of (H4), with the office's words. */
export const ledgerSteps = {
  requested: '发起',
  awaitsPerson: '待人工办理',
  sent: '发出',
  delivered: '送达',
  received: '签收',
  refused: '拒收',
  returned: '退回',
  failed: '投递失败',
  dead: '死信',
  replayed: '重新投递',
  cancelled: '取消',
  dispatched: '交寄',
  handedOver: '当面交出',
  reminded: '催办',
  escalated: '升级督办',
  summarized: '回执汇总',
  materialRead: '查阅材料',
  recipientRegistered: '单位登记',
  keyIntroduced: '启用密钥',
} as const;
export type LedgerStep = keyof typeof ledgerSteps;

const hashShape = z.string().regex(/^[0-9a-f]{64}$/);

/** One step, before it has its place in the chain. */
export interface LedgerEntry {
  /** UUID. */
  readonly id: string;
  readonly at: Date;
  readonly step: LedgerStep;
  readonly handoffId: string | null;
  readonly legId: string | null;
  /** Subject of the person or system that took the step. */
  readonly actor: string;
  /** Plain JSON; what it holds for each step is listed at `LedgerRow`. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Parses a row of the ledger as it is exported. */
export const ledgerRowSchema = z.object({
  /** Counted from 1 without a gap. */
  position: z.int().positive(),
  id: z.uuid(),
  at: z.iso.datetime(),
  step: z.string(),
  handoffId: z.uuid().nullable(),
  legId: z.uuid().nullable(),
  actor: z.string(),
  detail: z.record(z.string(), z.unknown()),
  /** Hash of the row before; 64 zeros for the first. */
  previous: hashShape,
  hash: hashShape,
});

/**
 * A row of the hash-chained ledger (H4). `detail` by step: `requested` {digest, sender, purpose, projectId,
 * recipients: [{legId, recipient}]}; `received` {receipt} with `evidence` inside where the exchange has witnessed it;
 * `recipientRegistered` {recipient, publicKey (PEM or null), channel}; `keyIntroduced` {name: 'exchange', publicKey};
 * `summarized` {summary}; `materialRead` {sha256, classification}; the others {reason} or what the step needs.
 */
export type LedgerRow = z.infer<typeof ledgerRowSchema>;

/** What the first row has for `previous`. */
export const firstPrevious = '0'.repeat(64);

/** SHA-256 in hex over the canonical JSON of the whole row but its hash. */
export function ledgerHash({ hash: _, ...row }: Omit<LedgerRow, 'hash'> & { readonly hash?: string }): string {
  return createHash('sha256').update(canonicalJson(row)).digest('hex');
}

/** An entry of the ledger, or of the audit trail (X2), which is chained in the same way with steps of its own. */
type ChainEntry = Omit<LedgerEntry, 'step'> & { readonly step: string };

/** Puts entries at the end of a chain. */
export function chainEntries(
  entries: readonly ChainEntry[],
  end: { readonly position: number; readonly hash: string },
): LedgerRow[] {
  let { position, hash } = end;
  return entries.map(({ at, detail, ...entry }) => {
    position += 1;
    const row = { ...entry, position, at: at.toISOString(), detail: { ...detail }, previous: hash };
    hash = ledgerHash(row);
    return { ...row, hash };
  });
}

/** A signed statement of where the chain ended (so that rows cut off its end are missed). */
export const ledgerCheckpointSchema = z.object({
  position: z.int().positive(),
  hash: hashShape,
  at: z.iso.datetime(),
  /** Ed25519 by the exchange, in base64. */
  signature: z.base64().max(128),
});
export type LedgerCheckpoint = z.infer<typeof ledgerCheckpointSchema>;

/** Signs with the exchange's Ed25519 private key. */
export function signCheckpoint(
  checkpoint: Omit<LedgerCheckpoint, 'signature'>,
  privateKey: KeyObject,
): LedgerCheckpoint {
  return { ...checkpoint, signature: sign(null, checkpointText(checkpoint), privateKey).toString('base64') };
}

/** Whether the exchange's key has signed it. */
export function isCheckpointSignedBy(checkpoint: LedgerCheckpoint, publicKey: KeyObject): boolean {
  return verify(null, checkpointText(checkpoint), publicKey, Buffer.from(checkpoint.signature, 'base64'));
}

function checkpointText({ position, hash, at }: Omit<LedgerCheckpoint, 'signature'>): Buffer {
  return Buffer.from(['guanjia-ledger-checkpoint-v1', String(position), hash, at].join('\n'));
}

/** One signed paper for a settled handoff (回执汇总): the last state of every leg and the digest of its receipt. */
export interface HandoffSummary {
  readonly handoffId: string;
  readonly legs: readonly {
    readonly legId: string;
    readonly recipient: string;
    readonly status: string;
    /** SHA-256 in hex of the receipt's signature; null without a receipt. */
    readonly receipt: string | null;
  }[];
  readonly signedAt: string;
  readonly signature: string;
}

/** Signs with the exchange's Ed25519 private key. */
export function signSummary(summary: Omit<HandoffSummary, 'signature'>, privateKey: KeyObject): HandoffSummary {
  return { ...summary, signature: sign(null, summaryText(summary), privateKey).toString('base64') };
}

/** Whether the exchange's key has signed it. */
export function isSummarySignedBy(summary: HandoffSummary, publicKey: KeyObject): boolean {
  return verify(null, summaryText(summary), publicKey, Buffer.from(summary.signature, 'base64'));
}

function summaryText({ handoffId, legs, signedAt }: Omit<HandoffSummary, 'signature'>): Buffer {
  return Buffer.from(['guanjia-handoff-summary-v1', handoffId, canonicalJson(legs), signedAt].join('\n'));
}
