import { createPublicKey } from 'node:crypto';
import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { newId } from '@guanjia/kernel/newId';
import { handoffDigest, isWitnessedBy, type WitnessedReceipt } from '@guanjia/kernel/receipt';
import { sql } from '@guanjia/runtime/drizzle';
import { expect, it } from 'vitest';
import { readReceiptToken, receiptLinkOf, receiptTokenOf } from '../src/domain/receiptLink.ts';
import { createHandoffStore } from '../src/storage/createHandoffStore.ts';
import { ledgerSteps } from './ledgerSteps.ts';
import { linkIn, materialOf, type StartedEmailHandoff, startEmailHandoff } from './startEmailHandoff.ts';
import { linkKey } from './startExchange.ts';
import { look } from './startHandoff.ts';

type Options = Parameters<typeof startEmailHandoff>[0];

async function startMailed(options: Options = {}) {
  const started = await startEmailHandoff(options);
  await started.deliver();
  return { ...started, link: linkIn(started) };
}
type Started = Awaited<ReturnType<typeof startMailed>>;

const post = (address: string, form: Record<string, string>) =>
  fetch(address, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
const pageAt = async (address: string) => {
  const response = await fetch(address);
  return { status: response.status, text: await response.text(), headers: response.headers };
};
const setLeg = ({ database, legId }: StartedEmailHandoff, change: string) =>
  database.db.execute(sql`update exchange.legs set ${sql.raw(change)} where id = ${legId}`);
const stepsOf = async ({ database, handoff }: Started) =>
  (await ledgerSteps(database, handoff.id)).map(({ step, actor }) => `${step} ${actor}`);

it('shows what is handed over, and however often it is opened nothing changes', async () => {
  const started = await startMailed({ request: { cover: { matter: '供水 <b>&' } } });
  const before = await look(started);
  for (let time = 0; time < 3; time += 1) await fetch(started.link);
  const { status, text, headers } = await pageAt(started.link);
  expect(status).toBe(200);
  expect(text).toContain('待签收');
  expect(text).toContain('供水 &lt;b&gt;&amp;');
  expect(text).toContain(handoffDigest(started.handoff));
  expect(text).not.toMatch(/<script|https?:\/\//);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*form-action 'self'/);
  expect(headers.get('x-robots-tag')).toContain('noindex');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(await look(started)).toEqual(before);
});

it('is signed by a person whose name the exchange witnesses, once', async () => {
  const started = await startMailed();
  const { link, handoff, legId, office, database, ownKeys } = started;
  const answer = await post(link, { action: 'receive', person: ' 演示签收人 ', reason: '' });
  expect(answer.status).toBe(303);
  const next = new URL(answer.headers.get('location') ?? '', link).href;
  expect(next).toBe(link);
  const page = (await pageAt(next)).text;
  expect(page).toContain('已签收');
  expect(page).toContain('演示签收人');
  expect(page).not.toContain('<form');
  const { status, leg, events } = await look(started);
  expect([status, leg.status]).toEqual(['RECEIVED', 'RECEIVED']);
  expect(events.slice(-2)).toEqual(['handoffLegReceived', 'handoffCompleted']);
  const [kept] = await createHandoffStore(database).receiptsOf([legId]);
  expect(kept).toMatchObject({
    legId,
    recipient: office.id,
    digest: handoffDigest(handoff),
    evidence: { channel: 'EMAIL', person: '演示签收人', subject: null, handedOverBy: null, trackingNumber: null },
  });
  expect(isWitnessedBy(kept as WitnessedReceipt, createPublicKey(ownKeys.publicKey()))).toBe(true);

  for (const action of ['receive', 'refuse']) {
    const again = await post(link, { action, person: '他人', reason: 'late' });
    expect(again.status).toBe(303);
  }
  expect((await pageAt(link)).text).toContain('演示签收人');
  expect(await createHandoffStore(database).receiptsOf([legId])).toEqual([kept]);
  expect((await ledgerSteps(database, handoff.id)).map(({ step }) => step)).toEqual([
    'requested',
    'sent',
    'delivered',
    'received',
  ]);
});

it('is signed once by ten people at the same time', async () => {
  const started = await startMailed();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, place) => post(started.link, { action: 'receive', person: `演示${place}` })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 303));
  expect((await look(started)).events.filter((type: string) => type === 'handoffLegReceived')).toHaveLength(1);
});

it.each([
  ['refuse', 'REFUSED', '已拒收'],
  ['return', 'RETURNED', '已退回'],
])('lets a person %s it, with a reason', async (action, status, word) => {
  const started = await startMailed();
  expect((await post(started.link, { action, person: '演示签收人', reason: '缺少图纸' })).status).toBe(303);
  const seen = await look(started);
  expect(seen.leg).toMatchObject({ status, reason: '缺少图纸', receipt: null });
  expect((await pageAt(started.link)).text).toMatch(new RegExp(`${word}</strong>：缺少图纸`));
  expect((await stepsOf(started)).at(-1)).toBe(
    `${action === 'refuse' ? 'refused' : 'returned'} link:desk@office.example.test`,
  );
});

it.each([
  ['no name', { action: 'receive', person: ' ' }, '请填写姓名'],
  ['a name that is too long', { action: 'receive', person: '长'.repeat(51) }, '请填写姓名'],
  ['a name of two lines', { action: 'receive', person: 'a\nb' }, '请填写姓名'],
  ['a name that cannot be kept', { action: 'receive', person: 'a\0b' }, '请填写姓名'],
  ['no reason to refuse', { action: 'refuse', person: '演示签收人', reason: '' }, '请填写原因'],
  ['another action', { action: 'delete', person: '演示签收人' }, '待签收'],
  ['nothing', {}, '待签收'],
])('shows the form again for %s', async (_, form, said) => {
  const started = await startMailed();
  const answer = await post(started.link, form);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(said);
  expect((await look(started)).leg.status).toBe('DELIVERED');
});

it('answers 404 for a link that is not ours and 410 for one that has expired', async () => {
  const started = await startMailed();
  const { link, url, legId } = started;
  const base = `${url}/receipts`;
  const otherKey = receiptTokenOf(receiptLinkOf(legId, '2999-01-01'), `${linkKey}x`);
  const noLeg = receiptTokenOf(receiptLinkOf(newId(), '2999-01-01'), linkKey);
  const expired = receiptTokenOf({ legId, expiresAt: new Date(Date.now() - 1_000) }, linkKey);
  for (const token of ['x', '', otherKey, noLeg, `${link.slice(-74)}x`]) {
    expect((await pageAt(`${base}/${token}`)).status).toBe(404);
    expect((await post(`${base}/${token}`, { action: 'receive', person: '演示' })).status).toBe(404);
  }
  expect((await pageAt(`${base}/${otherKey}`)).text).toContain('链接无效');
  const page = await pageAt(`${base}/${expired}`);
  expect([page.status, page.text.includes('链接已过期')]).toEqual([410, true]);
  expect((await post(`${base}/${expired}`, { action: 'receive', person: '演示' })).status).toBe(410);
  expect((await look(started)).leg.status).toBe('DELIVERED');
});

it('is good until thirty days after the last day to sign', async () => {
  const { link, handoff } = await startMailed({
    request: { requestedAt: '2025-11-03T02:00:00.000Z', dueWorkingDays: 3 },
  });
  expect(chinaCalendar.isWorkingDay('2025-11-06')).toBe(true);
  expect(handoff.dueWorkingDays).toBe(3);
  expect(readReceiptToken(link.slice(-74), linkKey)?.expiresAt.toISOString()).toBe('2025-12-06T16:00:00.000Z');
});

it('takes the signature although the worker died when the mail had gone out', async () => {
  const started = await startMailed();
  await setLeg(started, "status = 'PENDING', delivered_at = null");
  expect((await post(started.link, { action: 'receive', person: '演示签收人' })).status).toBe(303);
  expect((await look(started)).leg).toMatchObject({ status: 'RECEIVED', attempts: 2 });
  expect((await stepsOf(started)).slice(-2).map((line) => line.split(' ')[0])).toEqual(['sent', 'received']);
});

it.each([
  ["status = 'DEAD'", '死信'],
  ["status = 'CANCELLED'", '已取消'],
  ["channel = 'COURIER', status = 'PENDING'", '不能通过本链接签收'],
])('does not sign a leg of which %s', async (change, said) => {
  const started = await startMailed();
  await setLeg(started, change);
  const before = await look(started);
  expect((await pageAt(started.link)).text).toContain(said);
  expect((await post(started.link, { action: 'receive', person: '演示签收人' })).status).toBe(303);
  expect(await look(started)).toEqual(before);
});

it('hands out materials, and writes down that a secret one was read', async () => {
  const secret = materialOf('the secret process', 'TRADE_SECRET', "工艺 (甲)'1.txt");
  const open = materialOf('an open plan', 'PUBLIC');
  const absent = materialOf('not held', 'PERSONAL');
  const started = await startMailed({
    contents: [secret.content, open.content],
    request: { materials: [secret, open, absent].map(({ descriptor }) => descriptor) },
  });
  const at = (material: typeof open) => `${started.link}/materials/${material.descriptor.sha256}`;
  const page = (await pageAt(started.link)).text;
  expect(page).toContain(`action="${started.link.slice(-74)}/materials/${secret.descriptor.sha256}"`);
  expect(page).toContain('内容未存于交换平台');
  for (const link of [at(secret), at(open)]) expect((await pageAt(link)).status).toBe(404);
  expect((await post(at(absent), {})).status).toBe(404);
  expect((await post(`${started.link}/materials/${'ab'.repeat(32)}`, {})).status).toBe(404);
  const reads = async () =>
    (await ledgerSteps(started.database, started.handoff.id)).filter(({ step }) => step === 'materialRead');
  expect(await (await post(at(open), {})).text()).toBe('an open plan');
  expect(await reads()).toEqual([]);
  const fetched = await post(at(secret), {});
  expect(await fetched.text()).toBe('the secret process');
  expect(fetched.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''%E5%B7%A5%E8%89%BA%20%28%E7%94%B2%29%271.txt",
  );
  expect(await reads()).toEqual([
    {
      step: 'materialRead',
      actor: 'link:desk@office.example.test',
      leg_id: started.legId,
      detail: { sha256: secret.descriptor.sha256, classification: 'TRADE_SECRET' },
    },
  ]);
  await post(started.link, { action: 'refuse', person: '演示签收人', reason: '误发' });
  expect((await post(at(open), {})).status).toBe(404);
  expect((await pageAt(started.link)).text).not.toContain('/materials/');
});

it('reads no more of a form than it needs', async () => {
  const started = await startMailed();
  const answer = await post(started.link, { action: 'receive', person: 'x'.repeat(70_000) });
  expect(answer.status).toBe(400);
  expect((await look(started)).leg.status).toBe('DELIVERED');
});
