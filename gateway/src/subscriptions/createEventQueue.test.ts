import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf } from '../../test/kit/eventOf.ts';
import { createEventQueue } from './createEventQueue.ts';

const projects = ['a', 'b', 'c'] as const;
const step = fc.oneof(fc.constantFrom(...projects), fc.constant('take' as const));

describe('a queue that folds', () => {
  it('gives the last event of each project, each once and in order, however it is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const queue = createEventQueue(projects.length, true);
        const last = new Map<string, number>();
        const taken: { readonly projectId: string; readonly gseq: number }[] = [];
        const take = async (): Promise<void> => {
          const [first] = queue.peek(1);
          if (first === undefined) return;
          const event = await queue.next();
          expect(event).toBe(first);
          if (event !== null) taken.push(event);
        };
        for (const [place, one] of steps.entries()) {
          if (one === 'take') await take();
          else {
            queue.push(eventOf(one, place, { gseq: place + 1 }));
            last.set(one, place + 1);
          }
        }
        while (queue.peek(1).length > 0) await take();
        const places = taken.map(({ gseq }) => gseq);
        expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
        for (const [project, gseq] of last) {
          expect(taken.findLast(({ projectId }) => projectId === project)?.gseq).toBe(gseq);
        }
      }),
    );
  });

  it('is full of projects, and not of events', async () => {
    const queue = createEventQueue(2, true);
    for (let gseq = 1; gseq <= 10; gseq += 1) queue.push(eventOf(gseq % 2 === 0 ? 'a' : 'b', gseq, { gseq }));
    expect(queue.peek(5).map(({ gseq }) => gseq)).toEqual([9, 10]);
    queue.push(eventOf('c', 11, { gseq: 11 }));
    await expect(queue.next()).rejects.toMatchObject({ code: 'SUBSCRIBER_LAGGED' });
  });
});
