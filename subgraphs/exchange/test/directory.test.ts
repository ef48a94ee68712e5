import { generateKeyPairSync } from 'node:crypto';
import type { HandoffChannel } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { asc, eq, sql } from '@guanjia/runtime/drizzle';
import { expect, it } from 'vitest';
import { createDirectory } from '../src/storage/createDirectory.ts';
import { recipientHistory } from '../src/storage/directoryTables.ts';
import { startExchange } from './startExchange.ts';

const start = () => startExchange({});
const pem = (kind: 'ed25519' | 'x25519' = 'ed25519') =>
  (kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519')).publicKey
    .export({ type: 'spki', format: 'pem' })
    .toString();

function entry(more: object = {}) {
  return {
    id: `water-${newId()}`,
    name: '演示供水',
    endpoint: 'http://127.0.0.1:4003/handoffs',
    publicKey: pem(),
    ...more,
  };
}

it('keeps every key that a recipient has had', async () => {
  const { utilities, database } = await start();
  const first = entry();
  const second = { ...first, publicKey: pem() };
  await utilities.register([first]);
  await utilities.register([first]);
  await utilities.register([second]);
  const history = await database.db
    .select({ publicKey: recipientHistory.publicKey })
    .from(recipientHistory)
    .where(eq(recipientHistory.recipient, first.id))
    .orderBy(asc(recipientHistory.position));
  expect(history.map(({ publicKey }) => publicKey)).toEqual([first.publicKey, second.publicKey]);
  await expect(
    database.db.delete(recipientHistory).where(eq(recipientHistory.recipient, first.id)),
  ).rejects.toMatchObject({
    cause: { message: expect.stringContaining('append-only') },
  });
});

it('lets only the department that was first change an entry, and then changes nothing else of the batch', async () => {
  const { utilities, approval, database } = await start();
  const taken = entry();
  const other = entry();
  await utilities.register([taken]);
  await expect(approval.register([other, taken])).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const kept = await database.db.select().from(recipientHistory).where(eq(recipientHistory.recipient, other.id));
  expect(kept).toEqual([]);
});

const office = (channel: HandoffChannel, more: object = {}) => ({
  id: `office-${newId()}`,
  name: '演示街道办',
  channel,
  ...more,
});

it.each<[HandoffChannel, object]>([
  ['EMAIL', { email: 'desk@office.example.test' }],
  ['NETWORK_SHARE', { shareFolder: 'office-1', publicKey: pem() }],
  ['COURIER', { address: '演示市演示路 1 号 演示街道办' }],
  ['IN_PERSON', {}],
  ['EMAIL', { email: 'desk@office.example.test', address: '演示路 1 号', maxConcurrent: 2, perMinute: 60 }],
])('enters an office that is reached by %s', async (channel, more) => {
  const { utilities, database } = await start();
  const entered = office(channel, more);
  await utilities.register([entered]);
  const none = { endpoint: null, publicKey: null, email: null, shareFolder: null, address: null };
  const [found] = await createDirectory(database).findByIds([entered.id]);
  expect(found).toEqual({ ...none, maxConcurrent: null, perMinute: null, ...entered, department: 'utilities' });
});

it('writes in the ledger who can sign and with which key, each time that something changes', async () => {
  const { utilities, database } = await start();
  const first = entry();
  const second = { ...first, publicKey: pem() };
  for (const one of [first, first, second, { ...second, maxConcurrent: 5 }]) await utilities.register([one]);
  const entries = sql`
    select actor, detail from exchange.ledger where step = 'recipientRegistered' and detail ->> 'recipient' = ${first.id}
    union all
    select actor, detail from exchange.ledger_intake where step = 'recipientRegistered' and detail ->> 'recipient' = ${first.id}`;
  const { rows } = await database.db.execute(entries);
  const detail = { recipient: first.id, channel: 'PLATFORM', publicKey: second.publicKey };
  expect(rows).toEqual(
    expect.arrayContaining([
      { actor: 'system.utilities', detail: { ...detail, publicKey: first.publicKey } },
      { actor: 'system.utilities', detail },
      { actor: 'system.utilities', detail },
    ]),
  );
  expect(rows).toHaveLength(3);
});

it.each<[string, object, string]>([
  ['an office by mail without an address', office('EMAIL'), 'email'],
  ['a list of addresses', office('EMAIL', { email: 'a@example.test,b@example.test' }), 'email'],
  ['an address that is a header', office('EMAIL', { email: 'a@example.test\r\nBcc: b@example.test' }), 'email'],
  ['an address that is of no use to its channel', office('IN_PERSON', { email: 'nobody' }), 'email'],
  ['a share without a folder', office('NETWORK_SHARE', { publicKey: pem() }), 'shareFolder'],
  ['a share without a key', office('NETWORK_SHARE', { shareFolder: 'office' }), 'publicKey'],
  ['a folder elsewhere', office('NETWORK_SHARE', { shareFolder: '../office', publicKey: pem() }), 'shareFolder'],
  ['a folder that is none', office('NETWORK_SHARE', { shareFolder: '..', publicKey: pem() }), 'shareFolder'],
  ['a courier without an address', office('COURIER'), 'address'],
  ['an address of two lines', office('COURIER', { address: 'a\nb' }), 'address'],
  ['an empty address', office('COURIER', { address: '  ' }), 'address'],
  ['a system without an endpoint', office('PLATFORM', { publicKey: pem() }), 'endpoint'],
  ['a system without a key', office('PLATFORM', { endpoint: 'http://127.0.0.1:4003/' }), 'publicKey'],
  ['no delivery at once', office('IN_PERSON', { maxConcurrent: 0 }), 'maxConcurrent'],
  ['too many at once', office('IN_PERSON', { maxConcurrent: 101 }), 'maxConcurrent'],
  ['half a delivery a minute', office('IN_PERSON', { perMinute: 0.5 }), 'perMinute'],
  ['too many a minute', office('IN_PERSON', { perMinute: 100_001 }), 'perMinute'],
  ['another channel', office('PIGEON' as HandoffChannel), 'channel'],
])('refuses %s, and nothing of the batch is entered', async (_, wrong, field) => {
  const { utilities, database } = await start();
  const sound = entry();
  await expect(utilities.register([sound, wrong as typeof sound])).rejects.toMatchObject({
    code: 'BAD_INPUT',
    detail: { field: `recipients[1].${field}`, accepted: expect.any(String) },
  });
  expect(await createDirectory(database).findByIds([sound.id])).toEqual([null]);
});

it.each([
  ['another host', { endpoint: 'http://169.254.169.254/latest' }, 'recipients[0].endpoint'],
  ['no URL', { endpoint: 'nowhere' }, 'recipients[0].endpoint'],
  ['a key that is none', { publicKey: 'key' }, 'recipients[0].publicKey'],
  ['a key of another kind', { publicKey: pem('x25519') }, 'recipients[0].publicKey'],
  [
    'a private key',
    { publicKey: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() },
    'recipients[0].publicKey',
  ],
  ['no name', { name: '' }, 'recipients[0].name'],
  ['a NUL in the name', { name: 'a\0' }, 'recipients[0].name'],
])('refuses %s', async (_, change, field) => {
  const { utilities } = await start();
  await expect(utilities.register([entry(change)])).rejects.toMatchObject({ code: 'BAD_INPUT', detail: { field } });
});
