import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { createLedgerFacts, type LedgerFacts, learnRow, ownName } from './checkLedgerFacts.ts';
import { firstIssue, type LedgerFault, ledgerFault } from './checkLedgerFault.ts';
import { findRecordFault } from './checkLedgerRecord.ts';
import {
  firstPrevious,
  isCheckpointSignedBy,
  type LedgerCheckpoint,
  ledgerCheckpointSchema,
  ledgerHash,
  ledgerRowSchema,
} from './ledger.ts';

/** Where a chain ends: the number of its last row, from 1, and that row's hash. */
export interface LedgerHead {
  readonly position: number;
  readonly hash: string;
}

/** What has been looked at, and the first thing that is wrong. */
export interface LedgerVerdict {
  readonly fault: LedgerFault | null;
  /** Rows that are in order, from the first. */
  readonly rows: number;
  readonly checkpoints: number;
  readonly receipts: number;
  /** Ed25519 signatures verified: of receipts, summaries and checkpoints. */
  readonly signatures: number;
  /** Handoffs whose working tables agree with the ledger, those that were under way, and those begun since the comparison. */
  readonly handoffs: number;
  readonly underWay: number;
  readonly newer: number;
  /** The last row in order; null when there is none. Worth noting down: nothing before it can change unseen. */
  readonly head: LedgerHead | null;
  /** SHA-256 of the exchange's own keys (DER, SPKI), newest first. */
  readonly exchangeKeys: readonly string[];
}

/**
 * Verifies a ledger while it is read, in this order: head if there is one, rows with each checkpoint behind its row,
 * records, end. What is given is unknown data; after the first fault nothing more is looked at. It does not judge whether
 * the life of a leg allows a step.
 */
export interface LedgerCheck {
  /** Where the exchange says its chain ends. */
  head(raw: unknown): void;
  row(raw: unknown): void;
  checkpoint(raw: unknown): void;
  /** What the working tables hold of one handoff, read after the rows that came before. */
  record(raw: unknown): void;
  /** No more will come: from now on a handoff without a record is missed, unless `{underWay: [its id]}` names it. */
  end(raw: unknown): void;
  /** Whether something is wrong already, so that reading on is of no use. */
  hasFault(): boolean;
  result(): LedgerVerdict;
}

interface CheckState {
  readonly facts: LedgerFacts;
  head: LedgerHead;
  /** Rows that must be there, with their hash, and who says so. */
  expected: readonly (LedgerHead & { readonly said: string; readonly kind: 'wrongHead' | 'wrongCheckpoint' })[];
  checkpoints: number;
  handoffs: number;
  /** The last row before the first record: what was requested until then must have a record. */
  comparedUpTo: number | null;
  underWay: ReadonlySet<string> | null;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const headSchema = z.strictObject({ position: z.int().positive(), hash });
const rowSchema = ledgerRowSchema.strict();
const checkpointSchema = ledgerCheckpointSchema.strict();
const endSchema = z.strictObject({ underWay: z.array(z.uuid()) });

/** A new check (H4). With `expectHead` the row that an auditor noted earlier must be there with its hash. */
export function createLedgerCheck({
  expectHead = null,
}: {
  readonly expectHead?: LedgerHead | null;
} = {}): LedgerCheck {
  const noted =
    expectHead === null ? [] : [{ ...expectHead, said: 'the head noted earlier', kind: 'wrongHead' as const }];
  const state: CheckState = {
    facts: createLedgerFacts(),
    head: { position: 0, hash: firstPrevious },
    expected: noted,
    checkpoints: 0,
    handoffs: 0,
    comparedUpTo: null,
    underWay: null,
  };
  let fault: LedgerFault | null = null;
  return {
    head: (raw) => void (fault ??= checkHead(state, raw)),
    row: (raw) => void (fault ??= checkRow(state, raw)),
    checkpoint: (raw) => void (fault ??= checkCheckpoint(state, raw)),
    record: (raw) => void (fault ??= checkRecord(state, raw)),
    end: (raw) => void (fault ??= checkEnd(state, raw)),
    hasFault: () => fault !== null,
    result: () => verdictOf(state, fault ?? findMissing(state)),
  };
}

function checkHead(state: CheckState, raw: unknown): LedgerFault | null {
  const parsed = headSchema.safeParse(raw);
  if (!parsed.success) return malformed(state, `the head is not understood: ${firstIssue(parsed.error)}`);
  return expectRow(state, { ...parsed.data, said: 'the head that the exchange states', kind: 'wrongHead' });
}

function checkRow(state: CheckState, raw: unknown): LedgerFault | null {
  const { head, facts } = state;
  const position = head.position + 1;
  const parsed = rowSchema.safeParse(raw);
  if (!parsed.success) return malformed(state, `the row is not understood: ${firstIssue(parsed.error)}`);
  const row = parsed.data;
  const place = { position, handoffId: row.handoffId, legId: row.legId };
  if (row.position !== position) {
    return ledgerFault('gap', `row ${row.position} stands where row ${position} should`, { position });
  }
  if (row.previous !== head.hash) {
    const before =
      position === 1 ? 'is not a first row' : `does not follow from row ${head.position}: one of the two was changed`;
    return ledgerFault('wrongPrevious', `the row ${before}`, place);
  }
  if (row.hash !== ledgerHash(row)) return ledgerFault('wrongHash', 'the row is not what its hash was made of', place);
  const wrong = state.expected.find((expected) => expected.position === position && expected.hash !== row.hash);
  if (wrong !== undefined) return contradiction(wrong);
  const said = learnRow(facts, row);
  if (said !== null) return said;
  state.head = { position, hash: row.hash };
  return null;
}

function checkCheckpoint(state: CheckState, raw: unknown): LedgerFault | null {
  const parsed = checkpointSchema.safeParse(raw);
  if (!parsed.success) return malformed(state, `the checkpoint is not understood: ${firstIssue(parsed.error)}`);
  const { position, hash } = parsed.data;
  const keys = state.facts.ownKeys.keysOf(ownName);
  if (keys.length === 0) {
    return ledgerFault(
      'unknownKey',
      'a checkpoint is signed, but no earlier row has introduced a key of the exchange',
      {
        position,
      },
    );
  }
  state.facts.counts.signatures += 1;
  if (!keys.some((key) => isSignedExactly(parsed.data, key))) {
    return ledgerFault('wrongSignature', "the checkpoint's signature is not that of the exchange's key", { position });
  }
  if (position < state.head.position) {
    return ledgerFault('wrongCheckpoint', `the checkpoint stands behind row ${state.head.position}`, { position });
  }
  const fault = expectRow(state, { position, hash, said: 'a signed checkpoint', kind: 'wrongCheckpoint' });
  if (fault === null) state.checkpoints += 1;
  return fault;
}

/** Two texts in base64 may mean the same bytes; only the one that was written counts. */
function isSignedExactly(checkpoint: LedgerCheckpoint, key: KeyObject): boolean {
  const exact = Buffer.from(checkpoint.signature, 'base64').toString('base64') === checkpoint.signature;
  return exact && isCheckpointSignedBy(checkpoint, key);
}

type Expected = CheckState['expected'][number];

/** A row that is there already is compared at once, a later one when it comes. */
function expectRow(state: CheckState, expected: Expected): LedgerFault | null {
  if (expected.position === state.head.position) {
    return expected.hash === state.head.hash ? null : contradiction(expected);
  }
  if (expected.position > state.head.position) state.expected = [...state.expected.filter(isAhead(state)), expected];
  return null;
}

function isAhead({ head }: CheckState): (expected: Expected) => boolean {
  return ({ position }) => position > head.position;
}

function contradiction({ position, said, kind }: Expected): LedgerFault {
  return ledgerFault(kind, `the row's hash is not the one of ${said}: the chain was made anew`, { position });
}

function checkRecord(state: CheckState, raw: unknown): LedgerFault | null {
  state.comparedUpTo ??= state.head.position;
  const fault = findMissingRow(state) ?? findRecordFault(state.facts, raw);
  if (fault === null) state.handoffs += 1;
  return fault;
}

function checkEnd(state: CheckState, raw: unknown): LedgerFault | null {
  const parsed = endSchema.safeParse(raw);
  if (!parsed.success) return malformed(state, `the last line is not understood: ${firstIssue(parsed.error)}`);
  const unknown = parsed.data.underWay.find((id) => !state.facts.handoffs.has(id));
  if (unknown !== undefined)
    return malformed(state, `the last line names handoff ${unknown}, which no row has requested`);
  state.comparedUpTo ??= state.head.position;
  state.underWay = new Set(parsed.data.underWay);
  return null;
}

function malformed({ head }: CheckState, reason: string): LedgerFault {
  return ledgerFault('malformed', reason, { position: head.position + 1 });
}

/** What should have come and did not. */
function findMissing(state: CheckState): LedgerFault | null {
  return findMissingRow(state) ?? findMissingRecord(state);
}

function findMissingRow(state: CheckState): LedgerFault | null {
  const { position } = state.head;
  const ahead = state.expected.find(isAhead(state));
  if (ahead === undefined) return null;
  const text = `rows are missing at the end: ${ahead.said} tells of row ${ahead.position}, the last one here is ${position}`;
  return ledgerFault('rowsMissing', text, { position: position + 1 });
}

function findMissingRecord({ facts, underWay, comparedUpTo }: CheckState): LedgerFault | null {
  if (underWay === null || comparedUpTo === null) return null;
  for (const [handoffId, { recorded, position }] of facts.handoffs) {
    if (recorded || position > comparedUpTo || underWay.has(handoffId)) continue;
    return ledgerFault('recordMissing', `the handoff that row ${position} requested is gone`, { position, handoffId });
  }
  return null;
}

function verdictOf(state: CheckState, fault: LedgerFault | null): LedgerVerdict {
  const { facts, head, checkpoints, handoffs, underWay } = state;
  const unrecorded = [...facts.handoffs].filter(([, { recorded }]) => !recorded).map(([id]) => id);
  const left = unrecorded.filter((id) => underWay?.has(id) === true).length;
  return {
    fault,
    rows: head.position,
    checkpoints,
    receipts: facts.counts.receipts,
    signatures: facts.counts.signatures,
    handoffs,
    underWay: left,
    newer: underWay === null ? 0 : unrecorded.length - left,
    head: head.position === 0 ? null : head,
    exchangeKeys: facts.ownKeys.fingerprintsOf(ownName),
  };
}
