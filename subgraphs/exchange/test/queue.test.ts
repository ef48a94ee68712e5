import { newId } from '@guanjia/kernel/newId';
import type { QueueDefinition } from '@guanjia/runtime/defineQueue';
import { openQueue } from '@guanjia/runtime/openQueue';
import { openWorker } from '@guanjia/runtime/openWorker';
import { type QueueConnection, queueConnectionOf } from '@guanjia/runtime/queueConnection';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDelivery } from '../src/createDelivery.ts';
import { handoffLegs, type LegJob } from '../src/jobs/handoffLegs.ts';
import { handoffSummaries } from '../src/jobs/handoffSummaries.ts';
import { type LegQueues, openLegQueue, startDelivery } from '../src/startDelivery.ts';
import { openOwnKeys } from '../src/storage/openOwnKeys.ts';
import { handoffTo } from './messages.ts';
import { databaseFrom, ownDatabaseOn, ownEmbeddedDatabase } from './ownDatabase.ts';
import { plainJson } from './plainJson.ts';
import { departmentKeys, person, quiet, startExchange } from './startExchange.ts';
import { type Answer, startRecipient } from './startRecipient.ts';

const { postgresUrl, redisUrl } = testServices();
const within = { timeout: 15_000, interval: 50 };
const maxAttempts = 3;

/** The queue as it is, under a name of the test's own, and impatient. */
function ownQueues(): LegQueues {
  const name = newId();
  return {
    legs: { ...handoffLegs, name: `legs-${name}`, backoff: { delayMs: 20, jitter: 0.5 } },
    summaries: { ...handoffSummaries, name: `summaries-${name}` },
  };
}

interface Setting {
  readonly url: string;
  readonly connection: QueueConnection;
}

async function startAll({ url, connection }: Setting, { workers = 1, queues = ownQueues() } = {}) {
  const queue = await openQueue(queues.legs, connection, { log: quiet });
  onTestFinished(() => queue.close());
  const legQueue = await openLegQueue(queues, connection, quiet);
  onTestFinished(() => legQueue.close());
  const exchange = await startExchange({ url, queue: legQueue });
  const { database } = exchange;
  const ownKeys = await openOwnKeys(database);
  const startWorker = async (changesAt?: () => Date) => {
    const allowedHosts = ['127.0.0.1'];
    const delivery = createDelivery({ database, departmentKeys, allowedHosts, ownKeys, maxAttempts, changesAt });
    const concurrency = 4;
    const started = await startDelivery({
      delivery,
      queues,
      connection,
      concurrency,
      lockMs: 15_000,
      reconcileEveryMs: 1_000,
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
    const queues = ownQueues();
    const started = await startAll(setting(), { workers: 0, queues });
    const recipient = await startRecipient();
    await started.utilities.register([recipient.registration]);
    const { handoff } = handoffTo([recipient.id, recipient.id]);
    await started.utilities.intake([{ kind: 'handoff', handoff }]);
    const [lost = '', failed = ''] = handoff.legs.map(({ id }) => id);
    await started.queue.forget([{ legId: lost, recipient: recipient.id }]);
    const failing = { legId: failed, recipient: recipient.id };
    await failJob({ ...queues.legs, attempts: 1 }, setting().connection, failing, started);
    const later = () => new Date(Date.now() + 40_000);
    await started.startWorker(later);
    await expect.poll(() => statusOf(started, handoff.id), within).toBe('RECEIVED');
    expect(recipient.deliveries).toHaveLength(2);
  });
}

/** Leaves a failed job behind, as a worker does that has failed for reasons of its own too often. */
async function failJob(
  definition: QueueDefinition<LegJob>,
  connection: QueueConnection,
  job: LegJob,
  { queue }: Started,
) {
  await queue.forget([job]);
  const impatient = await openQueue(definition, connection, { log: quiet });
  await impatient.add(job);
  const fail = () => Promise.reject(new Error('the database is away'));
  const worker = await openWorker(definition, fail, connection, { log: quiet });
  await expect.poll(() => queue.stateOf(job), within).toBe('failed');
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
