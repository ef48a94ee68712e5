import { expect, it } from 'vitest';
import { readArguments } from './readArguments.ts';

it('publishes every ten seconds for ten minutes unless told otherwise', () => {
  expect(readArguments([])).toMatchObject({ publishes: 60, everySeconds: 10, gateways: 2, perSecond: 100, json: null });
  expect(readArguments(['--minutes', '1', '--every', '20'])).toMatchObject({ publishes: 3, everySeconds: 20 });
  expect(readArguments(['--quick'])).toMatchObject({ publishes: 3, quick: true });
});

it('says in one line what is wrong', () => {
  expect(() => readArguments(['--minutes', '0'])).toThrow('--minutes');
  expect(() => readArguments(['--speed', '1'])).toThrow('--speed');
});
