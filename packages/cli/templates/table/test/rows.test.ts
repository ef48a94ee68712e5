import { describe, expect, it } from 'vitest';
import { isValueOf } from '../src/isValueOf.ts';
import { table } from '../src/table.ts';
import { samples } from './samples.ts';
import { startDepartment } from './startDepartment.ts';

const page = `query ($first: Int, $after: ID) { rows: manyRowsField(first: $first, after: $after) { key: ${table.key.field} } }`;

describe('the rows', () => {
  it('come in pages, in the order of their keys', async () => {
    const { ask } = await startDepartment();
    const [one = '', two = '', three = ''] = samples.keys;
    expect((await ask(page)).data.rows).toEqual([{ key: one }, { key: two }, { key: three }]);
    expect((await ask(page, { variables: { first: 1 } })).data.rows).toEqual([{ key: one }]);
    expect((await ask(page, { variables: { first: 1, after: one } })).data.rows).toEqual([{ key: two }]);
  });

  it.each([0, 101])('come 1 to 100 at a time: %i is refused', async (first) => {
    const { ask, fixture } = await startDepartment();
    expect((await ask(page, { variables: { first } })).codes).toEqual(['BAD_INPUT']);
    expect(fixture.asked()).toBe(0);
  });

  it.each(["' or true --", '"; drop table x', '%', '\\', '\0'])('are not found by the key %j', async (key) => {
    const { ask } = await startDepartment();
    const one = `query ($key: ID!) { oneRowField(${table.key.field}: $key) { ${table.key.field} } }`;
    const { data, codes } = await ask(one, { variables: { key } });
    expect({ data, codes }).toEqual({ data: { oneRowField: null }, codes: [] });
    expect((await ask(page)).data.rows).toHaveLength(3);
  });
});

describe('a key', () => {
  it.each([
    ['int4', '2147483647', true],
    ['int4', '2147483648', false],
    ['int4', 'x', false],
    ['int8', '-9223372036854775808', true],
    ['int8', '9223372036854775808', false],
    ['uuid', '01930000-0000-7000-8000-000000000005', true],
    ['uuid', '01930000', false],
    ['text', 'x', true],
    ['text', '\0', false],
  ])('of type %s may be %j: %s', (type, text, expected) => {
    expect(isValueOf(type, text)).toBe(expected);
  });
});
