import { newId } from '@guanjia/kernel/newId';
import type { QueueDefinition } from '@guanjia/runtime/defineQueue';
import { openQueue } from '@guanjia/runtime/openQueue';
import { openWorker } from '@guanjia/runtime/openWorker';
import { type QueueConnection, queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDelivery } from '../src/createDelivery.ts';
import { createLegQueue } from '../src/jobs/createLegQueue.ts';
import { handoffLegs, type LegJob } from '../src/jobs/handoffLegs.ts';
import { startDelivery } from '../src/startDelivery.ts';
import { handoffTo } from './messages.ts';
import { databaseFrom, ownDatabaseOn, ownEmbeddedDatabase } from './ownDatabase.ts';
import { plainJson } from './plainJson.ts';
import { departmentKeys, person, quiet, startExchange } from './startExchange.ts';
import { type Answer, startRecipient } from './startRecipient.ts';

const { postgresUrl, redisUrl } = testServices();
const within = { timeout: 15_000, interval: 50 };
const maxAttempts = 3;

/** The queue as it is, under a name of the test's own, and impatient. */
function ownQueue(): QueueDefinition<LegJob> {
  return { ...handoffLegs, name: `legs-${newId()}`, backoff: { delayMs: 20, jitter: 0.5 } };
}

interface Setting {
  readonly url: string;
  readonly connection: QueueConnection;
}

async function startAll({ url, connection }: Setting, { workers = 1, definition = ownQueue() } = {}) {
  const queue = await openQueue(definition, connection, { log: quiet });
  onTestFinished(() => queue.close());
  const exchange = await startExchange({ url, queue: createLegQueue(queue) });
  const now = () => new Date();
  const startWorker = async (at = now) => {
    const { database } = exchange;
    const delivery = createDelivery({ database, departmentKeys, allowedHosts: ['127.0.0.1'], maxAttempts, now: at });
    const concurrency = 4;
    const started = await startDelivery({
      delivery,
      definition,
      connection,
      concurrency,
      reconcileEveryMs: 200,
      log: quiet,
    });
    const stop = async () => {
      await started.stop();
      await delivery.close();
    };
    onTestFinished(stop);
    return stop;
  };
  for (let worker = 0; worker < workers; worker += 1) await startWorker();
  return { ...exchange, queue, startWorker };
}

type Started = Awaited<ReturnType<typeof startAll>>;

async function eventsOf({ approval }: Started, projectId: string) {
  const { events } = await approval.readProjectEvents(projectId, { after: 0, limit: 500 });
  return events.map(({ type }) => type.replace('exchange.', ''));
}

async function statusOf({ exchange }: Started, id: string) {
  const query = 'query ($id: ID!) { handoff(id: $id) { status } }';
  const { data } = await exchange.subgraph.execute({ query, variables: { id }, principal: person(['STEWARD']) });
  return plainJson(data).handoff.status;
}

function suite(setting: () => Setting): void {
  it('brings every leg to its recipient once, with two workers', async () => {
    const started = await startAll(setting(), { workers: 2 });
    const recipients = await Promise.all(Array.from({ length: 4 }, () => startRecipient()));
    await started.utilities.register(recipients.map(({ registration }) => registration));
    const messages = Array.from({ length: 10 }, () => handoffTo(recipients.map(({ id }) => id)));
    await started.utilities.intake(messages);
    for (const { handoff } of messages) {
      await expect.poll(() => statusOf(started, handoff.id), within).toBe('RECEIVED');
      const events = await eventsOf(started, handoff.projectId);
      expect(events.at(0)).toBe('handoffRequested');
      expect(events.slice(1, -1)).toEqual(Array.from({ length: 4 }, () => 'handoffLegReceived'));
      expect(events.at(-1)).toBe('handoffCompleted');
    }
    for (const { deliveries, effects } of recipients) {
      expect(effects.size).toBe(10);
      expect(deliveries).toHaveLength(10);
    }
    await expect.poll(() => started.queue.counts(), within).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
  });

  it('does not let one recipient’s trouble hold up another; a dead letter is delivered after a replay', async () => {
    const bad: Answer = () => ({ status: 500, body: '' });
    const [troubled, sound] = [await startRecipient([bad, bad, bad]), await startRecipient()];
    const started = await startAll(setting());
    await started.utilities.register([troubled.registration, sound.registration]);
    const { handoff } = handoffTo([troubled.id, sound.id]);
    await started.utilities.intake([{ kind: 'handoff', handoff }]);
    await expect.poll(() => statusOf(started, handoff.id), within).toBe('NEEDS_ATTENTION');
    expect(await eventsOf(started, handoff.projectId)).toEqual(
      expect.arrayContaining(['handoffLegReceived', 'handoffLegDead']),
    );
    const replay = 'mutation ($legId: ID!) { replayLeg(legId: $legId) { status } }';
    const variables = { legId: handoff.legs[0]?.id };
    const answer = await started.exchange.subgraph.execute({
      query: replay,
      variables,
      principal: person(['SUPERVISOR']),
    });
    expect(answer.errors).toBeUndefined();
    await expect.poll(() => statusOf(started, handoff.id), within).toBe('RECEIVED');
    expect(troubled.deliveries).toHaveLength(4);
    expect(sound.deliveries).toHaveLength(1);
  });

  it('finds legs that never reached the queue, or whose job is used up', async () => {
    const definition = ownQueue();
    const started = await startAll(setting(), { workers: 0, definition });
    const recipient = await startRecipient();
    await started.utilities.register([recipient.registration]);
    const { handoff } = handoffTo([recipient.id, recipient.id]);
    await started.utilities.intake([{ kind: 'handoff', handoff }]);
    const [lost = '', failed = ''] = handoff.legs.map(({ id }) => id);
    await started.queue.remove({ legId: lost });
    await failJob({ ...definition, attempts: 1 }, setting().connection, failed, started);
    const later = () => new Date(Date.now() + 6_000);
    await started.startWorker(later);
    await expect.poll(() => statusOf(started, handoff.id), within).toBe('RECEIVED');
    expect(recipient.deliveries).toHaveLength(2);
  });
}

/** Leaves a failed job behind, as a worker does that has failed for reasons of its own too often. */
async function failJob(
  definition: QueueDefinition<LegJob>,
  connection: QueueConnection,
  legId: string,
  { queue }: Started,
) {
  await queue.remove({ legId });
  const impatient = await openQueue(definition, connection, { log: quiet });
  await impatient.add({ legId });
  const fail = () => Promise.reject(new Error('the database is away'));
  const worker = await openWorker(definition, fail, connection, { log: quiet });
  await expect.poll(() => queue.stateOf({ legId }), within).toBe('failed');
  await worker.close();
  await impatient.close();
}

describe('legs in the queue, all embedded', () => {
  const at = databaseFrom(ownEmbeddedDatabase);
  suite(() => ({ url: at(), connection: queueConnectionOf({ DATABASE_URL: at() }) }));
});

describe.skipIf(postgresUrl === null)('legs in the queue, on PostgreSQL', () => {
  const at = databaseFrom(() => ownDatabaseOn(postgresUrl ?? ''));
  suite(() => ({ url: at(), connection: queueConnectionOf({ DATABASE_URL: at() }) }));
});

describe.skipIf(redisUrl === null)('legs in the queue, on Redis', () => {
  const at = databaseFrom(() => (postgresUrl === null ? ownEmbeddedDatabase() : ownDatabaseOn(postgresUrl)));
  suite(() => ({ url: at(), connection: queueConnectionOf({ DATABASE_URL: at(), REDIS_URL: redisUrl ?? '' }) }));
});
