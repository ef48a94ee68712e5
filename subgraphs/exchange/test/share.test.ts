import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { newId } from '@guanjia/kernel/newId';
import { handoffDigest } from '@guanjia/kernel/receipt';
import { sql } from '@guanjia/runtime/drizzle';
import { expect, it } from 'vitest';
import type { MaterialContents } from '../src/domain/materialContents.ts';
import { ledgerSteps } from './ledgerSteps.ts';
import { materialOf } from './startEmailHandoff.ts';
import { look } from './startHandoff.ts';
import { startShareHandoff } from './startShareHandoff.ts';

/** As the recipient would do it. */
const checksumProgram = 'sha256sum';
const checkSums = (folder: string) =>
  execFileSync(checksumProgram, ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });

type Started = Awaited<ReturnType<typeof startShareHandoff>>;

const setLeg = ({ database, legId }: Started, change: string) =>
  database.db.execute(sql`update exchange.legs set ${sql.raw(change)} where id = ${legId}`);
const rejectedBecause = ({ receipts }: Started, name: string) =>
  readFileSync(join(receipts, 'rejected', `${name}.reason.txt`), 'utf8');

it('drops a folder that sha256sum finds whole, and nothing half-done is ever seen', async () => {
  const plan = materialOf('plan', 'TECHNICAL_SECRET', '../总平面图.pdf');
  const note = materialOf('note', 'INTERNAL', '说明.txt');
  const absent = materialOf('not held', 'PUBLIC');
  const started = await startShareHandoff({
    contents: [plan.content, note.content],
    request: { materials: [plan, note, absent, plan].map(({ descriptor }) => descriptor) },
  });
  await expect(started.deliver()).resolves.toEqual({ next: 'done' });
  expect((await look(started)).leg).toMatchObject({ status: 'DELIVERED', receipt: null });
  const files = ['001-_总平面图.pdf', '002-说明.txt', '004-_总平面图.pdf', 'SHA256SUMS', 'manifest.json'];
  expect(readdirSync(started.inbox).toSorted()).toEqual(files);
  expect(readdirSync(started.folder).toSorted()).toEqual(['inbox', 'receipts']);
  const checked = checkSums(started.inbox);
  expect(checked.match(/: OK$/gm)).toHaveLength(4);
  const manifest = JSON.parse(readFileSync(join(started.inbox, 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({
    format: 'guanjia-handoff-drop',
    version: 1,
    leg: started.handoff.legs[0],
    digest: handoffDigest(started.handoff),
    handoff: { id: started.handoff.id, cover: started.handoff.cover, purposeZh: '联合报装转交' },
    receipt: { file: `receipts/${started.legId}.json` },
  });
  expect(manifest.handoff.materials.map(({ file }: { file: string | null }) => file)).toEqual([
    files[0],
    files[1],
    null,
    files[2],
  ]);
  const reads = (await ledgerSteps(started.database, started.handoff.id)).filter(({ step }) => step === 'materialRead');
  expect(reads.map(({ actor, detail }) => [actor, detail['sha256']])).toEqual([
    [started.office.id, plan.descriptor.sha256],
    [started.office.id, plan.descriptor.sha256],
  ]);
});

it('leaves a drop that is there, and what a killed attempt has left goes', async () => {
  const started = await startShareHandoff();
  const left = join(started.folder, `.tmp-${started.legId}-abc`);
  const fresh = join(started.folder, `.tmp-${started.legId}-def`);
  for (const path of [left, fresh]) mkdirSync(path);
  writeFileSync(join(left, 'half'), 'x');
  utimesSync(left, 1, 1);
  await started.deliver();
  expect([existsSync(left), existsSync(fresh)]).toEqual([false, true]);
  const first = readFileSync(join(started.inbox, 'manifest.json'), 'utf8');
  writeFileSync(join(started.inbox, 'marked'), '');
  await setLeg(started, "status = 'PENDING', delivered_at = null");
  await expect(started.deliver()).resolves.toEqual({ next: 'done' });
  expect((await look(started)).leg.status).toBe('DELIVERED');
  expect(existsSync(join(started.inbox, 'marked'))).toBe(true);
  expect(readFileSync(join(started.inbox, 'manifest.json'), 'utf8')).toBe(first);
});

it('is dropped once by ten attempts at the same time', async () => {
  const plan = materialOf('p'.repeat(300_000), 'PUBLIC', 'plan.txt');
  const started = await startShareHandoff({ contents: [plan.content], request: { materials: [plan.descriptor] } });
  const answers = await Promise.all(Array.from({ length: 10 }, () => started.attempt()));
  expect(answers).toEqual(Array.from({ length: 10 }, () => ({ kind: 'delivered' })));
  expect(readdirSync(started.folder).toSorted()).toEqual(['inbox', 'receipts']);
  expect(checkSums(started.inbox)).toMatch(/plan\.txt: OK/);
});

it('fails an attempt while the folder is not there, and where something else lies', async () => {
  const started = await startShareHandoff({ hasFolder: false });
  await expect(started.deliver()).resolves.toEqual({ next: 'again', reason: "the recipient's folder is not there" });
  mkdirSync(started.inbox, { recursive: true });
  await expect(started.deliver()).resolves.toEqual({
    next: 'again',
    reason: 'something else lies where the drop should be',
  });
});

it('fails an attempt whose material is not what its digest says, and leaves nothing behind', async () => {
  const plan = materialOf('plan', 'PUBLIC');
  const contents: MaterialContents = {
    open: async () => ({ stream: Readable.from([Buffer.from('another')]), bytes: 7, mediaType: 'text/plain' }),
    held: async () => new Set([plan.descriptor.sha256]),
  };
  const started = await startShareHandoff({ contents, request: { materials: [plan.descriptor] } });
  await expect(started.deliver()).resolves.toEqual({ next: 'again', reason: 'a material is not what its digest says' });
  expect(readdirSync(started.folder).toSorted()).toEqual(['inbox', 'receipts']);
});

it('gives up waiting for a share that hangs', async () => {
  const plan = materialOf('plan', 'PUBLIC');
  const contents: MaterialContents = {
    open: () => new Promise(() => {}),
    held: async () => new Set([plan.descriptor.sha256]),
  };
  const started = await startShareHandoff({ contents, timeoutMs: 200, request: { materials: [plan.descriptor] } });
  await expect(started.deliver()).resolves.toEqual({ next: 'again', reason: 'no answer from the share in time' });
});

it('is signed for by a receipt file, once', async () => {
  const started = await startShareHandoff();
  await started.deliver();
  const receipt = started.receipt();
  started.put({ receipt });
  expect(await started.collect()).toBe(1);
  const { status, leg, events } = await look(started);
  expect(status).toBe('RECEIVED');
  expect(leg).toMatchObject({ status: 'RECEIVED', receipt: { digest: receipt.digest, signature: receipt.signature } });
  expect(events).toEqual(['handoffRequested', 'handoffLegDelivered', 'handoffLegReceived', 'handoffCompleted']);
  expect(readdirSync(started.receipts)).toEqual(['done']);
  expect(readdirSync(join(started.receipts, 'done'))).toEqual([`${started.legId}.json`]);
  renameSync(join(started.receipts, 'done', `${started.legId}.json`), started.receiptPath);
  expect(await started.collect()).toBe(1);
  expect((await look(started)).events).toEqual(events);
  expect(await started.collect()).toBe(0);
});

it('is taken once by several processes that look at the same time', async () => {
  const started = await startShareHandoff();
  await started.deliver();
  started.put({ receipt: started.receipt() });
  const moved = await Promise.all(Array.from({ length: 5 }, () => started.collect()));
  expect(moved.reduce((sum, one) => sum + one, 0)).toBe(1);
  expect((await look(started)).events.filter((type: string) => type === 'handoffLegReceived')).toHaveLength(1);
});

it.each([
  [{ code: 'NOT_OURS', message: '不属本单位管辖' }, 'REFUSED', 'NOT_OURS: 不属本单位管辖'],
  [{ code: 'HANDOFF_RETURNED', message: '缺少图纸' }, 'RETURNED', 'HANDOFF_RETURNED: 缺少图纸'],
])('is turned down by a file: %j', async (file, status, reason) => {
  const started = await startShareHandoff();
  await started.deliver();
  started.put(file);
  expect(await started.collect()).toBe(1);
  expect((await look(started)).leg).toMatchObject({ status, reason, receipt: null });
  started.put(file);
  expect(await started.collect()).toBe(1);
  expect(readdirSync(started.receipts)).toEqual(['done']);
});

it('leaves a file that is being written until it is whole', async () => {
  const started = await startShareHandoff();
  await started.deliver();
  started.put({ receipt: started.receipt() }, { secondsAgo: 0 });
  expect(await started.collect()).toBe(0);
  started.put('{"receipt": {', { secondsAgo: 30 });
  expect(await started.collect()).toBe(0);
  expect((await look(started)).leg.status).toBe('DELIVERED');
  started.put({ receipt: started.receipt() });
  expect(await started.collect()).toBe(1);
  expect((await look(started)).leg.status).toBe('RECEIVED');
});

it('takes a file whose clock is ahead', async () => {
  const started = await startShareHandoff();
  await started.deliver();
  started.put({ receipt: started.receipt() }, { secondsAgo: -600 });
  expect(await started.collect()).toBe(1);
  expect((await look(started)).leg.status).toBe('RECEIVED');
});

it.each(['PENDING', 'DEAD'])('keeps a receipt for a leg that is %s until it has arrived', async (status) => {
  const started = await startShareHandoff();
  await started.deliver();
  await setLeg(started, `status = '${status}', delivered_at = null`);
  started.put({ receipt: started.receipt() });
  expect(await started.collect()).toBe(0);
  await setLeg(started, "status = 'PENDING'");
  await started.deliver();
  expect(await started.collect()).toBe(1);
  expect((await look(started)).leg.status).toBe('RECEIVED');
});

it.each<[string, (started: Started) => unknown, RegExp]>([
  [
    'another digest',
    ({ receipt }) => ({ receipt: receipt({ digest: 'ab'.repeat(32) }) }),
    /RECEIPT_INVALID \(digest\)/,
  ],
  ['another leg', ({ receipt }) => ({ receipt: receipt({ legId: newId() }) }), /RECEIPT_INVALID \(legId\)/],
  [
    'a broken signature',
    ({ receipt }) => ({ receipt: { ...receipt(), signedAt: '2025-01-01T00:00:00Z' } }),
    /RECEIPT_INVALID \(signature\)/,
  ],
  ['no receipt', () => ({ ok: true }), /neither a receipt nor a refusal/],
  ['too much', () => 'x'.repeat(70_000), /longer than/],
])('rejects %s, and says why', async (_, contentOf, reason) => {
  const started = await startShareHandoff();
  await started.deliver();
  started.put(contentOf(started));
  expect(await started.collect()).toBe(1);
  expect(rejectedBecause(started, started.legId)).toMatch(reason);
  expect(existsSync(join(started.receipts, 'rejected', `${started.legId}.json`))).toBe(true);
  expect((await look(started)).leg.status).toBe('DELIVERED');
  started.put({ receipt: started.receipt() });
  expect(await started.collect()).toBe(1);
  expect((await look(started)).leg.status).toBe('RECEIVED');
});

it('rejects a receipt for a leg that has been given up, and a refusal for one that went another way', async () => {
  const started = await startShareHandoff();
  await started.deliver();
  await setLeg(started, "channel = 'COURIER'");
  started.put({ code: 'NOT_OURS' });
  expect(await started.collect()).toBe(1);
  expect(rejectedBecause(started, started.legId)).toMatch(/RECEIPT_INVALID \(channel\)/);
  await setLeg(started, "status = 'CANCELLED'");
  started.put({ receipt: started.receipt() });
  expect(await started.collect()).toBe(1);
  expect(rejectedBecause(started, started.legId)).toMatch(/TRANSITION_NOT_ALLOWED \(CANCELLED\)/);
});
