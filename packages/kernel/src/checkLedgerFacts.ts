import { createHash, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from './canonicalJson.ts';
import { firstIssue, type LedgerFault, type LedgerFaultKind, ledgerFault } from './checkLedgerFault.ts';
import { createLedgerKeys, type LedgerKeys } from './checkLedgerKeys.ts';
import { handoffSummarySchema } from './checkLedgerSummary.ts';
import { type HandoffSummary, isSummarySignedBy, type LedgerRow, type LedgerStep } from './ledger.ts';
import { isReceiptSignedBy, isWitnessedBy, type Receipt, receiptSchema, witnessedReceiptSchema } from './receipt.ts';

/** A leg as the rows so far tell of it. */
export interface LegFacts {
  readonly recipient: string;
  /** The last row that moved the leg, and what it did; the first row of the handoff at the beginning. */
  position: number;
  step: LedgerStep;
  /** The last receipt, as `digestOf` has it, and its row. */
  receipt: { readonly digest: string; readonly position: number } | null;
}

/** A handoff as the rows so far tell of it. */
export interface HandoffFacts {
  /** The row that requested it. */
  readonly position: number;
  readonly digest: string;
  readonly legs: ReadonlyMap<string, LegFacts>;
  /** The signed summary, as `digestOf` has it, and its row. */
  summary: { readonly digest: string; readonly position: number } | null;
  /** Whether the working tables have been compared. */
  recorded: boolean;
}

/** What the rows so far have said. It keeps some hundred bytes for each handoff and leg, and nothing of the rows themselves. */
export interface LedgerFacts {
  readonly recipientKeys: LedgerKeys;
  readonly ownKeys: LedgerKeys;
  readonly handoffs: Map<string, HandoffFacts>;
  /** Ed25519 signatures verified so far, and receipts. */
  readonly counts: { signatures: number; receipts: number };
}

/** Nothing is known. */
export function createLedgerFacts(): LedgerFacts {
  return {
    recipientKeys: createLedgerKeys(),
    ownKeys: createLedgerKeys(),
    handoffs: new Map(),
    counts: { signatures: 0, receipts: 0 },
  };
}

/** Steps after which a leg is somewhere else; all others only tell of it. */
const moving: ReadonlySet<string> = new Set<LedgerStep>([
  'awaitsPerson',
  'sent',
  'delivered',
  'received',
  'refused',
  'returned',
  'failed',
  'dead',
  'replayed',
  'cancelled',
  'dispatched',
  'handedOver',
]);

const digestShape = z.string().regex(/^[0-9a-f]{64}$/);
const requestedDetail = z.object({
  digest: digestShape,
  recipients: z.array(z.object({ legId: z.string(), recipient: z.string() })).min(1),
});
const registeredDetail = z.object({ recipient: z.string(), publicKey: z.string().nullable() });
const introducedDetail = z.object({ name: z.string(), publicKey: z.string() });
const summarizedDetail = z.object({ summary: handoffSummarySchema });
const receivedDetail = z.object({
  receipt: z.union([witnessedReceiptSchema.strict(), receiptSchema.extend({ evidence: z.null().optional() }).strict()]),
});

/** Learns what a row with a right hash says; or what is wrong with that. */
export function learnRow(facts: LedgerFacts, row: LedgerRow): LedgerFault | null {
  switch (row.step) {
    case 'keyIntroduced':
      return learn(row, introducedDetail, ({ name, publicKey }) => introduce(facts.ownKeys, row, name, publicKey));
    case 'recipientRegistered':
      return learn(row, registeredDetail, ({ recipient, publicKey }) =>
        publicKey === null ? null : introduce(facts.recipientKeys, row, recipient, publicKey),
      );
    case 'requested':
      return learn(row, requestedDetail, (detail) => request(facts, row, detail));
    case 'received':
      return learn(row, receivedDetail, ({ receipt }) => receive(facts, row, receipt));
    case 'summarized':
      return learn(row, summarizedDetail, ({ summary }) => summarize(facts, row, summary));
    default:
      moveLeg(facts, row);
      return null;
  }
}

function learn<Detail>(
  row: LedgerRow,
  shape: z.ZodType<Detail>,
  use: (detail: Detail) => LedgerFault | null,
): LedgerFault | null {
  const parsed = shape.safeParse(row.detail);
  if (parsed.success) return use(parsed.data);
  return faultOf(
    'malformed',
    row,
    `the detail of a step “${row.step}” is not what it should be: ${firstIssue(parsed.error)}`,
  );
}

function introduce(keys: LedgerKeys, row: LedgerRow, owner: string, pem: string): LedgerFault | null {
  if (keys.introduce(owner, pem)) return null;
  return faultOf('malformed', row, `the key of ${owner} is not an Ed25519 public key (PEM, SPKI)`);
}

function request(
  { handoffs }: LedgerFacts,
  row: LedgerRow,
  { digest, recipients }: z.infer<typeof requestedDetail>,
): LedgerFault | null {
  if (row.handoffId === null) return faultOf('malformed', row, 'a step “requested” names no handoff');
  const { position } = row;
  const known = handoffs.get(row.handoffId);
  if (known !== undefined)
    return faultOf('malformed', row, `the handoff was requested before, in row ${known.position}`);
  const legs = recipients.map(({ legId, recipient }): [string, LegFacts] => [
    legId,
    { recipient, position, step: 'requested', receipt: null },
  ]);
  handoffs.set(row.handoffId, { position, digest, legs: new Map(legs), summary: null, recorded: false });
  return null;
}

type LedgerReceipt = z.infer<typeof receivedDetail>['receipt'];

function receive(facts: LedgerFacts, row: LedgerRow, receipt: LedgerReceipt): LedgerFault | null {
  const handoff = facts.handoffs.get(row.handoffId ?? '');
  const leg = handoff?.legs.get(row.legId ?? '');
  if (handoff === undefined || leg === undefined) {
    return faultOf('wrongReceipt', row, 'the receipt is for a leg that no earlier row has requested');
  }
  if (receipt.legId !== row.legId) return faultOf('wrongReceipt', row, `the receipt is for leg ${receipt.legId}`);
  if (receipt.recipient !== leg.recipient) {
    return faultOf('wrongReceipt', row, `the receipt is ${receipt.recipient}'s, but the leg was for ${leg.recipient}`);
  }
  if (receipt.digest !== handoff.digest) {
    const text = `the receipt is for other materials than were requested in row ${handoff.position} (digest ${receipt.digest})`;
    return faultOf('wrongReceipt', row, text);
  }
  const wrong = findWrongSignature(facts, row, receipt);
  if (wrong !== null) return wrong;
  facts.counts.receipts += 1;
  moveLeg(facts, row);
  leg.receipt = { digest: receiptDigest(receipt), position: row.position };
  return null;
}

function findWrongSignature(facts: LedgerFacts, row: LedgerRow, receipt: LedgerReceipt): LedgerFault | null {
  const witnessed = receipt.evidence !== undefined && receipt.evidence !== null;
  const signer = witnessed ? 'the exchange' : receipt.recipient;
  const keys = witnessed ? facts.ownKeys.keysOf(ownName) : facts.recipientKeys.keysOf(receipt.recipient);
  if (keys.length === 0) return faultOf('unknownKey', row, `no earlier row has introduced a key of ${signer}`);
  facts.counts.signatures += 1;
  if (keys.some((key) => isSigned(receipt, key))) return null;
  return faultOf('wrongSignature', row, `the receipt's signature is not that of ${signer}'s key`);
}

function isSigned(receipt: LedgerReceipt, key: KeyObject): boolean {
  const { evidence, ...plain } = receipt;
  if (evidence === undefined || evidence === null) return isReceiptSignedBy(plain, key);
  return isWitnessedBy({ ...plain, evidence }, key);
}

function summarize(facts: LedgerFacts, row: LedgerRow, summary: HandoffSummary): LedgerFault | null {
  const handoff = facts.handoffs.get(row.handoffId ?? '');
  if (handoff === undefined || summary.handoffId !== row.handoffId) {
    return faultOf('malformed', row, 'the summary is of a handoff that no earlier row has requested');
  }
  const keys = facts.ownKeys.keysOf(ownName);
  if (keys.length === 0) return faultOf('unknownKey', row, 'no earlier row has introduced a key of the exchange');
  facts.counts.signatures += 1;
  if (!keys.some((key) => isSummarySignedBy(summary, key))) {
    return faultOf('wrongSignature', row, "the summary's signature is not that of the exchange's key");
  }
  handoff.summary = { digest: digestOf(summary), position: row.position };
  return null;
}

function moveLeg({ handoffs }: LedgerFacts, { handoffId, legId, position, step }: LedgerRow): void {
  const leg = handoffs.get(handoffId ?? '')?.legs.get(legId ?? '');
  if (leg === undefined || !isMoving(step)) return;
  leg.position = position;
  leg.step = step;
}

function isMoving(step: string): step is LedgerStep {
  return moving.has(step);
}

function faultOf(kind: LedgerFaultKind, { position, handoffId, legId }: LedgerRow, reason: string): LedgerFault {
  return ledgerFault(kind, reason, { position, handoffId, legId });
}

/** The name under which the exchange introduces its keys. */
export const ownName = 'exchange';

/** SHA-256 over the canonical JSON, to tell without keeping it whether something is still the same. */
export function digestOf(value: object): string {
  return createHash('sha256').update(canonicalJson(value)).digest('base64');
}

/** The same for a receipt, whether it was kept with an empty evidence or without. */
export function receiptDigest(receipt: Receipt & { readonly evidence?: unknown }): string {
  const { legId, recipient, digest, signedAt, signature, evidence = null } = receipt;
  return digestOf({ legId, recipient, digest, signedAt, signature, evidence });
}
