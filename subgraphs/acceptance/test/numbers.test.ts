import { afterAll, beforeAll, expect, it } from 'vitest';
import { items } from './catalogue.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

const query = 'query ($number: String!) { jointAcceptanceByNumber(number: $number) { id } }';

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());

it('finds a joint acceptance by each number that was issued, and by none that was not', async () => {
  const facts = await department.announce();
  const id = await department.submit(facts, [items.planning, items.fire]);
  const owner = somebody.ownerOf(facts);
  const find = async (number: string, principal = owner) =>
    (await department.ask(principal, query, { number })).data.jointAcceptanceByNumber;
  const before = await department.read(facts, id);
  const register = String(before['registerNumber']);
  const opinion = register.replace('LHYS', 'LHYJ');
  expect(await find(register)).toEqual({ id });
  expect(await find(opinion)).toBeNull();
  for (const item of [items.planning, items.fire]) await department.pass(id, item);
  const after = await department.read(facts, id);
  expect(after['jointOpinion']).toMatchObject({
    number: opinion,
    certificates: [{ number: `${opinion}-01` }, { number: `${opinion}-02` }],
  });
  for (const number of [register, opinion, `${opinion}-01`, `${opinion}-02`])
    expect(await find(number)).toEqual({ id });
  for (const number of [`${opinion}-03`, `${register}-01`, '', 'LHYS', `${register} `])
    expect(await find(number)).toBeNull();
  expect(await find(opinion, somebody.ownerOf(await department.announce()))).toBeNull();
});
