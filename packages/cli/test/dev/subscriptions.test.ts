import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { databaseFrom, ownEmbeddedDatabase } from '../../../../subgraphs/exchange/test/ownDatabase.ts';
import { ownKey } from '../../../../subgraphs/exchange/test/startExchange.ts';
import { startHandoff } from '../../../../subgraphs/exchange/test/startHandoff.ts';
import { emptyFolder } from '../runCli.ts';
import { createDepartment, startDev } from './startDev.ts';

const ours = fileURLToPath(new URL('../../../../schema/subgraphs.json', import.meta.url));

interface Update {
  readonly seq: number;
  readonly type: string;
  readonly project: Readonly<Record<string, unknown>>;
}

/** The updates of a subscription over server-sent events, as they come. */
async function* updatesOf(url: string, query: string): AsyncGenerator<Update> {
  const json = { 'content-type': 'application/json' };
  const asking = { method: 'POST', headers: json, body: JSON.stringify({ persona: 'service-room' }) };
  const { token } = (await (await fetch(`${url}/dev/token`, asking)).json()) as { token: string };
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const { body } = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...json, accept: 'text/event-stream', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
    signal: ending.signal,
  });
  let said = '';
  for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (said + piece).split('\n\n');
    said = blocks.pop() ?? '';
    for (const block of blocks) {
      const text = /^data: (.+)$/m.exec(block)?.[1];
      if (text === undefined) continue; // a sign of life
      const answer = JSON.parse(text);
      expect(answer.errors).toBeUndefined();
      yield answer.data.projectProgress;
    }
  }
}

describe('subscriptions in guanjia dev', { timeout: 240_000 }, () => {
  const at = databaseFrom(ownEmbeddedDatabase);

  it('tell what a real exchange keeps, and what is new, with the draft among what can be asked of it', async () => {
    const exchange = await startHandoff([], { url: at() });
    const { projectId } = exchange.handoff;
    const department = await createDepartment('site-notes');
    const record = { id: 'r-1', projectId, title: '开工检查', recordedOn: '2026-03-02' };
    writeFileSync(join(department.folder, 'data/records.json'), JSON.stringify([record]));
    const keys = join(emptyFolder(), 'keys.json');
    writeFileSync(keys, JSON.stringify({ exchange: ownKey }));
    const words = ['--subgraphs', ours, '--start', '--proxy', `exchange=${exchange.url}/graphql`, '--keys', keys];
    const dev = await startDev(department.folder, words);
    await dev.heard(['started']);
    await dev.heard(['subgraphUp']);
    const updates = updatesOf(
      dev.url,
      `subscription { projectProgress(projectId: "${projectId}", after: "0") { seq type project { name siteNotesRecords { title } } } }`,
    );
    const first = await updates.next();
    expect(first.value).toMatchObject({
      type: 'exchange.handoffRequested',
      project: { name: expect.any(String), siteNotesRecords: [{ title: '开工检查' }] },
    });
    await exchange.deliver();
    expect((await updates.next()).value).toMatchObject({
      seq: first.value.seq + 1,
      type: 'exchange.handoffLegReceived',
      project: first.value.project,
    });
    expect(await dev.interrupt()).toBe(0);
  });
});
