import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LegDelivery } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { createGuardedLookup } from '@guanjia/runtime/createGuardedLookup';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Recipient } from '../src/domain/recipient.ts';
import { requireEndpoint } from '../src/domain/requireEndpoint.ts';
import { createPlatformChannel } from '../src/jobs/createPlatformChannel.ts';
import { departmentKeys } from './startExchange.ts';

const partner = 'water.example';

/** A server that must not be called, and how often it was. */
async function startVictim(answer: { readonly status: number; readonly location?: string } = { status: 200 }) {
  let calls = 0;
  const server = createServer((_, response) => {
    calls += 1;
    response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location });
    response.end('{"secret":"of the machine beside"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, calls: () => calls };
}

function deliveryTo(recipient: string): LegDelivery {
  const leg = { id: newId(), recipient };
  const requestedAt = '2026-03-09T02:00:00.000Z';
  const handoff = { id: newId(), projectId: newId(), purpose: 'CONSULTATION', sender: 'utilities', cover: {} } as const;
  return { leg, handoff: { ...handoff, materials: [], legs: [leg], dueWorkingDays: 3, requestedAt } };
}

async function deliverTo(endpoint: string, { allowedHosts = [partner], addresses = ['127.0.0.1'] } = {}) {
  const lookup = createGuardedLookup((_, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    ),
  );
  const channel = createPlatformChannel({
    keyOf: () => departmentKeys.utilities,
    allowedHosts,
    now: () => new Date(),
    timeoutMs: 2_000,
    lookup,
  });
  onTestFinished(() => channel.close());
  const id = newId();
  const recipient: Partial<Recipient> = { id, endpoint, department: 'utilities' };
  return channel.deliver(deliveryTo(id), recipient as Recipient);
}

describe('attack: SSRF', () => {
  it.each([
    ['http://127.0.0.1/handoffs'],
    ['http://localhost/handoffs'],
    ['http://[::1]/handoffs'],
    ['http://2130706433/handoffs'],
    ['http://0x7f.1/handoffs'],
    ['http://127.1/handoffs'],
    ['http://169.254.169.254/latest/meta-data/'],
    ['http://[::ffff:169.254.169.254]/'],
    ['http://metadata.google.internal/'],
    ['http://water.example.attacker.example/'],
    ['http://attacker.example/water.example'],
    ['http://attacker.example#water.example'],
    ['http://water.example@attacker.example/'],
    ['http://attacker.example\\@water.example/'],
    ['http://water.example:pass@water.example/'],
    ['file:///etc/passwd'],
    ['gopher://water.example/'],
    ['ftp://water.example/'],
    ['data:text/plain,x'],
    ['javascript:alert(1)'],
    ['//water.example/'],
    ['water.example'],
    [''],
  ])('a recipient is registered at %s', (endpoint) => {
    expect(() => requireEndpoint(endpoint, [partner], 'endpoint')).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', detail: expect.objectContaining({ field: 'endpoint' }) }),
    );
  });

  it('a partner that is allowed is registered', () => {
    expect(() => requireEndpoint(`https://${partner}/handoffs`, [partner], 'endpoint')).not.toThrow();
  });

  it.each([
    ['this machine', ['127.0.0.1']],
    ['this machine in IPv6', ['::1']],
    ['this machine, mapped into IPv6', ['::ffff:127.0.0.1']],
    ['another address of this machine', ['127.8.8.8']],
    ['the metadata of a cloud', ['169.254.169.254']],
    ['the metadata of a cloud in IPv6', ['fd00:ec2::254']],
    ['a link-local address', ['fe80::1']],
    ['no machine', ['0.0.0.0']],
    ['many machines', ['239.1.1.1']],
    ['many machines in IPv6', ['ff02::1']],
  ])('the name of a partner suddenly means %s', async (_, addresses) => {
    const victim = await startVictim();
    const endpoint = `http://${partner}:${victim.port}/handoffs`;
    const answer = await deliverTo(endpoint, { allowedHosts: [partner], addresses });
    expect(answer).toEqual({ kind: 'failed', reason: 'not reached: EADDRNOTALLOWED' });
    expect(victim.calls()).toBe(0);
  });

  it('an address that is checked is the one that is called: of two that a name has, the good one', () => {
    const lookup = createGuardedLookup((_, callback) =>
      callback(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '10.1.2.3', family: 4 },
      ]),
    );
    const told: unknown[] = [];
    lookup(partner, {}, (...answer) => void told.push(answer));
    lookup(partner, { all: true }, (...answer) => void told.push(answer));
    expect(told).toEqual([
      [null, '10.1.2.3', 4],
      [null, [{ address: '10.1.2.3', family: 4 }]],
    ]);
  });

  it.each([[301], [302], [303], [307], [308]])('a partner sends us on by %i', async (status) => {
    const victim = await startVictim();
    const host = `127.0.0.1:${victim.port}`;
    const partnerServer = await startVictim({ status, location: `http://${host}/secret` });
    const own = `127.0.0.1:${partnerServer.port}`;
    const answer = await deliverTo(`http://${own}/handoffs`, { allowedHosts: [own] });
    expect(answer).toEqual({ kind: 'failed', reason: `answered ${status}` });
    expect([partnerServer.calls(), victim.calls()]).toEqual([1, 0]);
  });

  it('what the machine answers never comes back in the reason', async () => {
    const victim = await startVictim();
    const own = `127.0.0.1:${victim.port}`;
    const answer = await deliverTo(`http://${own}/handoffs`, { allowedHosts: [own] });
    expect(answer).toEqual({ kind: 'failed', reason: 'answered 200 without a receipt' });
    expect(victim.calls()).toBe(1);
  });
});
