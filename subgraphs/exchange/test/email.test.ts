import { newId } from '@guanjia/kernel/newId';
import { expect, it } from 'vitest';
import { deliveryOf } from '../src/domain/deliveryOf.ts';
import { createLegReader } from '../src/storage/createLegReader.ts';
import { registered } from './messages.ts';
import { linkIn, materialOf, startEmailHandoff } from './startEmailHandoff.ts';
import { look } from './startHandoff.ts';

it('mails what is handed over, and the leg lies with the recipient when the server has taken the mail', async () => {
  const open = materialOf('public plan', 'PUBLIC', '总平面图 (第一版).txt');
  const internal = materialOf('internal note', 'INTERNAL');
  const secret = materialOf('the secret process', 'TRADE_SECRET');
  const absent = materialOf('not held', 'PUBLIC');
  const started = await startEmailHandoff({
    contents: [open.content, internal.content, secret.content],
    request: {
      cover: { matter: '供水', contact: { name: '演示经办', phone: '000' } },
      materials: [open, internal, secret, absent].map(({ descriptor }) => descriptor),
    },
  });
  const { handoff, legId, mails, approval } = started;
  await approval.intake([registered({ projectId: handoff.projectId })]);
  await expect(started.deliver()).resolves.toEqual({ next: 'done' });
  const [mail, ...more] = mails;
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ from: 'exchange@city.example.test', to: ['desk@office.example.test'] });
  expect(mail?.subject).toContain('联合报装转交：演示项目');
  expect(mail?.headers).toContain(`Message-ID: <${legId}@city.example.test>`);
  expect(mail?.headers).toContain('Auto-Submitted: auto-generated');
  for (const text of [mail?.text, mail?.html]) {
    for (const said of [
      '演示项目',
      'utilities',
      '供水',
      'contact.phone',
      '总平面图 (第一版).txt',
      '商业秘密',
      absent.descriptor.sha256,
    ])
      expect(text).toContain(said);
  }
  expect(mail?.text.indexOf('请查收并签收')).toBeLessThan(mail?.text.indexOf('please sign') ?? 0);
  expect(mail?.text).toContain('总平面图 (第一版).txt（11 字节，公开，见附件）');
  expect(mail?.text).toContain('the secret process.txt（18 字节，商业秘密，请通过链接查阅）');
  expect(mail?.text).toContain('not held.txt（8 字节，公开，内容未存于交换平台）');
  expect(linkIn(started)).toMatch(/\/receipts\/[\w.-]{74}$/);
  expect(mail?.html).toContain(linkIn(started));
  expect(mail?.attachments.map(({ name, content }) => [name, content.toString()])).toEqual([
    ['总平面图 (第一版).txt', 'public plan'],
    ['internal note.txt', 'internal note'],
  ]);
  const { status, leg, events } = await look(started);
  expect([status, leg.status, leg.receipt]).toEqual(['IN_TRANSIT', 'DELIVERED', null]);
  expect(events).toEqual(['handoffRequested', 'approval.projectRegistered', 'handoffLegDelivered']);
  await expect(started.deliver()).resolves.toEqual({ next: 'done' });
  expect(mails).toHaveLength(1);
});

it('makes a repetition recognizable, and a reminder an answer to the first mail', async () => {
  const started = await startEmailHandoff();
  const handoff = await createLegReader(started.database).findHandoff(started.legId);
  const delivery = deliveryOf(handoff!, handoff!.legs[0]!);
  const [recipient] = await findRecipient(started);
  for (let time = 0; time < 2; time += 1)
    expect(await started.email.deliver(delivery, recipient)).toEqual({ kind: 'delivered' });
  expect(await started.email.remind(delivery, recipient)).toEqual({ kind: 'delivered' });
  const idOf = (place: number, name = 'Message-ID') =>
    started.mails[place]?.headers.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  expect(idOf(0)).toBe(idOf(1));
  expect(idOf(2)).not.toBe(idOf(0));
  expect(idOf(2, 'In-Reply-To')).toBe(idOf(0));
  expect(started.mails[2]?.subject).toMatch(/^【催办】/);
  expect(new Set(started.mails.map(({ text }) => /\S+\/receipts\/\S+/.exec(text)?.[0])).size).toBe(1);
});

it.each([
  [
    'the mailbox does not exist',
    { code: 550, text: '5.1.1 <desk@office.example.test>: no such mailbox' },
    /^the mail server answered: 550 5\.1\.1 <…>: no such mailbox/,
  ],
  ['the server is busy', { code: 451, text: '4.7.1 try again later' }, /^the mail server answered: 451 4\.7\.1/],
] as const)('tries again when %s', async (_, verdict, reason) => {
  const started = await startEmailHandoff({ verdicts: [verdict] });
  await expect(started.deliver()).resolves.toEqual({ next: 'again', reason: expect.stringMatching(reason) });
  expect((await look(started)).leg).toMatchObject({ status: 'PENDING', attempts: 1 });
  await started.deliver();
  expect((await look(started)).leg).toMatchObject({ status: 'DELIVERED', attempts: 2 });
});

it('tries again when the server says nothing, or is not there', async () => {
  const started = await startEmailHandoff({ verdicts: ['never'], timeoutMs: 300 });
  await expect(started.deliver()).resolves.toEqual({ next: 'again', reason: 'no answer from the mail server in time' });
  await started.mailServer.close();
  await expect(started.deliver()).resolves.toEqual({ next: 'again', reason: 'mail server not reached: ECONNREFUSED' });
});

it('attaches up to ten million bytes, and leaves the rest at the link', async () => {
  const big = materialOf('b'.repeat(9_000_000), 'PUBLIC', 'big.txt');
  const next = materialOf('n'.repeat(1_500_000), 'PUBLIC', 'next.txt');
  const small = materialOf('s'.repeat(900_000), 'PUBLIC', 'small.txt');
  const all = [big, next, small];
  const started = await startEmailHandoff({
    contents: all.map(({ content }) => content),
    request: { materials: all.map(({ descriptor }) => descriptor) },
  });
  await expect(started.deliver()).resolves.toEqual({ next: 'done' });
  const [mail] = started.mails;
  expect(mail?.attachments.map(({ name, content }) => [name, content.length])).toEqual([
    ['big.txt', 9_000_000],
    ['small.txt', 900_000],
  ]);
  expect(mail?.text).toMatch(/next\.txt（1,500,000 字节，公开，请通过链接查阅）/);
});

it('fails an attempt for a recipient without an address, whatever channel was asked for', async () => {
  const started = await startEmailHandoff();
  const { utilities, handoff } = started;
  const plain = { id: `person-${newId()}`, name: '演示', channel: 'IN_PERSON' } as const;
  await utilities.register([plain]);
  const request = { ...handoff, id: newId(), legs: [{ id: newId(), recipient: plain.id, channel: 'EMAIL' as const }] };
  await utilities.intake([{ kind: 'handoff', handoff: request }]);
  await expect(started.delivery.deliver(request.legs[0]!.id, plain.id)).resolves.toEqual({
    next: 'again',
    reason: 'the directory has no mail address',
  });
});

async function findRecipient({ office }: { office: { id: string; name: string; email: string } }) {
  const none = {
    endpoint: null,
    publicKey: null,
    shareFolder: null,
    address: null,
    maxConcurrent: null,
    perMinute: null,
  };
  return [{ ...office, ...none, department: 'utilities', channel: 'EMAIL' as const }] as const;
}
