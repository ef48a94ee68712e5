import { expect, it } from 'vitest';
import { readArguments } from './readArguments.ts';

it('has ten thousand clients on fifty projects unless told', () => {
  expect(readArguments([])).toEqual({
    help: false,
    clients: 10_000,
    keys: 50,
    bursts: 10,
    slow: 0.01,
    wire: 'graphql-ws',
    idleSeconds: 10,
    contenders: ['ours', 'mercurius'],
    json: null,
  });
});

it('takes what it is told', () => {
  const words = ['--clients', '500', '--keys=5', '--bursts', '3', '--slow', '0', '--only', 'mercurius,ours'];
  expect(readArguments([...words, '--wire', 'graphql-sse', '--idle', '0', '--json', 'x.json'])).toMatchObject({
    clients: 500,
    keys: 5,
    bursts: 3,
    slow: 0,
    wire: 'graphql-sse',
    idleSeconds: 0,
    contenders: ['ours', 'mercurius'],
    json: 'x.json',
  });
});

it.each([
  [['--only', 'hive'], /^--only: there are ours, mercurius/],
  [['--clients', '0'], /^--clients:/],
  [['--slow', '0.6'], /^--slow:/],
  [['--wire', 'carrier-pigeon'], /^--wire: there are graphql-ws, graphql-sse/],
  [['--quick'], /--quick/],
])('refuses %j in words', (words, message) => {
  expect(() => readArguments(words)).toThrow(message);
});
