import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { ownTestDatabase } from '@guanjia/runtime/testing/testDatabaseUrl';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPeople } from '../src/demoPeople.ts';
import { readDemoScript } from '../src/demoScript.ts';
import { seedDemo } from '../src/seedDemo.ts';
import { openOwnKeys } from '../src/storage/openOwnKeys.ts';
import { ledgerSteps } from './ledgerSteps.ts';
import { factsOf, registered } from './messages.ts';
import { plainJson } from './plainJson.ts';
import { quiet, startExchange } from './startExchange.ts';

const script = readDemoScript();
const projectIds = [...new Set(script.handoffs.map(({ projectId }) => projectId))];
const maxAttempts = 7;

let stopDatabase: () => Promise<void>;
beforeAll(async () => {
  stopDatabase = await ownTestDatabase(); // the demo's ids are the same everywhere
});
afterAll(() => stopDatabase());

it('waits for the projects, then shows a dead letter, one that was replayed, and materials in every state, once', async () => {
  const exchange = await startExchange({});
  const needs = {
    database: exchange.database,
    ownKeys: await openOwnKeys(exchange.database),
    maxAttempts,
    allowedHosts: ['127.0.0.1'],
    calendar: chinaCalendar,
    log: quiet,
    now: () => new Date(),
  };
  await expect(seedDemo(needs)).resolves.toBe(false);
  await exchange.approval.intake(projectIds.map((projectId) => registered({ projectId })));
  await expect(seedDemo(needs)).resolves.toBe(true);
  const ask = async (query: string) =>
    plainJson(
      await exchange.exchange.subgraph.execute({
        query,
        principal: demoPeople.serviceRoom(factsOf(projectIds[0] ?? '')),
      }),
    );
  const legs = '{ handoffs(first: 50) { nodes { requestedAt cover legs { status attempts changedAt } } } }';
  const before = await ask(legs);
  await expect(seedDemo(needs)).resolves.toBe(true);
  expect(await ask(legs)).toEqual(before);

  const seeded = before.data.handoffs.nodes.flatMap((handoff: { legs: object[] }) => handoff.legs);
  const states = new Set(seeded.map(({ status }: { status: string }) => status));
  expect(states).toEqual(new Set(['PENDING', 'IN_TRANSIT', 'DELIVERED', 'RECEIVED', 'DEAD']));
  expect(JSON.stringify(before.data.handoffs.nodes)).toContain('演示');
  for (const { requestedAt, legs: ways } of before.data.handoffs.nodes) {
    for (const { changedAt } of ways) {
      expect(changedAt >= requestedAt).toBe(true);
      expect(Date.parse(changedAt)).toBeLessThan(Date.now());
    }
  }
  const dead = await ask('{ deadLetters(first: 9) { nodes { attempts reason recipientName } } }');
  expect(dead.data.deadLetters.nodes).toMatchObject([
    { attempts: maxAttempts, recipientName: expect.stringContaining('演示') },
  ]);
  const steps = await ledgerSteps(exchange.database, '01930005-0001-7000-8000-000000000003');
  expect(steps.map(({ step }) => step).slice(-5)).toEqual(['dead', 'replayed', 'dispatched', 'delivered', 'received']);
  expect(steps.filter(({ step }) => step === 'failed')).toHaveLength(maxAttempts - 1);
}, 60_000);
