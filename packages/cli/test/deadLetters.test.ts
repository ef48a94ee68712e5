import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import { handoffTo } from '../../../subgraphs/exchange/test/messages.ts';
import { databaseFrom, ownEmbeddedDatabase } from '../../../subgraphs/exchange/test/ownDatabase.ts';
import { ownKey } from '../../../subgraphs/exchange/test/startExchange.ts';
import { look, maxAttempts, startHandoff } from '../../../subgraphs/exchange/test/startHandoff.ts';
import { runCli } from './runCli.ts';
import { startGateway } from './startGateway.ts';

describe('dead letters by the command line, through the public graph', { timeout: 300_000 }, () => {
  const at = databaseFrom(ownEmbeddedDatabase);

  /** Dead letters to one recipient that is down, and one to another. */
  async function withDead(count: number) {
    const started = await startHandoff([], { url: at() });
    const { recipient, delivery, utilities } = started;
    recipient.close();
    const messages = Array.from({ length: count - 1 }, () => handoffTo([recipient.id]));
    const other = handoffTo([`nobody-${newId()}`]);
    await utilities.intake([...messages, other]);
    const legs = [started, ...messages, other].flatMap(({ handoff }) => handoff.legs);
    for (const { id, recipient: to } of legs) {
      for (let attempt = 0; attempt < maxAttempts; attempt += 1) await delivery.deliver(id, to);
    }
    const gateway = await startGateway({ url: started.url, key: ownKey });
    const run = async (persona: string, ...words: string[]) => {
      const env = { GUANJIA_GATEWAY: gateway.url, GUANJIA_TOKEN: await gateway.tokenOf(persona) };
      return runCli(words, { env });
    };
    return { ...started, run, gateway, legIds: legs.map(({ id }) => id), other };
  }

  it('are shown, sent again and given up', async () => {
    const started = await withDead(3);
    const { run, legIds, other, recipient, queued, handoff } = started;
    const list = async (...words: string[]) => {
      const { code, out, err } = await run('service-room', 'dead-letters', 'list', '--json', ...words);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      return JSON.parse(out);
    };
    const all = await list();
    expect(all.map(({ id }: { id: string }) => id).toSorted()).toEqual(legIds.toSorted());
    expect(await list('--recipient', recipient.id)).toHaveLength(3);
    expect(all.find(({ id }: { id: string }) => id === started.legId)).toMatchObject({
      recipient: recipient.id,
      recipientName: `演示${recipient.id}`,
      attempts: maxAttempts,
      reason: expect.stringContaining('ECONNREFUSED'),
      handoff: { id: handoff.id, purpose: 'JOINT_UTILITIES', project: { id: handoff.projectId } },
    });

    const [otherLeg] = other.handoff.legs;
    const given = await run('supervisor', 'dead-letters', 'cancel', otherLeg?.id ?? '', '--reason', '改由快递寄送');
    expect(given).toMatchObject({ code: 0, out: `${otherLeg?.id} is given up: CANCELLED\n` });
    const again = await run('supervisor', 'dead-letters', 'cancel', otherLeg?.id ?? '', '--reason', 'x', '--json');
    expect(again.code).toBe(1);
    expect(JSON.parse(again.out)).toMatchObject({ error: { code: 'TRANSITION_NOT_ALLOWED' } });

    const before = queued.length;
    const one = await run('service-room', 'dead-letters', 'replay', started.legId, '--json');
    expect(one.code).toBe(0);
    expect(JSON.parse(one.out)).toEqual({ replayed: [started.legId], failed: [] });
    expect((await look(started)).leg.status).toBe('PENDING');
    const rest = await run('service-room', 'dead-letters', 'replay', '--all', '--recipient', recipient.id);
    expect(rest).toMatchObject({ code: 0, out: '2 on their way again\n' });
    expect(queued.slice(before).toSorted()).toEqual(legIds.filter((id) => id !== otherLeg?.id).toSorted());
    expect(await run('service-room', 'dead-letters', 'list')).toMatchObject({
      code: 0,
      out: 'No dead letters. 无死信\n',
    });
  });

  it('are for the service room and for supervisors, and said so', async () => {
    const { run, gateway, legIds } = await withDead(1);
    const [legId = ''] = legIds;
    const steward = await run('steward', 'dead-letters', 'replay', legId);
    expect(steward).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('service room and for supervisors'),
    });
    const env = { GUANJIA_GATEWAY: gateway.url, GUANJIA_TOKEN: 'no-token' };
    const expired = await runCli(['dead-letters', 'list'], { env });
    expect(expired).toMatchObject({ code: 1, err: expect.stringContaining('does not accept the token') });
    const nobody = await runCli(['dead-letters', 'list'], { env: { GUANJIA_GATEWAY: gateway.url } });
    expect(nobody).toMatchObject({ code: 1, err: expect.stringContaining('set GUANJIA_TOKEN') });
    const unknown = await run('service-room', 'dead-letters', 'replay', newId());
    expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('HANDOFF_NOT_FOUND') });
    const both = await run('service-room', 'dead-letters', 'replay', legId, '--all');
    expect(both).toMatchObject({ code: 1, err: expect.stringContaining('Name the leg to replay, or say --all') });

    const status = await run('supervisor', 'status', '--json');
    expect(status.code).toBe(0);
    expect(JSON.parse(status.out)).toMatchObject({ deadLetters: expect.any(Number), pendingLegs: expect.any(Number) });
    expect(JSON.parse(status.out).deadLetters).toBeGreaterThanOrEqual(2);
    expect((await run('supervisor', 'status')).out).toMatch(/dead letters +\d+\n/);
  });
});
