import { sql } from '@guanjia/runtime/drizzle';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

/** What a name would say that holds money. */
const money =
  /fee(?!d)|price|charge|pay(?:s|ment|able|ee)|salary|wage|bonus|reward|remunerat|cost|yuan|cny|rmb|amount|invoice|tariff/i;

interface Typed {
  readonly name: string;
  readonly fields: readonly { readonly name: string }[] | null;
  readonly inputFields: readonly { readonly name: string }[] | null;
}

describe('the service is free of charge (C3, S0 无偿)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  it('no field of the graph and no column of a table holds a fee to a steward', async () => {
    const { data } = await concierge.ask(
      somebody.serviceRoom,
      '{ __schema { types { name fields { name } inputFields { name } } } }',
    );
    const fields = data.__schema.types.flatMap(({ name, fields: own, inputFields }: Typed) =>
      [...(own ?? []), ...(inputFields ?? [])].map((field) => `${name}.${field.name}`),
    );
    const { rows } = await concierge.database.db.execute(
      sql`select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'concierge'`,
    );
    const columns = rows.map(({ name }) => String(name));
    expect([fields.length > 1000, columns.length > 300]).toEqual([true, true]);
    expect([...fields, ...columns].filter((name: string) => money.test(name))).toEqual([]);
  });

  it('knows a fee by its name', () => {
    for (const name of ['StewardAssignment.fee', 'agreements.price_cny', 'Person.bonus']) expect(name).toMatch(money);
    for (const name of ['Project.feedback', 'Steward.workload']) expect(name).not.toMatch(money);
  });
});
