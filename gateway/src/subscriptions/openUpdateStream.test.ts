import type { StoredEvent } from '@guanjia/kernel/messages';
import { createLog } from '@guanjia/runtime/createLog';
import type { FormattedExecutionResult } from 'graphql';
import { expect, it } from 'vitest';
import { eventOf } from '../../test/kit/eventOf.ts';
import { createEventQueue } from './createEventQueue.ts';
import { openUpdateStream } from './openUpdateStream.ts';

const log = createLog({ name: 'test', level: 'silent' });

/** A stream over a queue, whose answers come when they are let. */
function open(ahead: number) {
  const queue = createEventQueue(100);
  const answers = new Map<number, PromiseWithResolvers<FormattedExecutionResult>>();
  const begun: number[] = [];
  const made = ({ gseq }: StoredEvent): Promise<FormattedExecutionResult> => {
    const known = answers.get(gseq) ?? Promise.withResolvers<FormattedExecutionResult>();
    if (!answers.has(gseq)) begun.push(gseq);
    answers.set(gseq, known);
    return known.promise;
  };
  async function* events(): AsyncGenerator<StoredEvent, void, void> {
    for (let event = await queue.next(); event !== null; event = await queue.next()) yield event;
  }
  const stream = openUpdateStream({
    flow: {
      queue,
      events: events(),
      start: null,
      cursorOf: ({ gseq }) => String(gseq),
      positionOf: ({ gseq }) => gseq,
      isFor: () => true,
      ahead,
      close: () => {},
    },
    execute: made,
    prepare: (event) => void made(event),
    log,
    onEnd: () => {},
  });
  const answer = (gseq: number) => answers.get(gseq)?.resolve({ data: { gseq } });
  return { stream, queue, begun, answer };
}

it('begins to make what waits while one update is on its way, and gives all in order', async () => {
  const { stream, queue, begun, answer } = open(2);
  for (let gseq = 1; gseq <= 5; gseq += 1) queue.push(eventOf('a', gseq));
  const first = stream.updates.next();
  await expect.poll(() => begun).toEqual([1, 2, 3]);
  answer(3); // which is not told before its turn
  answer(2);
  answer(1);
  const given = [(await first).value, (await stream.updates.next()).value, (await stream.updates.next()).value];
  expect(given).toEqual([1, 2, 3].map((gseq) => ({ data: { gseq } })));
  const fourth = stream.updates.next();
  await expect.poll(() => begun).toEqual([1, 2, 3, 4, 5]);
  answer(4);
  expect((await fourth).value).toEqual({ data: { gseq: 4 } });
  await stream.updates.return();
});

it('makes nothing ahead where it is not known to be for the subscriber', async () => {
  const { stream, queue, begun, answer } = open(0);
  for (let gseq = 1; gseq <= 3; gseq += 1) queue.push(eventOf('a', gseq));
  const first = stream.updates.next();
  await expect.poll(() => begun).toEqual([1]);
  answer(1);
  expect((await first).value).toEqual({ data: { gseq: 1 } });
  await stream.updates.return();
});
