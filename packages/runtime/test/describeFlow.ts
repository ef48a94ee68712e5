import { newId } from '@guanjia/kernel/newId';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLog } from '../src/createLog.ts';
import { defineQueue } from '../src/defineQueue.ts';
import { openFlow } from '../src/openFlow.ts';
import { openQueue } from '../src/openQueue.ts';
import { type JobProcessor, openWorker } from '../src/openWorker.ts';
import type { QueueConnection } from '../src/queueConnection.ts';
import { defineTestQueue, type LegData, newLeg } from './describeQueue.ts';

interface HandoffData {
  readonly handoff: string;
}

const log = createLog({ name: 'test', level: 'silent' });
const within = { timeout: 10_000, interval: 20 };
const newHandoff = (): HandoffData => ({ handoff: `handoff-${newId()}` });

/** What a parent and its children must do on every backend. */
export function describeFlow(name: string, connection: QueueConnection): void {
  describe(`a flow on ${name}`, () => {
    const closing: (() => Promise<void>)[] = [];
    afterEach(async () => {
      for (const close of closing.splice(0).toReversed()) await close();
    });

    /** Both queues and the flow; workers note what they do, and legs called `fails` fail. */
    async function open(attempts = 1) {
      const legs = defineTestQueue(attempts);
      const handoffs = defineQueue<HandoffData>({
        ...legs,
        name: `parents-${newId()}`,
        data: z.object({ handoff: z.string() }),
        jobId: ({ handoff }) => handoff,
      });
      const keep = <Closing extends { close(): Promise<void> }>(one: Closing): Closing => {
        closing.push(one.close);
        return one;
      };
      const done: string[] = [];
      const process: JobProcessor<LegData> = async ({ leg, text }) => {
        if (text === 'fails') throw new Error('as asked');
        done.push(leg);
      };
      return {
        done,
        legQueue: keep(await openQueue(legs, connection, { log })),
        handoffQueue: keep(await openQueue(handoffs, connection, { log })),
        flow: keep(await openFlow(handoffs, legs, connection, { log })),
        startLegs: async () => keep(await openWorker(legs, process, connection, { log, concurrency: 1 })),
        startHandoffs: async (work: () => Promise<void> = () => Promise.resolve()) => {
          const close = async ({ handoff }: HandoffData): Promise<void> => {
            await work();
            done.push(handoff);
          };
          return keep(await openWorker(handoffs, close, connection, { log }));
        },
      };
    }
    const of = (legs: readonly LegData[]) => legs.map((data) => ({ data }));

    it('does the parent when all children are done, however often it is added', async () => {
      const { flow, handoffQueue, legQueue, done, startLegs, startHandoffs } = await open();
      const parent = newHandoff();
      const legs = [newLeg(), newLeg(), newLeg()];
      await flow.add({ parent, children: of(legs) });
      await Promise.all([flow.add({ parent, children: of(legs) }), flow.add({ parent, children: of(legs) })]);
      await handoffQueue.add(parent);
      await legQueue.addMany(of(legs));
      expect(await legQueue.counts()).toMatchObject({ waiting: 3 });
      await startHandoffs();
      expect(await handoffQueue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
      await startLegs();
      await expect.poll(() => done, within).toEqual([...legs.map(({ leg }) => leg), parent.handoff]);
      await expect.poll(() => handoffQueue.stateOf(parent), within).toBeNull();
    });

    it('does not wait for dead children, but for all others', async () => {
      const { flow, done, legQueue, startLegs, startHandoffs } = await open(2);
      const parent = newHandoff();
      const [bad, good, worse] = [newLeg('fails'), newLeg(), newLeg('fails')];
      await flow.add({ parent, children: of([bad, good, worse]) });
      await startHandoffs();
      await startLegs();
      await expect.poll(() => done, within).toEqual([good.leg, parent.handoff]);
      expect(await legQueue.counts()).toMatchObject({ failed: 2 });
    });

    it('waits on for the others when it is added again after a child has died', async () => {
      const { flow, done, handoffQueue, legQueue, startLegs, startHandoffs } = await open();
      const parent = newHandoff();
      const [dead, held] = [newLeg('fails'), newLeg()];
      const children = of([dead, held]);
      await legQueue.add(held, { delayMs: 1_000_000 });
      await flow.add({ parent, children });
      await startLegs();
      await startHandoffs();
      await expect.poll(() => legQueue.stateOf(dead), within).toBe('failed');
      await flow.add({ parent, children });
      await flow.add({ parent, children });
      expect(await handoffQueue.stateOf(parent)).toBe('waiting-children');
      await legQueue.forget([dead]);
      expect(await handoffQueue.stateOf(parent)).toBe('waiting-children');
      await legQueue.forget([held]);
      await expect.poll(() => done, within).toEqual([parent.handoff]);
    });

    it('takes children that are queued already, whatever becomes of them', async () => {
      const { flow, done, handoffQueue, legQueue, startLegs, startHandoffs } = await open();
      const [dead, dies, waits, last] = [newLeg('fails'), newLeg('fails'), newLeg(), newLeg()];
      await legQueue.add(dead);
      const first = await startLegs();
      await expect.poll(() => legQueue.stateOf(dead), within).toBe('failed');
      await first.close();
      await legQueue.addMany(of([dies, waits]));
      const parent = newHandoff();
      await flow.add({ parent, children: of([dead, dies, waits, last]) });
      const onlyDead = newHandoff();
      await startHandoffs();
      await startLegs();
      await expect.poll(() => done, within).toEqual([waits.leg, last.leg, parent.handoff]);
      // until it has gone, its children are tied to it
      await expect.poll(() => handoffQueue.stateOf(parent), within).toBeNull();
      await flow.add({ parent: onlyDead, children: of([dead, dies]) });
      await expect.poll(() => done, within).toContain(onlyDead.handoff);
    });

    it('does a parent without children at once, and one whose children are forgotten', async () => {
      const { flow, done, legQueue, startHandoffs } = await open();
      await startHandoffs();
      const [single, left] = [newHandoff(), newHandoff()];
      await flow.add({ parent: single, children: [] });
      await expect.poll(() => done, within).toEqual([single.handoff]);
      const legs = [newLeg(), newLeg()];
      await flow.add({ parent: left, children: of(legs) });
      await legQueue.forget(legs.slice(0, 1));
      await legQueue.add(legs[0]!);
      await legQueue.forget(legs.slice(1));
      await expect.poll(() => done, within).toEqual([single.handoff, left.handoff]);
    });

    it('queues children without a parent that has ended its waiting', async () => {
      const { flow, done, legQueue, handoffQueue, startLegs, startHandoffs } = await open();
      const parent = newHandoff();
      const [first, second] = [newLeg(), newLeg()];
      const started = Promise.withResolvers<void>();
      const end = Promise.withResolvers<void>();
      await flow.add({ parent, children: of([first]) });
      const worker = await startLegs();
      await startHandoffs(async () => {
        started.resolve();
        await end.promise;
      });
      await started.promise;
      await worker.close();
      await flow.add({ parent, children: of([first, second]) });
      expect(await legQueue.counts()).toMatchObject({ waiting: 2 });
      end.resolve();
      await expect.poll(() => handoffQueue.stateOf(parent), within).toBeNull();
      await startLegs();
      await expect.poll(() => done, within).toEqual([first.leg, parent.handoff, first.leg, second.leg]);
      expect(await handoffQueue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
    });

    it('does the urgent children first', async () => {
      const { flow, done, startLegs, startHandoffs } = await open();
      const [later, soon, first] = [newLeg(), newLeg(), newLeg()];
      const ordinary = { parent: newHandoff(), children: [{ data: later, priority: 10 }] };
      const key = {
        parent: newHandoff(),
        children: [
          { data: soon, priority: 2 },
          { data: first, priority: 1 },
        ],
      };
      await flow.add(ordinary);
      await flow.add(key);
      await startLegs();
      await expect.poll(() => done, within).toEqual([first.leg, soon.leg, later.leg]);
      await startHandoffs();
      const parents = [key.parent.handoff, ordinary.parent.handoff].toSorted();
      await expect.poll(() => done.slice(3).toSorted(), within).toEqual(parents);
    });

    it('says so when a child is another parent’s, instead of waiting for ever', async () => {
      const { flow } = await open();
      const shared = of([newLeg()]);
      await flow.add({ parent: newHandoff(), children: shared });
      await expect(flow.add({ parent: newHandoff(), children: shared })).rejects.toMatchObject({
        code: 'QUEUE_UNAVAILABLE',
        cause: expect.objectContaining({ message: expect.stringContaining(shared[0]!.data.leg) }),
      });
    });
  });
}
