import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { sql } from '@guanjia/runtime/drizzle';
import { expect, it } from 'vitest';
import { createDirectory } from '../src/storage/createDirectory.ts';
import { plainJson } from './plainJson.ts';
import { person, startExchange } from './startExchange.ts';

const serviceRoom = person(['SERVICE_ROOM']);
const register =
  'mutation ($input: RegisterRecipientInput!) { registerRecipient(input: $input) { id name channel department email } }';
const list = `query ($search: String, $first: Int, $after: String) {
  recipients(search: $search, first: $first, after: $after) { nodes { id name channel department } pageInfo { endCursor hasNextPage } } }`;

async function start() {
  const { exchange, ...rest } = await startExchange({});
  const ask = async (query: string, variables: object, principal: Principal = serviceRoom) =>
    plainJson(await exchange.subgraph.execute({ query, variables: { ...variables }, principal }));
  return { ...rest, ask };
}
const office = (more: object = {}) => ({
  id: `office-${newId()}`,
  name: ' 演示街道办 ',
  channel: 'EMAIL',
  email: 'desk@office.example.test',
  ...more,
});

it('lets the service room enter an office, and change its entry', async () => {
  const { ask, database } = await start();
  const input = office();
  const entered = { id: input.id, name: '演示街道办', channel: 'EMAIL', department: 'exchange', email: input.email };
  expect((await ask(register, { input })).data).toEqual({ registerRecipient: entered });
  const moved = { ...input, channel: 'COURIER', address: '演示路 1 号' };
  expect((await ask(register, { input: moved })).data.registerRecipient.channel).toBe('COURIER');
  const [found] = await createDirectory(database).findByIds([input.id]);
  expect(found).toMatchObject({ channel: 'COURIER', address: '演示路 1 号', endpoint: null, perMinute: null });
  const { rows } = await database.db.execute(sql`
    select actor from (select actor, step, detail from exchange.ledger union all select actor, step, detail from exchange.ledger_intake) as entries
    where step = 'recipientRegistered' and detail ->> 'recipient' = ${input.id}`);
  expect(rows).toEqual([{ actor: serviceRoom.subject }, { actor: serviceRoom.subject }]);
});

it.each([
  ['no proper id', { id: '../x' }, 'input.id'],
  ['no name', { name: ' ' }, 'input.name'],
  ['a system', { channel: 'PLATFORM' }, 'input.channel'],
  ['no address', { email: null }, 'input.email'],
  ['a folder elsewhere', { shareFolder: '..' }, 'input.shareFolder'],
  ['a limit of none', { perMinute: 0 }, 'input.perMinute'],
])('refuses an office with %s', async (_, change, field) => {
  const { ask, database } = await start();
  const input = office(change);
  const { errors } = await ask(register, { input });
  expect(errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', field, accepted: expect.any(String) });
  expect(await createDirectory(database).findByIds([input.id])).toEqual([null]);
});

it("leaves a department's entry alone", async () => {
  const { ask, utilities } = await start();
  const input = office();
  await utilities.register([{ id: input.id, name: '演示', channel: 'IN_PERSON' }]);
  expect((await ask(register, { input })).errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', value: input.id });
});

it('lists the directory page by page, and by a part of name or id', async () => {
  const { ask, utilities } = await start();
  const mark = newId().slice(-12);
  const ids = ['a', 'b', 'c'].map((letter) => `${mark}-${letter}`);
  await utilities.register(
    ids.map((id, place) => ({ id, name: `演示_${mark}%${place}`, channel: 'IN_PERSON' as const })),
  );
  const steward = person(['STEWARD']);
  const first = (await ask(list, { search: mark.toUpperCase(), first: 2 }, steward)).data.recipients;
  expect(first.nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 2));
  expect(first.pageInfo.hasNextPage).toBe(true);
  const next = (await ask(list, { search: mark, first: 2, after: first.pageInfo.endCursor }, steward)).data.recipients;
  expect(next.nodes).toEqual([{ id: ids[2], name: `演示_${mark}%2`, channel: 'IN_PERSON', department: 'utilities' }]);
  expect(next.pageInfo.hasNextPage).toBe(false);
  expect((await ask(list, { search: `_${mark}%1` }, steward)).data.recipients.nodes).toHaveLength(1);
  expect((await ask(list, { search: `${mark}_` }, steward)).data.recipients.nodes).toEqual([]);
});

it('refuses a search that cannot be, and a cursor that is not its own', async () => {
  const { ask } = await start();
  const codeOf = async (variables: object) => (await ask(list, variables)).errors[0].extensions.code;
  expect(await codeOf({ search: 'x'.repeat(101) })).toBe('BAD_INPUT');
  expect(await codeOf({ search: 'a\0' })).toBe('BAD_INPUT');
  expect(await codeOf({ after: 'nowhere' })).toBe('CURSOR_INVALID');
  expect(await codeOf({ first: 101 })).toBe('PAGE_SIZE_OUT_OF_RANGE');
});

it('keeps addresses from those who need not know them, and the rest from those outside', async () => {
  const { ask } = await start();
  const input = office();
  await ask(register, { input });
  const email = 'query ($search: String) { recipients(search: $search) { nodes { email } } }';
  expect((await ask(email, { search: input.id })).data.recipients.nodes).toEqual([{ email: input.email }]);
  const hidden = await ask(email, { search: input.id }, person(['STEWARD']));
  expect(hidden.errors[0].extensions.code).toBe('FORBIDDEN');
  for (const principal of [person(['OWNER']), person(['PROVIDER']), person(['DASHBOARD'])])
    expect((await ask(list, {}, principal)).errors[0].extensions.code).toBe('FORBIDDEN');
  for (const principal of [person(['STEWARD']), person(['WINDOW_CLERK']), person(['PROVIDER'])])
    expect((await ask(register, { input: office() }, principal)).errors[0].extensions.code).toBe('FORBIDDEN');
});
