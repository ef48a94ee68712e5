import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { operation } from '../../../packages/stack/src/operation.ts';
import { projectInput } from '../../../packages/stack/src/story/projectInput.ts';
import { type Dashboard, describeDashboard, mayStopProcesses } from './kit/describeDashboard.ts';

/** What a browser says of its own accord when nobody answers. */
const lineIsDown = [/WebSocket connection/, /Failed to load resource/];

const follow = (page: Page, phase: string) => page.locator(`.follow[data-phase=${phase}]`).first();
const followedTo = async (page: Page): Promise<number> =>
  Number((await follow(page, 'connected').getAttribute('data-seq')) ?? 0);

/**
 * What the page opens from now on leads nowhere, so that it finds a gateway that is back no earlier than `reconnect`: what it
 * then shows, it has caught up. To be called while the gateway is there: a browser holds back a socket for seconds when the
 * one before it was refused, and one that was opened earlier would come through.
 */
async function cutOff(page: Page): Promise<void> {
  await page.route('**/graphql', (route) => route.abort());
  await page.routeWebSocket('**/graphql', (socket) => void socket.close());
}

async function reconnect(page: Page): Promise<void> {
  await page.unrouteAll();
  await page.routeWebSocket('**/graphql', (socket) => void socket.connectToServer());
}

async function registerProject(ask: Dashboard['ask']): Promise<string> {
  const input = projectInput({ name: `演示·断线测试 ${crypto.randomUUID()}` }, Math.random);
  return (await ask('owner', operation('registerProject'), { input }))['registerProject'].id;
}

async function lastSeq(ask: Dashboard['ask'], id: string): Promise<number> {
  const { project } = await ask(
    'steward',
    'query($id: ID!) { project(id: $id) { timeline(last: 1) { nodes { seq } } } }',
    {
      id,
    },
  );
  return project.timeline.nodes[0]?.seq ?? 0;
}

describeDashboard('a page that follows', ({ openAs, ask, stack }) => {
  describe.each(['socket', 'multipart'] as const)('over a %s', (transport) => {
    it('takes what happens while it is open', async () => {
      const id = await registerProject(ask);
      const page = await openAs('service-room', `/projects/${id}`, { transport });
      await follow(page, 'connected').waitFor();
      await ask('owner', operation('planRoadmap'), { projectId: id });
      await expect
        .poll(async () => (await followedTo(page)) >= (await lastSeq(ask, id)), { timeout: 20_000 })
        .toBe(true);
    });

    it.runIf(mayStopProcesses)('says that its gateway is gone, comes back by itself, and misses nothing', async () => {
      const id = await registerProject(ask);
      const page = await openAs('service-room', `/projects/${id}`, { transport, tolerate: lineIsDown });
      await follow(page, 'connected').waitFor();
      const before = await followedTo(page);

      await cutOff(page);
      await stack.kill('gateway');
      await follow(page, 'reconnecting').waitFor();
      expect(await page.getByRole('banner').locator('[aria-live]').textContent()).toContain('正在重连');
      await stack.start('gateway');
      await ask('owner', operation('planRoadmap'), { projectId: id });
      const missed = await lastSeq(ask, id);
      expect(missed).toBeGreaterThan(before);
      expect(await follow(page, 'reconnecting').isVisible()).toBe(true);

      await reconnect(page);
      await follow(page, 'connected').waitFor({ timeout: 60_000 });
      await expect.poll(() => followedTo(page), { timeout: 20_000 }).toBeGreaterThanOrEqual(missed);
    });

    it.runIf(mayStopProcesses)('shows on the wall what has happened while its gateway was gone', async () => {
      const before = await registerProject(ask);
      const page = await openAs('service-room', '/wall', { transport, tolerate: lineIsDown });
      await follow(page, 'connected').waitFor();
      const change = (id: string) => page.locator(`.wall-changes a[href$="/projects/${id}"]`);
      await change(before).first().waitFor();
      const changesBefore = await change(before).count();

      await cutOff(page);
      await stack.kill('gateway');
      await follow(page, 'reconnecting').waitFor();
      expect(await page.getByRole('banner').locator('[aria-live]').textContent()).toContain('正在重连');
      await stack.start('gateway');
      const meanwhile = [await registerProject(ask), await registerProject(ask), await registerProject(ask)];
      await ask('owner', operation('planRoadmap'), { projectId: before });
      for (const id of meanwhile) expect(await change(id).count()).toBe(0);
      expect(await follow(page, 'reconnecting').isVisible()).toBe(true);

      await reconnect(page);
      await follow(page, 'connected').waitFor({ timeout: 60_000 });
      for (const id of meanwhile) await change(id).first().waitFor();
      await expect.poll(() => change(before).count(), { timeout: 20_000 }).toBeGreaterThan(changesBefore);
    });
  });
});
