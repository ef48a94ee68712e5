import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFeedCheck } from './watchFeed.ts';

const [a, b] = [newId(), newId()];
const log = [
  { id: newId(), gseq: 1, seq: 1, projectId: a },
  { id: newId(), gseq: 2, seq: 1, projectId: b },
  { id: newId(), gseq: 3, seq: 2, projectId: a },
  { id: newId(), gseq: 4, seq: 3, projectId: a },
];

function disordersOf(events: readonly (typeof log)[number][]): number {
  const check = createFeedCheck();
  for (const event of events) check.take(event);
  return check.disorders.length;
}

it('has nothing to say of a log in order', () => {
  expect(disordersOf(log)).toBe(0);
});

it('sees an event that was left out, repeated or exchanged with another, wherever it is', () => {
  const place = fc.integer({ min: 0, max: log.length - 2 });
  fc.assert(
    fc.property(place, fc.constantFrom('leave out', 'repeat', 'exchange'), (at, harm) => {
      const [here, next] = log.slice(at) as [(typeof log)[0], (typeof log)[0]];
      const instead = { 'leave out': [next], repeat: [here, here, next], exchange: [next, here] }[harm];
      expect(disordersOf([...log.slice(0, at), ...instead, ...log.slice(at + 2)])).toBeGreaterThan(0);
    }),
  );
});

it('reads on from the largest number it has seen', () => {
  const check = createFeedCheck();
  for (const event of [...log, ...log.slice(0, 1)]) check.take(event);
  expect(check.last()).toBe(4);
});
