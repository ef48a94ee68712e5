import { generateKeyPairSync } from 'node:crypto';
import { newId } from '@guanjia/kernel/newId';
import { asc, eq } from '@guanjia/runtime/drizzle';
import { expect, it } from 'vitest';
import { recipientHistory } from '../src/storage/tables.ts';
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
