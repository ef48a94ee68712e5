import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/canonicalJson.ts';
import { createLedgerCheck, type LedgerHead, type LedgerVerdict } from '../src/checkLedger.ts';
import { checkLedgerLine } from '../src/checkLedgerLine.ts';
import {
  chainEntries,
  firstPrevious,
  type LedgerEntry,
  type LedgerRow,
  type LedgerStep,
  ledgerHash,
  signCheckpoint,
} from '../src/ledger.ts';
import { newId } from '../src/newId.ts';
import { signReceipt, signWitnessedReceipt } from '../src/receipt.ts';
import {
  entry,
  exchangeKeys,
  type GoodLedger,
  goodLedger,
  introductions,
  linesOf,
  plans,
  recipientKeys,
} from './goodLedger.ts';

const ledgers = plans.map(goodLedger);
const runs = { numRuns: 60 };

function verdictOn(lines: readonly unknown[], expectHead: LedgerHead | null = null): LedgerVerdict {
  const check = createLedgerCheck({ expectHead });
  for (const line of lines) checkLedgerLine(check, line);
  return check.result();
}

const faultOf = (lines: readonly unknown[], noted?: LedgerHead) => verdictOn(lines, noted).fault;
const isRowAt = (position: number) => (line: object) => 'row' in line && (line.row as LedgerRow).position === position;

/** What an attacker would do who can write the table but has no key: the chain is whole again from that row on. */
function chainedAnew(rows: readonly LedgerRow[], from: number): LedgerRow[] {
  const kept = rows.slice(0, from - 1);
  const entries = rows
    .slice(from - 1)
    .map(({ at, hash: _, previous: __, position: ___, step, ...rest }): LedgerEntry => {
      return { ...rest, step: step as LedgerStep, at: new Date(at) };
    });
  const end = kept.at(-1) ?? { position: 0, hash: firstPrevious };
  return [...kept, ...chainEntries(entries, end)];
}

const changedAt = (rows: readonly LedgerRow[], position: number): LedgerRow[] =>
  rows.map((row) => (row.position === position ? { ...row, actor: `${row.actor}!` } : row));

describe('a ledger in order', () => {
  it('passes, with every row, receipt, checkpoint and handoff counted', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const { rows, records, checkpoints } = ledger;
        const receipts = records.flatMap((record) => record.receipts).length;
        const summaries = records.filter(({ summary }) => summary !== null).length;
        const { hash, position } = rows.at(-1)!;
        expect(verdictOn(linesOf(ledger), { hash, position })).toEqual({
          fault: null,
          rows: rows.length,
          checkpoints: checkpoints.length,
          receipts,
          signatures: receipts + summaries + checkpoints.length,
          handoffs: records.length,
          underWay: 0,
          newer: 0,
          head: { hash, position },
          exchangeKeys: [expect.stringMatching(/^[0-9a-f]{64}$/)],
        });
      }),
      runs,
    );
  });

  it('passes without records, and when it is empty', () => {
    fc.assert(
      fc.property(ledgers, ({ rows }) => {
        expect(faultOf(rows.map((row) => ({ row })))).toBeNull();
      }),
      { numRuns: 10 },
    );
    expect(verdictOn([])).toMatchObject({ fault: null, rows: 0, head: null });
    expect(verdictOn([{ end: { underWay: [] } }])).toMatchObject({ fault: null, rows: 0 });
  });

  it('does not miss the records of handoffs that were under way or that came later', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const lines = linesOf(ledger);
        const [record] = ledger.records;
        const id = record!.handoff.id;
        const without = lines.filter((line) => !('record' in line && line.record === record)).slice(0, -1);
        expect(faultOf([...without, { end: { underWay: [] } }])).toMatchObject({
          kind: 'recordMissing',
          handoffId: id,
        });
        const verdict = verdictOn([...without, { end: { underWay: [id] } }]);
        expect(verdict).toMatchObject({ fault: null, underWay: 1, handoffs: ledger.records.length - 1 });
        const later = entry('requested', {
          digest: 'a'.repeat(64),
          recipients: [{ legId: newId(), recipient: 'water' }],
        });
        const [row] = chainEntries([{ ...later, handoffId: newId() }], ledger.rows.at(-1)!);
        const grown = [...lines.slice(0, -1), { row }, { end: { underWay: [] } }];
        expect(verdictOn(grown)).toMatchObject({ fault: null, newer: 1, rows: ledger.rows.length + 1 });
      }),
      { numRuns: 20 },
    );
  });
});

describe('whatever is changed is found, at its place', () => {
  it('one character anywhere', () => {
    const character = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.nat(), character, (ledger, lineSeed, placeSeed, other) => {
        const lines = linesOf(ledger);
        const at = lineSeed % lines.length;
        const text = JSON.stringify(lines[at]);
        const place = placeSeed % text.length;
        const changed = `${text.slice(0, place)}${other}${text.slice(place + 1)}`;
        fc.pre(!meansTheSame(text, changed));
        const fault = faultOf(lines.with(at, parsed(changed) as object));
        expect(fault).not.toBeNull();
        const line = lines[at]!;
        if ('row' in line) expect(fault?.position).toBe((line.row as LedgerRow).position);
        if ('checkpoint' in line) expect(fault?.position).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('a row dropped', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), (ledger, seed) => {
        const position = 1 + (seed % ledger.rows.length);
        const fault = faultOf(linesOf(ledger).filter((line) => !isRowAt(position)(line)));
        expect(fault?.position).toBe(position);
        const last = position === ledger.rows.length;
        expect(['gap', 'rowsMissing', 'wrongCheckpoint', 'unknownKey']).toContain(fault?.kind);
        if (last)
          expect(fault).toMatchObject({ kind: 'rowsMissing', reason: expect.stringContaining('missing at the end') });
      }),
      runs,
    );
  });

  it('two rows exchanged', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.nat(), (ledger, one, two) => {
        const { rows } = ledger;
        const [a, b] = [one % rows.length, two % rows.length].toSorted((x, y) => x - y) as [number, number];
        fc.pre(a !== b);
        const swapped = rows.with(a, rows[b]!).with(b, rows[a]!);
        expect(faultOf(linesOf({ ...ledger, rows: swapped }).slice(1))).toMatchObject({ kind: 'gap', position: a + 1 });
      }),
      runs,
    );
  });

  it('a row inserted', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.nat(), ({ rows }, which, where) => {
        const copy = which % rows.length;
        const at = where % (rows.length + 1);
        const lines = rows.toSpliced(at, 0, rows[copy]!).map((row) => ({ row }));
        expect(faultOf(lines)).toMatchObject({ kind: 'gap', position: copy === at ? at + 2 : at + 1 });
      }),
      runs,
    );
  });

  it('a row rewritten with a hash of its own', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), ({ rows }, seed) => {
        const position = 1 + (seed % (rows.length - 1));
        const rewritten = changedAt(rows, position).map((row) =>
          row.position === position ? { ...row, hash: ledgerHash(row) } : row,
        );
        const fault = faultOf(rewritten.map((row) => ({ row })));
        expect(fault).toMatchObject({ kind: 'wrongPrevious', position: position + 1 });
      }),
      runs,
    );
  });

  it('the whole chain made anew: by the next checkpoint, or by a head that was noted', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), (ledger, seed) => {
        const position = 1 + (seed % ledger.rows.length);
        const rows = chainedAnew(changedAt(ledger.rows, position), position);
        const next = ledger.checkpoints.find((checkpoint) => checkpoint.position >= position);
        const fault = faultOf(linesOf({ ...ledger, rows }).slice(1));
        if (next === undefined) expect(fault).toBeNull();
        else expect(fault).toMatchObject({ kind: 'wrongCheckpoint', position: next.position });
        const noted = ledger.rows.at(-1)!;
        const plain = rows.map((row) => ({ row }));
        expect(faultOf(plain, noted)).toMatchObject({ kind: 'wrongHead', position: noted.position });
        expect(faultOf(plain.slice(0, -1), noted)).toMatchObject({ kind: 'rowsMissing', position: noted.position });
      }),
      runs,
    );
  });

  it('rows cut off the end, also when the head was adapted, as far as a checkpoint reaches', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), (ledger, seed) => {
        const last = ledger.checkpoints.at(-1);
        fc.pre(last !== undefined); // a short one may have no checkpoint yet
        const kept = seed % last.position;
        const check = createLedgerCheck();
        for (const row of ledger.rows.slice(0, kept)) check.row(row);
        for (const checkpoint of ledger.checkpoints.filter(({ position }) => position > kept))
          check.checkpoint(checkpoint);
        const { fault } = check.result();
        if (kept === 0) expect(fault?.kind).toBe('unknownKey');
        else expect(fault).toMatchObject({ kind: 'rowsMissing', position: kept + 1 });
      }),
      runs,
    );
  });
});

describe('a row that follows well but is not true', () => {
  const [handoffId, legId] = [newId(), newId()];
  const digest = 'd'.repeat(64);
  const recipients = [{ legId, recipient: 'gas' }];
  const requested = entry('requested', { digest, recipients }, { handoffId });
  const words = { legId, recipient: 'gas', digest, signedAt: '2026-11-23T03:00:00.000Z' };
  const [oldKey, newKey] = recipientKeys.gas.map(({ privateKey }) => privateKey) as [any, any];
  const evidence = {
    channel: 'EMAIL' as const,
    person: '演示',
    subject: null,
    handedOverBy: null,
    trackingNumber: null,
  };
  const received = (receipt: unknown, more: Partial<LedgerEntry> = {}) =>
    entry('received', { receipt }, { handoffId, legId, ...more });
  const verdict = (entries: readonly LedgerEntry[]) =>
    verdictOn(chainEntries(entries, { position: 0, hash: firstPrevious }).map((row) => ({ row })));
  const known = [...introductions(), requested];

  it.each([
    ['the recipient’s key', signReceipt(words, newKey)],
    ['a key that the recipient has had', signReceipt(words, oldKey)],
    ['the exchange, for what it witnessed', signWitnessedReceipt({ ...words, evidence }, exchangeKeys.privateKey)],
  ])('is told from one signed by %s', (_, receipt) => {
    expect(verdict([...known, received(receipt)])).toMatchObject({ fault: null, receipts: 1, signatures: 1 });
  });

  it.each([
    ['a stranger’s signature', signReceipt(words, generateKeyPairSync('ed25519').privateKey), 'wrongSignature'],
    ['the exchange’s signature on a plain receipt', signReceipt(words, exchangeKeys.privateKey), 'wrongSignature'],
    [
      'a witnessed receipt that the recipient signed',
      signWitnessedReceipt({ ...words, evidence }, newKey),
      'wrongSignature',
    ],
    [
      'evidence changed',
      {
        ...signWitnessedReceipt({ ...words, evidence }, exchangeKeys.privateKey),
        evidence: { ...evidence, person: '他人' },
      },
      'wrongSignature',
    ],
    ['a signature of another length', { ...signReceipt(words, newKey), signature: 'AAAA' }, 'wrongSignature'],
    ['other materials', signReceipt({ ...words, digest: 'e'.repeat(64) }, newKey), 'wrongReceipt'],
    [
      'another recipient',
      signReceipt({ ...words, recipient: 'water' }, recipientKeys.water[0]!.privateKey),
      'wrongReceipt',
    ],
    ['another leg', signReceipt({ ...words, legId: newId() }, newKey), 'wrongReceipt'],
    ['no receipt', null, 'malformed'],
  ])('%s', (_, receipt, kind) => {
    const { fault } = verdict([...known, received(receipt)]);
    expect(fault).toMatchObject({ kind, position: known.length + 1, handoffId, legId });
  });

  it('a receipt before its key, before its handoff, or for a recipient without a key', () => {
    const receipt = signReceipt(words, newKey);
    expect(verdict([requested, received(receipt)]).fault).toMatchObject({ kind: 'unknownKey', position: 2 });
    expect(verdict([...introductions(), received(receipt)]).fault).toMatchObject({ kind: 'wrongReceipt' });
    const archive = entry('requested', { digest, recipients: [{ legId, recipient: 'archive' }] }, { handoffId });
    const own = received(signReceipt({ ...words, recipient: 'archive' }, newKey));
    expect(verdict([...introductions(), archive, own]).fault).toMatchObject({ kind: 'unknownKey' });
    const witnessed = received(signWitnessedReceipt({ ...words, evidence }, exchangeKeys.privateKey));
    const [, ...withoutOwn] = known;
    expect(verdict([...withoutOwn, witnessed]).fault).toMatchObject({ kind: 'unknownKey' });
  });

  it('a key that is none, and a summary that the exchange did not sign', () => {
    const noKey = entry('keyIntroduced', { name: 'exchange', publicKey: '-----BEGIN PUBLIC KEY-----\nAAAA\n' });
    expect(verdict([noKey]).fault).toMatchObject({ kind: 'malformed', position: 1 });
    const summary = { handoffId, legs: [], signedAt: words.signedAt, signature: 'AAAA' };
    const summarized = entry('summarized', { summary }, { handoffId });
    expect(verdict([...known, summarized]).fault).toMatchObject({ kind: 'wrongSignature', position: known.length + 1 });
  });

  it('leaves to others which steps a leg may take, and steps that it does not know', () => {
    const odd = [entry('dead', {}, { handoffId, legId }), entry('sent', {}, { handoffId, legId })];
    const future = entry('photographed' as LedgerStep, {}, { handoffId, legId });
    expect(verdict([...known, ...odd, future]).fault).toBeNull();
  });

  it('a checkpoint signed by another key, or that stands too late', () => {
    const rows = chainEntries(known, { position: 0, hash: firstPrevious });
    const { position, hash, at } = rows[2]!;
    const good = signCheckpoint({ position, hash, at }, exchangeKeys.privateKey);
    const lines = rows.map((row) => ({ row }));
    const forged = signCheckpoint({ position, hash, at }, newKey);
    expect(faultOf([...lines.slice(0, 3), { checkpoint: forged }])).toMatchObject({
      kind: 'wrongSignature',
      position: 3,
    });
    expect(faultOf([...lines, { checkpoint: good }])).toMatchObject({ kind: 'wrongCheckpoint', position: 3 });
    expect(faultOf([...lines.slice(0, 1), { checkpoint: good }, ...lines.slice(1)])).toBeNull();
  });
});

describe('working tables that do not agree', () => {
  const ledger: GoodLedger = goodLedger({
    handoffs: [
      {
        cover: { matter: '供水' },
        legs: [
          { recipient: 'water', life: 'received' },
          { recipient: 'gas', life: 'witnessed' },
        ],
      },
      { cover: {}, legs: [{ recipient: 'gas', life: 'underWay' }] },
    ],
    order: [0],
    checkpointEvery: 5,
  });
  const [settled, open] = ledger.records as [any, any];
  const withRecord = (record: unknown) => linesOf({ ...ledger, records: [record as any, open] });

  it.each([
    ['cover', { ...settled, handoff: { ...settled.handoff, cover: { matter: '供电' } } }],
    [
      'a material',
      {
        ...settled,
        handoff: {
          ...settled.handoff,
          materials: [{ sha256: 'a'.repeat(64), name: 'x', mediaType: 'x/y', bytes: 1, classification: 'PUBLIC' }],
        },
      },
    ],
    ['a column that nobody knows', { ...settled, handoff: { ...settled.handoff, cover2: {} } }],
    ['a status', { ...settled, legs: [{ ...settled.legs[0], status: 'REFUSED' }, settled.legs[1]] }],
    ['a recipient', { ...settled, legs: [{ ...settled.legs[0], recipient: 'gas' }, settled.legs[1]] }],
    ['a leg too many', { ...settled, legs: [...settled.legs, { ...settled.legs[0], id: newId() }] }],
    ['a leg gone', { ...settled, legs: settled.legs.slice(1) }],
    ['a receipt gone', { ...settled, receipts: settled.receipts.slice(1) }],
    [
      'a receipt’s time',
      { ...settled, receipts: [{ ...settled.receipts[0], signedAt: '2026-01-01T00:00:00.000Z' }, settled.receipts[1]] },
    ],
    ['who signed', { ...settled, receipts: [{ ...settled.receipts[0], signedBy: 'EXCHANGE' }, settled.receipts[1]] }],
    ['the summary gone', { ...settled, summary: null }],
    ['another summary', { ...settled, summary: { ...settled.summary, signedAt: '2026-01-01T00:00:00.000Z' } }],
  ])('%s', (_, record) => {
    expect(faultOf(withRecord(settled))).toBeNull();
    const fault = faultOf(withRecord(record));
    expect(fault).toMatchObject({ handoffId: settled.handoff.id, position: expect.any(Number) });
    expect(['recordDiffers', 'recordMissing']).toContain(fault?.kind);
  });

  it('names the row whose word the status contradicts', () => {
    const legId = settled.legs[1].id;
    const fault = faultOf(withRecord({ ...settled, legs: [settled.legs[0], { ...settled.legs[1], status: 'DEAD' }] }));
    const row = ledger.rows.findLast((each) => each.legId === legId);
    expect(fault).toMatchObject({ kind: 'recordDiffers', legId, position: row?.position });
    expect(fault?.reason).toContain('the leg is DEAD');
  });

  it('an open leg may be in any open state and no other; a handoff that nobody requested is none', () => {
    const lines = (status: string) =>
      linesOf({ ...ledger, records: [settled, { ...open, legs: [{ ...open.legs[0], status }] }] });
    for (const status of ['PENDING', 'IN_TRANSIT', 'DELIVERED']) expect(faultOf(lines(status))).toBeNull();
    for (const status of ['RECEIVED', 'DEAD', 'LOST']) expect(faultOf(lines(status))?.kind).toBe('recordDiffers');
    const foreign = { ...open, handoff: { ...open.handoff, id: newId() } };
    expect(faultOf(linesOf({ ...ledger, records: [settled, open, foreign] }))).toMatchObject({ kind: 'recordDiffers' });
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function meansTheSame(one: string, other: string): boolean {
  return typeof parsed(other) === 'object' && canonicalJson(parsed(one)) === canonicalJson(parsed(other));
}
