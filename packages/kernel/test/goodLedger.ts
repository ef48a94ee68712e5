import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import type { LedgerRecord } from '../src/checkLedgerRecord.ts';
import {
  chainEntries,
  firstPrevious,
  type LedgerCheckpoint,
  type LedgerEntry,
  type LedgerRow,
  type LedgerStep,
  signCheckpoint,
  signSummary,
} from '../src/ledger.ts';
import { newId } from '../src/newId.ts';
import {
  handoffDigest,
  type Receipt,
  signReceipt,
  signWitnessedReceipt,
  type WitnessedReceipt,
} from '../src/receipt.ts';

const makeKeys = () => generateKeyPairSync('ed25519');
export const exchangeKeys = makeKeys();
/** The keys that each recipient has had, one after the other. */
export const recipientKeys = { water: [makeKeys()], gas: [makeKeys(), makeKeys()] };
type RecipientName = keyof typeof recipientKeys;
const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();

/** How the way of a leg goes on after it was sent; `underWay` is not settled. */
const lives = {
  received: ['sent', 'delivered', 'received'],
  witnessed: ['awaitsPerson', 'handedOver', 'received'],
  refused: ['sent', 'refused'],
  returned: ['sent', 'failed', 'sent', 'returned'],
  dead: ['sent', 'failed', 'sent', 'dead'],
  cancelled: ['sent', 'dead', 'cancelled'],
  replayed: ['sent', 'dead', 'replayed', 'sent', 'received'],
  underWay: ['sent', 'failed', 'reminded'],
} as const satisfies Record<string, readonly LedgerStep[]>;
type Life = keyof typeof lives;

const statusOf: Record<Life, string> = {
  received: 'RECEIVED',
  witnessed: 'RECEIVED',
  refused: 'REFUSED',
  returned: 'RETURNED',
  dead: 'DEAD',
  cancelled: 'CANCELLED',
  replayed: 'RECEIVED',
  underWay: 'PENDING',
};

interface Plan {
  readonly handoffs: readonly {
    readonly cover: Record<string, unknown>;
    readonly legs: readonly { readonly recipient: RecipientName; readonly life: Life }[];
  }[];
  /** Which handoff goes on next, taken again and again. */
  readonly order: readonly number[];
  /** A checkpoint behind every so many rows. */
  readonly checkpointEvery: number;
}

/** Random handoffs whose steps stand between each other's. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  handoffs: fc.array(
    fc.record({
      cover: fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 }),
      legs: fc.array(
        fc.record({
          recipient: fc.constantFrom<RecipientName>('water', 'gas'),
          life: fc.constantFrom(...(Object.keys(lives) as Life[])),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  order: fc.array(fc.nat(3), { minLength: 1, maxLength: 20 }),
  checkpointEvery: fc.integer({ min: 1, max: 9 }),
});

export interface GoodLedger {
  readonly rows: readonly LedgerRow[];
  readonly checkpoints: readonly LedgerCheckpoint[];
  readonly records: readonly LedgerRecord[];
}

/** A ledger in order, with real signatures. */
export function goodLedger(plan: Plan): GoodLedger {
  const started = plan.handoffs.map(startHandoff);
  const entries = [
    ...introductions(),
    ...inTurns(
      started.map(({ steps }) => steps),
      plan.order,
    ),
  ];
  const rows = chainEntries(entries, { position: 0, hash: firstPrevious });
  const checkpoints = rows
    .filter(({ position }) => position % plan.checkpointEvery === 0)
    .map(({ position, hash, at }) => signCheckpoint({ position, hash, at }, exchangeKeys.privateKey));
  return { rows, checkpoints, records: started.map(({ record }) => record) };
}

/** The lines of its export: head, rows with their checkpoints, records, end. */
export function linesOf({ rows, checkpoints, records }: GoodLedger): object[] {
  const last = rows.at(-1)!;
  return [
    { head: { position: last.position, hash: last.hash } },
    ...rows.flatMap((row) => [
      { row },
      ...checkpoints.filter(({ position }) => position === row.position).map((checkpoint) => ({ checkpoint })),
    ]),
    ...records.map((record) => ({ record })),
    { end: { underWay: [] } },
  ];
}

let clock = Date.parse('2026-11-23T02:00:00.000Z');
const tick = () => new Date((clock += 1_000));

/** An entry of the exchange. */
export function entry(step: LedgerStep, detail: Record<string, unknown>, more: Partial<LedgerEntry> = {}): LedgerEntry {
  return { id: newId(), at: tick(), step, handoffId: null, legId: null, actor: 'system.exchange', detail, ...more };
}

/** The exchange and the recipients with all their keys. */
export function introductions(): LedgerEntry[] {
  const registered = Object.entries(recipientKeys).flatMap(([recipient, keys]) =>
    keys.map(({ publicKey }) =>
      entry('recipientRegistered', { recipient, publicKey: pem(publicKey), channel: 'PLATFORM' }),
    ),
  );
  const byCourier = entry('recipientRegistered', { recipient: 'archive', publicKey: null, channel: 'COURIER' });
  const own = entry('keyIntroduced', { name: 'exchange', publicKey: pem(exchangeKeys.publicKey) });
  return [own, byCourier, ...registered];
}

function startHandoff({ cover, legs: planned }: Plan['handoffs'][number]) {
  const id = newId();
  const projectId = newId();
  const handoff = { id, projectId, purpose: 'JOINT_UTILITIES' as const, sender: 'utilities', cover, materials: [] };
  const digest = handoffDigest(handoff);
  const legs = planned.map(({ recipient, life }) => ({ id: newId(), recipient, life }));
  const recipients = legs.map(({ id: legId, recipient }) => ({ legId, recipient }));
  const requested = entry(
    'requested',
    { digest, sender: 'utilities', purpose: 'JOINT_UTILITIES', projectId, recipients },
    { handoffId: id },
  );
  const ways = legs.map((leg) => ({ leg, receipt: receiptFor(leg, digest) }));
  const steps = ways.flatMap(({ leg, receipt }) =>
    lives[leg.life].map((step) =>
      entry(step, step === 'received' ? { receipt } : { reason: '演示' }, { handoffId: id, legId: leg.id }),
    ),
  );
  const receipts = ways.flatMap(({ receipt }) => (receipt === null ? [] : [receipt]));
  const summary = legs.length > 1 ? summaryOf(id, ways) : null;
  const summarized = summary === null ? [] : [entry('summarized', { summary }, { handoffId: id })];
  const record: LedgerRecord = {
    handoff,
    legs: legs.map(({ id: legId, recipient, life }) => ({ id: legId, recipient, status: statusOf[life] })),
    receipts: receipts.map((receipt) => {
      const evidence = 'evidence' in receipt ? receipt.evidence : null;
      return { ...receipt, evidence, signedBy: evidence === null ? 'RECIPIENT' : 'EXCHANGE' };
    }),
    summary,
  };
  return { steps: [requested, ...steps, ...summarized], record };
}

function receiptFor(
  { id: legId, recipient, life }: { id: string; recipient: RecipientName; life: Life },
  digest: string,
): Receipt | WitnessedReceipt | null {
  const words = { legId, recipient, digest, signedAt: tick().toISOString() };
  if (life === 'witnessed') {
    const evidence = {
      channel: 'IN_PERSON' as const,
      person: '演示经办',
      subject: null,
      handedOverBy: '演示人员',
      trackingNumber: null,
    };
    return signWitnessedReceipt({ ...words, evidence }, exchangeKeys.privateKey);
  }
  const [key] = recipientKeys[recipient];
  return life === 'received' || life === 'replayed' ? signReceipt(words, key!.privateKey) : null;
}

function summaryOf(
  handoffId: string,
  ways: readonly { leg: { id: string; recipient: string; life: Life }; receipt: { signature: string } | null }[],
) {
  const legs = ways.map(({ leg, receipt }) => ({
    legId: leg.id,
    recipient: leg.recipient,
    status: statusOf[leg.life],
    receipt: receipt === null ? null : createHash('sha256').update(receipt.signature).digest('hex'),
  }));
  return signSummary({ handoffId, legs, signedAt: tick().toISOString() }, exchangeKeys.privateKey);
}

/** The steps of all, each list in its own order. */
function inTurns(lists: readonly (readonly LedgerEntry[])[], order: readonly number[]): LedgerEntry[] {
  const left = lists.map((list) => [...list]);
  const merged: LedgerEntry[] = [];
  for (let turn = 0; left.some((list) => list.length > 0); turn += 1) {
    const open = left.filter((list) => list.length > 0);
    const next = open[(order[turn % order.length] ?? 0) % open.length]?.shift();
    if (next !== undefined) merged.push(next);
  }
  return merged;
}
