import { newId } from '@guanjia/kernel/newId';
import { handoffDigest } from '@guanjia/kernel/receipt';
import { describe, expect, it } from 'vitest';
import { handoffTo } from './messages.ts';
import { onEachDatabase } from './onEachDatabase.ts';
import { plainJson } from './plainJson.ts';
import { look, type StartedHandoff, serviceRoom, startHandoff } from './startHandoff.ts';
import { type Answer, goodAnswer, startRecipient } from './startRecipient.ts';

const answerWith =
  (status: number, body: unknown): Answer =>
  () => ({ status, body });

onEachDatabase('delivery', (url) => {
  const start = (...answers: Answer[]) => startHandoff(answers, { url });

  it('ends with a signed receipt', async () => {
    const started = await start();
    await expect(started.deliver()).resolves.toEqual({ next: 'done' });
    const { leg, status, completedAt, events } = await look(started);
    expect(status).toBe('RECEIVED');
    expect(completedAt).toBe(leg.receivedAt);
    expect(leg).toEqual({
      status: 'RECEIVED',
      attempts: 1,
      reason: null,
      deliveredAt: expect.any(String),
      receivedAt: expect.any(String),
      recipientName: started.recipient.registration.name,
      receipt: {
        digest: handoffDigest(started.handoff),
        signedAt: expect.any(String),
        signature: expect.any(String),
      },
    });
    expect(events).toEqual(['handoffRequested', 'handoffLegReceived', 'handoffCompleted']);
    const [delivered] = started.recipient.deliveries;
    expect(delivered).toMatchObject({ leg: started.handoff.legs[0], handoff: { cover: started.handoff.cover } });
  });

  it('takes effect once, however often and at the same time it is done', async () => {
    const started = await start();
    await Promise.all(Array.from({ length: 10 }, () => started.deliver()));
    await started.deliver();
    const { leg, events } = await look(started);
    expect(leg.status).toBe('RECEIVED');
    expect(started.recipient.effects.size).toBe(1);
    expect(events).toEqual(['handoffRequested', 'handoffLegReceived', 'handoffCompleted']);
  });

  it('says once that all legs are settled, when they are settled at the same time', async () => {
    const { utilities, approval, delivery } = await start();
    const recipients = await Promise.all(Array.from({ length: 5 }, () => startRecipient()));
    await utilities.register(recipients.map(({ registration }) => registration));
    const { handoff } = handoffTo(recipients.map(({ id }) => id));
    await utilities.intake([{ kind: 'handoff', handoff }]);
    await Promise.all(handoff.legs.map(({ id, recipient }) => delivery.deliver(id, recipient)));
    const { events } = await approval.readProjectEvents(handoff.projectId, { after: 0, limit: 100 });
    const types = events.map(({ type }) => type);
    expect(types.filter((type) => type === 'exchange.handoffLegReceived')).toHaveLength(5);
    expect(types.at(-1)).toBe('exchange.handoffCompleted');
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => place + 1));
  });
});

describe('an answer that is no good receipt is tried again', () => {
  it.each<[string, Answer, string]>([
    [
      'a wrong signature',
      (_, sign) => ({ status: 200, body: { receipt: { ...sign(), signature: 'AAAA' } } }),
      'RECEIPT_INVALID: signature',
    ],
    [
      'a signature over other words',
      (_, sign) => ({ status: 200, body: { receipt: { ...sign(), signedAt: '2020-01-01T00:00:00Z' } } }),
      'RECEIPT_INVALID: signature',
    ],
    [
      'a wrong digest',
      (_, sign) => ({ status: 200, body: { receipt: sign({ digest: 'c'.repeat(64) }) } }),
      'RECEIPT_INVALID: digest',
    ],
    [
      'another leg’s receipt',
      (_, sign) => ({ status: 200, body: { receipt: sign({ legId: newId() }) } }),
      'RECEIPT_INVALID: legId',
    ],
    [
      'another recipient’s receipt',
      (_, sign) => ({ status: 200, body: { receipt: sign({ recipient: 'gas' }) } }),
      'RECEIPT_INVALID: recipient',
    ],
    ['garbage', answerWith(200, '<html>\0'), 'answered 200 without a receipt'],
    ['200 without a receipt', answerWith(200, { ok: true }), 'answered 200 without a receipt'],
    ['an endless answer', answerWith(200, 'x'.repeat(100_000)), 'not reached: the answer is longer than 64000 bytes'],
    ['500', answerWith(500, { code: 'BROKEN' }), 'answered 500'],
    ['a redirect', answerWith(302, ''), 'answered 302'],
    ['4xx without a code', answerWith(400, 'no'), 'answered 400'],
    ['404', answerWith(404, { code: 'NOT_FOUND' }), 'answered 404'],
    ['401', answerWith(401, { code: 'UNSIGNED_REQUEST' }), 'answered 401'],
    ['429', answerWith(429, { code: 'TOO_MANY' }), 'answered 429'],
  ])('%s', async (_, bad, reason) => {
    const started = await startHandoff([bad, goodAnswer]);
    await expect(started.deliver()).resolves.toEqual({ next: 'again', reason });
    const waiting = await look(started);
    expect(waiting.leg).toMatchObject({ status: 'PENDING', attempts: 1, reason, receipt: null });
    expect(waiting.status).toBe('IN_TRANSIT');
    await expect(started.deliver()).resolves.toEqual({ next: 'done' });
    const { leg, events } = await look(started);
    expect(leg).toMatchObject({ status: 'RECEIVED', attempts: 2, reason: null });
    expect(events).toEqual(['handoffRequested', 'handoffLegReceived', 'handoffCompleted']);
  });

  it('no answer in time', async () => {
    let release = () => {};
    const hangs = new Promise<void>((resolve) => {
      release = resolve;
    });
    const started = await startHandoff([async () => hangs.then(() => ({ status: 200, body: '' }))], { timeoutMs: 200 });
    await expect(started.deliver()).resolves.toEqual({ next: 'again', reason: 'no answer in time' });
    release();
  });

  it('nobody there', async () => {
    const started = await startHandoff([]);
    started.recipient.close();
    await expect(started.deliver()).resolves.toEqual({ next: 'again', reason: 'not reached: ECONNREFUSED' });
  });

  it('a recipient that is not in the directory yet', async () => {
    const started = await startHandoff([]);
    const late = await startRecipient();
    const { handoff } = handoffTo([late.id]);
    const legId = handoff.legs[0]?.id ?? '';
    await started.utilities.intake([{ kind: 'handoff', handoff }]);
    await expect(started.delivery.deliver(legId, late.id)).resolves.toMatchObject({
      next: 'again',
      reason: /RECIPIENT_NOT_FOUND/,
    });
    await started.utilities.register([late.registration]);
    await expect(started.delivery.deliver(legId, late.id)).resolves.toEqual({ next: 'done' });
  });
});

describe('a recipient that will not have it', () => {
  it.each<[string, Answer, string, string, string]>([
    [
      'says so',
      answerWith(409, { code: 'MATTER_WITHDRAWN', message: '事项已撤回' }),
      'REFUSED',
      'MATTER_WITHDRAWN: 事项已撤回',
      'handoffLegRefused',
    ],
    [
      'says so as our own HTTP shell does',
      answerWith(400, {
        errors: [{ message: 'A value is not acceptable.', extensions: { code: 'BAD_INPUT', field: 'cover' } }],
      }),
      'REFUSED',
      'BAD_INPUT: A value is not acceptable.',
      'handoffLegRefused',
    ],
    [
      'sends it back',
      answerWith(422, { code: 'HANDOFF_RETURNED', message: '缺少图纸' }),
      'RETURNED',
      'HANDOFF_RETURNED: 缺少图纸',
      'handoffLegReturned',
    ],
  ])('%s', async (...[, answer, status, reason, event]) => {
    const started = await startHandoff([answer]);
    await expect(started.deliver()).resolves.toEqual({ next: 'done' });
    await started.deliver();
    const seen = await look(started);
    expect(seen).toMatchObject({ status: 'NOT_RECEIVED', leg: { status, reason, attempts: 1, receipt: null } });
    expect(seen.events).toEqual(['handoffRequested', event, 'handoffCompleted']);
    expect(started.recipient.deliveries).toHaveLength(1);
  });
});

describe('a leg that cannot be delivered', () => {
  const run = async ({ exchange }: StartedHandoff, query: string, variables: Record<string, unknown>) =>
    exchange.subgraph.execute({ query, variables, principal: serviceRoom });
  const bad = answerWith(500, '');

  async function dead() {
    const started = await startHandoff([bad, bad, bad]);
    const results = [await started.deliver(), await started.deliver(), await started.deliver()];
    expect(results.map(({ next }) => next)).toEqual(['again', 'again', 'done']);
    return started;
  }

  it('becomes a dead letter, is listed for the service room, and is delivered after a replay', async () => {
    const started = await dead();
    expect(await look(started)).toMatchObject({
      status: 'NEEDS_ATTENTION',
      leg: { status: 'DEAD', attempts: 3, reason: 'answered 500' },
      events: ['handoffRequested', 'handoffLegDead'],
    });
    const { data: list } = await run(started, '{ deadLetters(first: 100) { nodes { id handoff { id } } } }', {});
    expect(plainJson(list).deadLetters.nodes).toContainEqual({
      id: started.legId,
      handoff: { id: started.handoff.id },
    });
    await started.deliver();
    expect((await look(started)).leg).toMatchObject({ status: 'DEAD', attempts: 3 });
    const { legId } = started;
    started.queued.length = 0;
    const replay = 'mutation ($legId: ID!) { replayLeg(legId: $legId) { status } }';
    expect((await run(started, replay, { legId })).data).toEqual({ replayLeg: { status: 'PENDING' } });
    expect(started.queued).toEqual([legId]);
    await started.deliver();
    const { status, leg, events } = await look(started);
    expect([status, leg.status, leg.attempts]).toEqual(['RECEIVED', 'RECEIVED', 4]);
    expect(events).toEqual([
      'handoffRequested',
      'handoffLegDead',
      'handoffLegReplayed',
      'handoffLegReceived',
      'handoffCompleted',
    ]);
  });

  it('says in each summary who the recipient is, by its name', async () => {
    const started = await dead();
    const { legId } = started;
    const { name } = started.recipient.registration;
    await run(started, 'mutation ($legId: ID!) { replayLeg(legId: $legId) { status } }', { legId });
    await run(started, 'mutation ($legId: ID!) { cancelLeg(legId: $legId, reason: "演示") { status } }', { legId });
    const { approval, handoff } = started;
    const { events } = await approval.readProjectEvents(handoff.projectId, { after: 0, limit: 100 });
    const of = (type: string) => events.find((event) => event.type === `exchange.${type}`)?.summary;
    expect(of('handoffLegDead')).toMatchObject({
      en: expect.stringMatching(`^Delivery to ${name} failed 3 time`),
      zh: expect.stringMatching(`投递至${name}失败 3 次`),
    });
    expect(of('handoffLegReplayed')).toMatchObject({ zh: expect.stringMatching(`重新投递至${name}$`) });
    expect(of('handoffLegCancelled')).toMatchObject({ zh: expect.stringMatching(`取消投递至${name}，原因：演示$`) });
  });

  it('is given up by a person, for a reason', async () => {
    const started = await dead();
    const cancel = 'mutation ($legId: ID!) { cancelLeg(legId: $legId, reason: " 单位已撤销 ") { status reason } }';
    const { data } = await run(started, cancel, { legId: started.legId });
    expect(data).toEqual({ cancelLeg: { status: 'CANCELLED', reason: '单位已撤销' } });
    await started.deliver();
    const { status, events } = await look(started);
    expect(status).toBe('CANCELLED');
    expect(events).toEqual(['handoffRequested', 'handoffLegDead', 'handoffLegCancelled', 'handoffCompleted']);
  });
});
