import { describe, expect, it } from 'vitest';
import { readAnswer } from './readAnswer.ts';

const json = (value: unknown) => JSON.stringify(value);

describe('readAnswer', () => {
  it.each([
    ['data', 200, { data: { a: 1 } }, { data: { a: 1 }, errors: [] }],
    ['data with errors: null', 200, { data: { a: 1 }, errors: null }, { data: { a: 1 }, errors: [] }],
    ['data with no error in the list', 200, { data: { a: 1 }, errors: [] }, { data: { a: 1 }, errors: [] }],
    [
      'data and an error',
      200,
      { data: { a: null }, errors: [{ message: 'm', path: ['a', 0, 'b'] }] },
      { data: { a: null }, errors: [{ message: 'm', path: ['a', 0, 'b'], extensions: {} }] },
    ],
    ['an error alone', 200, { errors: [{ message: 'm' }] }, { data: null, errors: [{ message: 'm', extensions: {} }] }],
    [
      'null data and an error',
      200,
      { data: null, errors: [{ message: 'm' }] },
      { data: null, errors: [{ message: 'm', extensions: {} }] },
    ],
    [
      'a refusal with status 400',
      400,
      { errors: [{ message: 'm' }] },
      { data: null, errors: [{ message: 'm', extensions: {} }] },
    ],
    [
      'a refusal with status 500',
      500,
      { errors: [{ message: 'm', extensions: { code: 'C' } }] },
      { data: null, errors: [{ message: 'm', extensions: { code: 'C' } }] },
    ],
    ['an error without a message', 200, { errors: [{}] }, { data: null, errors: [{ message: '', extensions: {} }] }],
    [
      'members that are null',
      200,
      { errors: [{ message: 'm', path: null, locations: null, extensions: null }] },
      { data: null, errors: [{ message: 'm', extensions: {} }] },
    ],
    ['extensions of the whole', 200, { data: { a: 1 }, extensions: { tracing: {} } }, { data: { a: 1 }, errors: [] }],
  ])('reads %s', (_, status, answer, expected) => {
    const text = json(answer);
    expect(readAnswer(status, text, null)).toEqual({ ...expected, characters: text.length });
  });

  it('takes out what is not for a department to say, and leaves the rest', () => {
    const extensions = {
      code: 'DAM_FULL',
      field: 'id',
      http: { status: 418 },
      serviceName: 'other',
      stacktrace: ['at x'],
    };
    const { errors } = readAnswer(
      200,
      json({ errors: [{ message: 'm', locations: [{ line: 1, column: 2 }], extensions }] }),
      null,
    );
    expect(errors).toEqual([{ message: 'm', extensions: { code: 'DAM_FULL', field: 'id' } }]);
  });

  it.each([
    ['a page of HTML', 200, '<!doctype html><h1>502 Bad Gateway</h1>'],
    ['nothing', 204, ''],
    ['half an answer', 200, '{"data":{"a":'],
    ['a list', 200, json([{ data: { a: 1 } }])],
    ['a string', 200, json('data')],
    ['null', 200, 'null'],
    ['neither data nor errors', 200, json({ message: 'Not found' })],
    ['no data and no error', 200, json({ data: null })],
    ['no data and an empty list of errors', 200, json({ data: null, errors: [] })],
    ['an empty list of errors alone', 200, json({ errors: [] })],
    ['null for errors alone', 200, json({ errors: null })],
    ['data that is a list', 200, json({ data: [] })],
    ['data that is a string', 200, json({ data: 'a' })],
    ['errors that are no list', 200, json({ data: { a: 1 }, errors: 'm' })],
    ['an error that is a string', 200, json({ errors: ['m'] })],
    ['an error whose message is no string', 200, json({ errors: [{ message: 1 }] })],
    ['a path that holds an object', 200, json({ errors: [{ message: 'm', path: [{}] }] })],
    ['a signature that it does not accept', 401, json({ errors: [{ message: 'm' }] })],
  ])('refuses %s', (_, status, text) => {
    expect(() => readAnswer(status, text, null)).toThrow();
  });

  it.each([
    ['fewer', { _entities: [{}] }],
    ['more', { _entities: [{}, {}, {}] }],
    ['none', {}],
    ['no list', { _entities: { 0: {}, 1: {}, length: 2 } }],
  ])('refuses other entities than were asked for: %s', (_, data) => {
    expect(() => readAnswer(200, json({ data }), 2)).toThrow('2');
  });

  it('takes null for an entity, and no data at all with an error', () => {
    expect(readAnswer(200, json({ data: { _entities: [null, { a: 1 }] } }), 2).data).toEqual({
      _entities: [null, { a: 1 }],
    });
    expect(readAnswer(200, json({ data: null, errors: [{ message: 'm' }] }), 2).data).toBeNull();
  });

  it('reads keys that JavaScript has a meaning for as keys', () => {
    const { data } = readAnswer(200, '{"data":{"__proto__":{"_entities":[1]},"constructor":2}}', null);
    expect(Object.keys(data ?? {})).toEqual(['__proto__', 'constructor']);
    expect(() => readAnswer(200, '{"data":{"__proto__":{"_entities":[1]}}}', 1)).toThrow('1');
  });
});
