import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@guanjia/kernel/newId';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenOf } from '../src/demoTokens.ts';
import { askAs, dataOf, subscribeAs } from '../src/graphqlClient.ts';
import { operation } from '../src/operation.ts';
import { freePorts } from '../src/stackPorts.ts';
import { type Stack, startStack } from '../src/startStack.ts';
import { type StoryResult, tellStory } from '../src/story/tellStory.ts';

const { postgresUrl, redisUrl } = testServices();

describeStory('embedded', {});
describe.skipIf(postgresUrl === null || redisUrl === null)('with services', () => {
  describeStory('on PostgreSQL and Redis', { databaseUrl: postgresUrl ?? '', redisUrl: redisUrl ?? '' });
});

// biome-ignore lint/suspicious/noExplicitAny: what the graph answers
type Update = Record<string, any>;

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
    /** Of the feed, before the story. */
    let before: unknown;

    beforeAll(async () => {
      const { databaseUrl, redisUrl } = services;
      const own = databaseUrl === undefined ? {} : { databaseUrl: await createDatabase(databaseUrl), redisUrl };
      stack = await startStack({ dataFolder, ports: await freePorts(), demoData: true, ...own });
      const room = askAs(stack.gatewayUrl, await tokenOf(stack.gatewayUrl, 'service-room'));
      before = dataOf(await room(operation('progressCursor')))['progressCursor'];
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

    /** A known client's subscription in a persona's name; `until` gives what came up to the moment when that is enough, and ends it. */
    const followAs = (persona: string, name: string, variables: Record<string, unknown>) => ({
      async until(isEnough: (updates: readonly Update[]) => boolean): Promise<readonly Update[]> {
        const client = subscribeAs(stack.gatewayUrl, await tokenOf(stack.gatewayUrl, persona));
        const updates: Update[] = [];
        for await (const { data, errors } of client.iterate({ query: operation(name), variables })) {
          expect(errors).toBeUndefined();
          updates.push(data as Update);
          if (isEnough(updates)) break;
        }
        await client.dispose();
        return updates;
      },
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

    it('tells the same by the feed, of what the filter lets through', async () => {
      const { received, projectId } = story;
      const mine = (updates: readonly Update[]) =>
        updates.map((update) => update['progressFeed']).filter((update) => update.project?.id === projectId);
      const all = await followAs('service-room', 'progressFeed', { after: before, filter: { region: '370700' } }).until(
        (updates) => mine(updates).length === received.length,
      );
      expect(mine(all).map(({ seq, type }) => [seq, type])).toEqual(received.map(({ seq, type }) => [seq, type]));
      const filter = {
        level: 'CITY',
        kind: 'RESIDENTIAL',
        department: 'exchange',
        light: mine(all).at(-1).project.light,
      };
      const some = await followAs('supervisor', 'progressFeed', { after: before, filter }).until((updates) =>
        mine(updates).some(({ type }) => type === 'exchange.handoffCompleted'),
      );
      expect(new Set(some.map(({ progressFeed }) => progressFeed.department))).toEqual(new Set(['exchange']));
    });

    it('tells what becomes of one handoff', async () => {
      const owner = askAs(stack.gatewayUrl, await tokenOf(stack.gatewayUrl, 'owner'));
      const query = 'query($id: ID!) { project(id: $id) { handoffs(first: 1) { nodes { id } } } }';
      const [handoff] = (dataOf(await owner(query, { id: story.projectId })) as Update)['project'].handoffs.nodes;
      const following = followAs('owner', 'handoffProgress', { handoffId: handoff.id, after: '0' });
      const updates = await following.until((told) => told.at(-1)?.['handoffProgress'].type.endsWith('Completed'));
      const types = updates.map(({ handoffProgress }) => handoffProgress.type);
      expect(types[0]).toBe('exchange.handoffRequested');
      expect(types.filter((type) => type === 'exchange.handoffLegReceived')).toHaveLength(7);
      expect(updates[0]?.['handoffProgress'].handoff).toMatchObject({ id: handoff.id, status: 'RECEIVED' });
    });

    it('tells what a system outside the graph posts, with its payload', async () => {
      const { projectId } = story;
      const room = askAs(stack.gatewayUrl, await tokenOf(stack.gatewayUrl, 'service-room'));
      const uri = `urn:example:site:${newId()}`;
      const registered = dataOf(
        await room(`mutation($input: RegisterEventSourceInput!) { registerEventSource(input: $input) { key } }`, {
          input: { name: '演示智慧工地', uri, types: ['site.progressReported'] },
        }),
      );
      const { key } = registered['registerEventSource'] as { key: string };
      const { progressCursor: after } = dataOf(await room(operation('progressCursor'), { projectId }));
      const data = {
        percent: 45,
        stage: 'MAIN_STRUCTURE',
        description: '二层楼板浇筑完成',
        workers: 120,
        pictures: [],
      };
      const posted = await fetch(`${stack.gatewayUrl}/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents+json', authorization: `Bearer ${key}` },
        body: JSON.stringify({
          specversion: '1.0',
          id: newId(),
          source: uri,
          type: 'site.progressReported',
          subject: projectId,
          data,
        }),
      });
      expect(posted.status).toBe(202);
      const following = followAs('dashboard', 'siteProgressReported', { projectId, after });
      const [update] = await following.until((updates) => updates.length > 0);
      expect(update).toEqual({
        siteProgressReported: {
          ...data,
          cursor: expect.any(String),
          time: expect.any(String),
          project: { id: projectId, name: story.whole['name'], timelineHead: story.received.length + 1 },
        },
      });
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
