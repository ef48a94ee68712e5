import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import { untilInTrail } from './audits.ts';
import { handoffTo } from './messages.ts';
import { plainJson } from './plainJson.ts';
import { departmentKeys, person, startExchange } from './startExchange.ts';
import { askAs, registering, registration } from './startSource.ts';

type Started = Awaited<ReturnType<typeof startExchange>>;

const query = `query ($id: String!) { auditTrail(filter: { entityId: $id }, first: 20) { nodes {
  action labelZh subject onBehalfOf { id } right project { id } before after } } }`;

async function trailOf(started: Started, id: string) {
  await untilInTrail(started.database);
  const asked = { query, variables: { id }, principal: person(['AUDITOR']) };
  return plainJson((await started.exchange.subgraph.execute(asked)).data).auditTrail.nodes;
}

describe('the exchange tells the audit trail itself', () => {
  it('of each change of a system outside the graph, and of its keys only that they are others', async () => {
    const started = await startExchange({});
    const room = person(['SERVICE_ROOM']);
    const lent = { ...room, delegate: { subject: 'deputy', name: '代办' } };
    const { data } = await askAs(started, room, registering, { input: registration({ eventsPerMinute: 10 }) });
    const { source, key } = data.registerEventSource;
    const input = { id: source.id, eventsPerMinute: 20 };
    await askAs(
      started,
      lent,
      'mutation ($input: ChangeEventSourceInput!) { changeEventSource(input: $input) { id } }',
      {
        input,
      },
    );
    const id = { id: source.id };
    await askAs(started, room, 'mutation ($id: ID!) { rotateEventSourceKey(id: $id) { key } }', id);
    await askAs(started, room, 'mutation ($id: ID!) { suspendEventSource(id: $id) { id } }', id);
    await askAs(started, room, 'mutation ($id: ID!) { resumeEventSource(id: $id) { id } }', id);
    // a step that is refused leaves nothing
    await askAs(started, room, 'mutation ($id: ID!) { resumeEventSource(id: $id) { id } }', id);
    const nodes = await trailOf(started, source.id);
    expect(nodes.map(({ after }: any) => after.change)).toEqual([
      'REGISTERED',
      'CHANGED',
      'KEY_ROTATED',
      'SUSPENDED',
      'RESUMED',
    ]);
    expect(nodes[0]).toMatchObject({ action: 'exchange.eventSourceChanged', subject: room.subject, before: null });
    expect(nodes[1]).toMatchObject({
      subject: 'deputy',
      onBehalfOf: { id: room.subject },
      right: `ROLE:SERVICE_ROOM region 370000 by token of ${room.subject}`,
      before: { eventsPerMinute: 10 },
      after: { eventsPerMinute: 20 },
    });
    expect(nodes[2].before.keyDigest).not.toBe(nodes[2].after.keyDigest);
    expect(nodes[3]).toMatchObject({ before: { suspendedAt: null }, after: { suspendedAt: expect.any(String) } });
    const keyHash = createHash('sha256').update(key).digest('hex');
    expect(JSON.stringify(nodes)).not.toMatch(new RegExp(`${key}|${keyHash}`));
  });

  it('of an office that is registered and changed, without where somebody lives or reads mail', async () => {
    const started = await startExchange({});
    const room = person(['SERVICE_ROOM']);
    const register = `mutation ($input: RegisterRecipientInput!) { registerRecipient(input: $input) { id } }`;
    const office = { id: `office-${newId()}`, name: '演示档案馆', channel: 'EMAIL', email: 'wang@example.org' };
    expect((await askAs(started, room, register, { input: office })).codes).toEqual([]);
    const moved = { ...office, channel: 'COURIER', address: '演示路7号' };
    await askAs(started, room, register, { input: moved });
    await askAs(started, room, register, { input: moved });
    const nodes = await trailOf(started, office.id);
    expect(nodes).toMatchObject([
      { action: 'exchange.recipientRegistered', subject: room.subject, before: null, after: { channel: 'EMAIL' } },
      { labelZh: '接收单位登记变更', before: { channel: 'EMAIL' }, after: { channel: 'COURIER', name: '演示档案馆' } },
    ]);
    expect(nodes).toHaveLength(2);
    expect(JSON.stringify(nodes)).not.toMatch(/wang@example|演示路7号/);
  });

  it('of a department that asks for a secret material without a right, and not of one that is no secret', async () => {
    const started = await startExchange({});
    const concierge = started.clientOf('concierge', departmentKeys.concierge);
    const [secret, open] = [randomBytes(100), randomBytes(100)].map((content) => ({
      content,
      sha256: createHash('sha256').update(content).digest('hex'),
    })) as [{ content: Buffer; sha256: string }, { content: Buffer; sha256: string }];
    const projectId = newId();
    for (const [{ content, sha256 }, classification] of [
      [secret, 'TRADE_SECRET'],
      [open, 'INTERNAL'],
    ] as const) {
      const mediaType = 'application/pdf';
      await started.utilities.storeMaterial({ sha256, mediaType, bytes: content.length, content });
      const material = { sha256, name: '图.pdf', mediaType, bytes: content.length, classification };
      await started.utilities.intake([handoffTo(['water'], { projectId, materials: [material] })]);
      await expect(concierge.readMaterial(sha256)).rejects.toMatchObject({ code: 'MATERIAL_NOT_FOUND' });
    }
    await concierge.close();
    expect(await trailOf(started, secret.sha256)).toEqual([
      {
        action: 'exchange.materialReadRefused',
        labelZh: '拒绝部门查阅材料',
        subject: 'system.concierge',
        onBehalfOf: null,
        right: expect.stringMatching(/^RECIPIENT of handoff [0-9a-f-]{36}$/),
        project: { id: projectId },
        before: null,
        after: expect.objectContaining({ sha256: secret.sha256, legId: null }),
      },
    ]);
    expect(await trailOf(started, open.sha256)).toEqual([]);
  });
});
