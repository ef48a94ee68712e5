import { newId } from '@guanjia/kernel/newId';
import { createEventStream, type EventStream } from '@guanjia/runtime/createEventStream';
import { createLog } from '@guanjia/runtime/createLog';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subscribe } from './kit/clients.ts';
import { knownProjects } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

const { redisUrl } = testServices();
const log = createLog({ name: 'test', level: 'silent' });

describe.skipIf(redisUrl === null)('a gateway with Redis', () => {
  let stream: EventStream;
  let gateway: TestGateway;
  beforeAll(async () => {
    stream = createEventStream({ url: redisUrl ?? '', log, key: `events-${newId()}` });
    gateway = await startTestGateway({ stream });
  });
  afterAll(async () => {
    await gateway.stop();
    await stream.close();
  });

  it('hears of events from the stream, and of those that never reached it from the feed', async () => {
    const id = newId();
    knownProjects.set(id, '演示厂房');
    const query = 'subscription ($id: ID!) { projectProgress(projectId: $id) { seq } }';
    const subscriber = await subscribe(gateway, 'graphql-sse', query, { variables: { id } });
    const first = subscriber.next();
    await eventually(async () => expect(await gateway.metric('gateway_subscriptions')).toBe(1));
    const untold = { untold: true };
    const seqOf = async (update: ReturnType<typeof subscriber.next>): Promise<number> =>
      (await update).data.projectProgress.seq;

    await stream.publish([gateway.exchange.append(id, {}, untold)]);
    expect(await seqOf(first)).toBe(1);
    await stream.publish([gateway.exchange.append(id, {}, untold)]);
    expect(await seqOf(subscriber.next())).toBe(2);

    gateway.exchange.append(id);
    await stream.publish([gateway.exchange.append(id)]);
    expect(await seqOf(subscriber.next())).toBe(3);
    expect(await seqOf(subscriber.next())).toBe(4);
    await subscriber.leave();
  });
});
