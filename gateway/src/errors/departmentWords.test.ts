import { describe, expect, it } from 'vitest';
import { departmentDetail, departmentMessage } from './departmentWords.ts';

describe('the message of a department', () => {
  it('is ours where the code is', () => {
    expect(departmentMessage('PROJECT_NOT_FOUND', 'select * from x')).toBe(
      'No project has this id, or you may not see it.',
    );
  });

  it.each(['The dam is full.', '水库已满。', 'Opens at 8:30, 12.5 m³/s', ''])(
    'is its own where it tells nothing: %j',
    (message) => {
      expect(departmentMessage('DAM_FULL', message)).toBe(message);
    },
  );

  it.each([
    'connect ECONNREFUSED 10.0.0.7:5432',
    'fetch http://secret-host/graphql failed',
    'postgres://user:word@db/approval',
    'Error: x\n    at Resolver (/srv/app/x.ts:1:2)',
    'in /home/node/app',
    'thrown in Resolver.java:17',
    'node:internal/process/task_queues',
    'localhost refused',
    'x'.repeat(501),
  ])('is not seen where it tells of its insides: %j', (message) => {
    expect(departmentMessage('DAM_FULL', message)).toBeNull();
  });
});

describe('the detail of a department', () => {
  it.each([
    [
      'what a caller can act on',
      { field: 'id', missing: ['FIRE'], allowed: { a: 1 } },
      ['field', 'missing', 'allowed'],
    ],
    ["a caller's own address", { value: 'http://127.0.0.1/hook', accepted: 'https://' }, ['value', 'accepted']],
    ['keys of libraries', { stack: 'x', exception: {}, sql: 'x', url: 'x', originalError: 'x', debugMessage: 'x' }, []],
    ['a stack under any key', { value: 'Error\n    at Resolver (x:1:2)', more: ['Error\n    at f'] }, []],
    ['an address within', { hints: [{ see: ['http://secret-host/log'] }] }, []],
    ['an essay', { text: 'x'.repeat(20_000) }, []],
  ])('%s', (_, detail, keys) => {
    expect(departmentDetail(detail)).toEqual(
      Object.fromEntries(Object.entries(detail).filter(([key]) => (keys as readonly string[]).includes(key))),
    );
  });
});
