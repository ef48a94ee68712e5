import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@guanjia/kernel/newId';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts } from '../src/stackPorts.ts';
import { type Stack, startStack } from '../src/startStack.ts';
import { type StoryResult, tellStory } from '../src/story/tellStory.ts';

const { postgresUrl, redisUrl } = testServices();

describeStory('embedded', {});
describe.skipIf(postgresUrl === null || redisUrl === null)('with services', () => {
  describeStory('on PostgreSQL and Redis', { databaseUrl: postgresUrl ?? '', redisUrl: redisUrl ?? '' });
});

/** An empty database of this test's own on the server at `url`. */
async function createDatabase(url: string): Promise<string> {
  const name = `e2e_${newId().replaceAll('-', '')}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}

/** The whole system as real processes, and one project's way through all of them. */
function describeStory(way: string, services: { databaseUrl?: string; redisUrl?: string }): void {
  describe(`the story, ${way}`, () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'guanjia-e2e-'));
    let stack: Stack;
    let story: StoryResult;

    beforeAll(async () => {
      const { databaseUrl, redisUrl } = services;
      const own = databaseUrl === undefined ? {} : { databaseUrl: await createDatabase(databaseUrl), redisUrl };
      stack = await startStack({ dataFolder, ports: await freePorts(), demoData: true, ...own });
      story = await tellStory({
        gatewayUrl: stack.gatewayUrl,
        random: Math.random,
        onStep: () => undefined,
        onUpdate: () => undefined,
      });
    });
    afterAll(async () => {
      await stack.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    });

    it('shows the whole project in one query', () => {
      const { whole } = story;
      expect(whole.keyLevels).toEqual(['CITY']);
      expect(whole.applications.nodes.map(({ status, clock }) => [status, clock?.running]).toSorted()).toEqual([
        ['ACCEPTED', true],
        ['CORRECTION_REQUESTED', false],
      ]);
      expect(whole.steward.name).toMatch(/演示/);
      expect(whole.utilityApplications.nodes[0]?.matters.map(({ status }) => status)).toEqual(
        Array.from({ length: 7 }, () => 'RECEIVED'),
      );
      expect(whole.handoffs.nodes[0]?.legs.map(({ status, receipt }) => [status, receipt !== null])).toEqual(
        Array.from({ length: 7 }, () => ['RECEIVED', true]),
      );
      expect(whole.acceptances.nodes[0]?.items).toHaveLength(5);
    });

    it('told the subscriber every event once, in order, from the first on', () => {
      const { received, whole } = story;
      expect(received.map(({ seq }) => seq)).toEqual(received.map((_, index) => index + 1));
      const told = received.slice(0, whole.timeline.nodes.length).map(({ type }) => type);
      expect(told).toEqual(whole.timeline.nodes.map(({ type }) => type));
      expect(received.every(({ project }) => project?.id === story.projectId)).toBe(true);
    });

    it.each(['approval', 'concierge', 'utilities', 'acceptance', 'exchange'] as const)(
      '%s answers 401 to a request that the gateway has not signed',
      async (department) => {
        const response = await fetch(`${stack.urlOf(department)}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ _service { sdl } }' }),
        });
        expect(response.status).toBe(401);
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSIGNED_REQUEST' } }] });
      },
    );
  });
}
