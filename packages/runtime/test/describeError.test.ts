import { DomainError } from '@guanjia/kernel/DomainError';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLog } from '../src/createLog.ts';
import { describeError, messageOf } from '../src/describeError.ts';
import { sql } from '../src/drizzle.ts';
import { hideValues } from '../src/hideValues.ts';
import { type Database, openDatabase } from '../src/openDatabase.ts';
import { testDatabaseUrl } from '../src/testing/testDatabaseUrl.ts';

const silent = createLog({ name: 'test', level: 'silent' });
/** Of no known shape, so that only what an error quotes can be at fault. */
const secret = '配方ZX81 secret';

const thrownBy = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
  } catch (cause) {
    return cause;
  }
  throw new Error('nothing was thrown');
};

describe('an error in the log', () => {
  let database: Database;
  const lines: string[] = [];
  const log = createLog({ name: 'test' }, { write: (line) => void lines.push(line) });

  beforeAll(() => {
    database = openDatabase({ url: testDatabaseUrl(), log: silent });
  });
  afterAll(() => database.close());

  const kinds: Readonly<Record<string, () => unknown>> = {
    'of PostgreSQL, for a value of a wrong shape': () => database.db.execute(sql`select ${secret}::uuid`),
    'of PostgreSQL, with the whole row': () =>
      database.db.execute(sql`do $$ begin raise exception 'duplicate' using errcode = '23505',
        detail = 'Key (name)=(配方ZX81 secret) already exists.', constraint = 'names_unique'; end $$`),
    'of JSON': () => JSON.parse(`{"a": "${secret}`.replace('secret', 'secret" "')) as unknown,
    'of a token that is cut off': () => JSON.parse(secret) as unknown,
    'of zod': () => z.object({ a: z.enum(['x']), b: z.uuid() }).parse({ a: secret, b: secret }),
    'of GraphQL': () => {
      throw new GraphQLError(`Variable "$a" got invalid value "${secret}"; Expected type ID.`);
    },
    'that is a refusal': () => {
      throw new DomainError('BAD_INPUT', { field: 'name', value: secret });
    },
    'with properties of its own': () => {
      throw Object.assign(new Error('request failed'), { body: secret, config: { headers: { a: secret } } });
    },
    'behind others': () => {
      throw new Error('outer', {
        cause: new AggregateError([new DomainError('BAD_INPUT', { value: secret })], 'many'),
      });
    },
    'that is none': () => {
      throw { message: secret }; // eslint-disable-line
    },
  };

  it.each(Object.entries(kinds))('quotes nothing: %s', async (_, work) => {
    const thrown = await thrownBy(work);
    log.error({ err: thrown }, 'failed');
    expect(lines.at(-1)).toContain('"msg":"failed"');
    expect(lines.at(-1)).not.toMatch(/配方|ZX81/);
    expect(messageOf(thrown)).not.toMatch(/配方|ZX81/);
  });

  it('still says what is wrong', async () => {
    const ofPostgres = describeError(await thrownBy(kinds['of PostgreSQL, with the whole row'] ?? (() => null)));
    expect(ofPostgres).toMatchObject({
      message: expect.stringMatching(/^Failed query: do /),
      cause: { code: '23505', message: 'duplicate', about: { constraint: 'names_unique', severity: 'ERROR' } },
    });
    const refusal = describeError(new DomainError('BAD_INPUT', { field: 'name', value: secret }));
    expect(refusal).toMatchObject({ type: 'DomainError', code: 'BAD_INPUT', field: 'name' });
    expect(refusal.stack).toMatch(/^\s+at /);
    const ofZod = await thrownBy(kinds['of zod'] ?? (() => null));
    expect(messageOf(ofZod)).toBe('does not parse: a (invalid_value), b (invalid_format)');
  });

  it('hides what lies in the fields that hold secrets', () => {
    log.info({ variables: { a: secret }, caller: { phone: secret, token: secret, nested: { email: secret } } }, 'seen');
    expect(lines.at(-1)).not.toContain('ZX81');
  });
});

describe('hideValues', () => {
  it.each([
    ['a phone', 'ask 13712345678 now', 'ask [hidden] now'],
    ['a phone with its country', 'ask +8613712345678', 'ask [hidden]'],
    ['an identity card', 'of 37070219900101987X.', 'of [hidden].'],
    ['a mail address', 'to someone.else@example.com, please', 'to [hidden], please'],
    ['a token', 'bad eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.abc_-1', 'bad [hidden]'],
    ['a header', 'authorization: Bearer abc.def', 'authorization: [hidden]'],
    ['a key', 'got -----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----', 'got [hidden]'],
  ])('hides %s', (_, text, expected) => {
    expect(hideValues(text)).toBe(expected);
  });

  it('leaves ids, numbers and times alone', () => {
    const text = 'leg 0193e4c2-1371-7345-8000-137123456780 of 2026-11-23T09:00:00Z, 50000000 bytes, code 23505';
    expect(hideValues(text)).toBe(text);
  });

  it('cuts what is longer than a line of a log', () => {
    expect(hideValues('x'.repeat(10_000)).length).toBeLessThan(700);
  });
});
