import { expect, it } from 'vitest';
import { createLog } from '../src/createLog.ts';
import { startLoop } from '../src/startLoop.ts';

const log = createLog({ name: 'test', level: 'silent' });

it('goes on while there is more, rests until kicked, and stops', async () => {
  let steps = 0;
  let rested = Promise.withResolvers<void>();
  const loop = startLoop({
    name: 'test',
    idleMs: 1_000_000,
    log,
    step: () => {
      steps += 1;
      const more = steps % 3 !== 0;
      if (!more) rested.resolve();
      return Promise.resolve(more);
    },
  });
  await rested.promise;
  expect(steps).toBe(3);
  rested = Promise.withResolvers();
  loop.kick();
  await rested.promise;
  expect(steps).toBe(6);
  await loop.stop();
  loop.kick();
  expect(steps).toBe(6);
});

it('tries again after a fault', async () => {
  const done = Promise.withResolvers<number>();
  let tries = 0;
  const loop = startLoop({
    name: 'test',
    idleMs: 1_000_000,
    log,
    step: () => {
      tries += 1;
      if (tries < 3) return Promise.reject(new Error('not yet'));
      done.resolve(tries);
      return Promise.resolve(false);
    },
  });
  expect(await done.promise).toBe(3);
  await loop.stop();
});
