import type { StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf } from '../../test/kit/eventOf.ts';
import { RefusedOperation } from '../errors/RefusedOperation.ts';
import { createEventQueue } from './createEventQueue.ts';
import { createFeed, type FeedOptions } from './createFeed.ts';
import type { FilteredProject } from './matchesFilter.ts';

const log = createLog({ name: 'test', level: 'silent' });
const steward: Principal = { ...anonymous, subject: 's', roles: ['STEWARD'] };
const contextOf = (principal: Principal) => ({ principal, requestId: 'r', log, update: null });
const medical: FilteredProject = { regionCode: '370702', keyLevels: [], kind: 'MEDICAL', stage: 'REGISTERED' };
const down = new RefusedOperation([
  { message: 'down', extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: 'approval' } },
]);

interface Look {
  readonly id: string;
  readonly asOf: number | undefined;
}

/** A feed over a log in memory; `look` is what the departments say of a project. */
function open(look: (asked: Look) => Promise<FilteredProject | null>, options: Partial<FeedOptions> = {}) {
  const told = new Set<(event: StoredEvent) => void>();
  const events: StoredEvent[] = [];
  const looks: Look[] = [];
  const counts = { evaluated: 0 };
  const ask = ({ id, asOf }: { id: string; asOf?: number }) => {
    looks.push({ id, asOf });
    return look({ id, asOf });
  };
  const feed = createFeed({
    eventLog: {
      listenToAll(listener) {
        told.add(listener);
        return () => void told.delete(listener);
      },
      readAllAfter: async (gseq) => events.filter((event) => event.gseq > gseq).slice(0, 3),
      state: () => ({ gseq: events.length, projects: 0 }),
    },
    sight: {
      requireProject: async (key) => (await ask(key))?.regionCode ?? '',
      project: ask,
      projectWithLight: ask,
      projectOfHandoff: async () => '',
      headOfProject: async () => 0,
    },
    onEvaluated: () => {
      counts.evaluated += 1;
    },
    log,
    ...options,
  });
  const append = (projectId: string, isTold = true): StoredEvent => {
    const event = eventOf(projectId, 1, { gseq: events.length + 1 });
    events.push(event);
    if (isTold) for (const tell of told) tell(event);
    return event;
  };
  return { feed, append, looks, counts, listeners: told };
}

describe('createFeed', () => {
  it('gives what is wanted in order, however long each look takes and whatever the log did not tell', async () => {
    const events = fc.array(fc.record({ wanted: fc.boolean(), told: fc.boolean() }), { minLength: 1, maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(events, fc.scheduler(), async (chosen, scheduler) => {
        const wanted = new Set<string>();
        const { feed, append } = open(({ id }) => scheduler.schedule(Promise.resolve(wanted.has(id) ? medical : null)));
        const queue = createEventQueue(1_000);
        const share = feed.join(
          { filter: { kind: 'MEDICAL' }, tells: 'EVENTS', types: null },
          contextOf(steward),
          queue,
        );
        const expected: number[] = [];
        for (const { wanted: isWanted, told } of [...chosen, { wanted: true, told: true }]) {
          const id = newId();
          if (isWanted) wanted.add(id);
          const { gseq } = append(id, told);
          if (isWanted) expected.push(gseq);
        }
        const got: number[] = [];
        const taking = (async () => {
          while (got.at(-1) !== expected.at(-1)) got.push((await queue.next())?.gseq ?? 0);
        })();
        await scheduler.waitFor(taking);
        expect(got).toEqual(expected);
        share.leave();
      }),
      { numRuns: 50 },
    );
  });

  it('looks at a project no earlier than the event, once for all who share the filter', async () => {
    const { feed, append, looks, counts } = open(async () => medical);
    const queues = [1, 2, 3].map(() => createEventQueue(10));
    const shares = queues.map((queue, place) =>
      feed.join(
        {
          filter: place === 0 ? { kind: 'MEDICAL', region: '370700' } : { region: '370700', kind: 'MEDICAL' },
          tells: 'EVENTS' as const,
          types: null,
        },
        contextOf(steward),
        queue,
      ),
    );
    const { gseq, projectId } = append(newId());
    expect((await Promise.all(queues.map((queue) => queue.next()))).map((event) => event?.gseq)).toEqual([
      gseq,
      gseq,
      gseq,
    ]);
    expect(looks).toEqual([{ id: projectId, asOf: gseq }]);
    expect(counts.evaluated).toBe(1);
    for (const share of shares) share.leave();
  });

  it('looks at no project for an event that is not for the person, of another type or of another department', async () => {
    const { feed, append, looks, listeners } = open(async () => medical);
    const queue = createEventQueue(10);
    const topic = { filter: { department: 'utilities' }, tells: 'EVENTS' as const, types: new Set(['utilities.done']) };
    const share = feed.join(topic, contextOf({ ...steward, roles: ['DASHBOARD'] }), queue);
    append(newId());
    expect(await share.isFor(eventOf(newId(), 1, { gseq: 7, source: 'utilities' }))).toBe(false);
    const inside = { gseq: 8, source: 'utilities', type: 'utilities.done', visibility: 'INTERNAL' } as const;
    expect(await share.isFor(eventOf(newId(), 1, inside))).toBe(false);
    expect(looks).toEqual([]);
    expect(await share.isFor(eventOf(newId(), 1, { ...inside, gseq: 9, visibility: 'PUBLIC' }))).toBe(true);
    expect(listeners.size).toBe(1);
    share.leave();
    expect(listeners.size).toBe(0);
  });

  it('tries again while a department is away', async () => {
    let away = 2;
    const { feed, append } = open(async () => {
      away -= 1;
      if (away >= 0) throw down;
      return medical;
    });
    const queue = createEventQueue(10);
    const share = feed.join({ filter: { kind: 'MEDICAL' }, tells: 'EVENTS', types: null }, contextOf(steward), queue);
    const { gseq } = append(newId());
    expect((await queue.next())?.gseq).toBe(gseq);
    share.leave();
  });

  it('ends for all who share it when a department stays away, and begins anew for who comes again', async () => {
    let isAway = true;
    const { feed, append, listeners } = open(
      async () => {
        if (isAway) throw down;
        return medical;
      },
      { patienceMs: 0 },
    );
    const topic = { filter: { kind: 'MEDICAL' }, tells: 'EVENTS' as const, types: null };
    const queues = [createEventQueue(10), createEventQueue(10)];
    const shares = queues.map((queue) => feed.join(topic, contextOf(steward), queue));
    append(newId());
    for (const queue of queues) {
      await expect(queue.next()).rejects.toMatchObject({
        code: 'DEPARTMENT_UNAVAILABLE',
        detail: { department: 'approval' },
      });
    }
    expect(listeners.size).toBe(0);
    isAway = false;
    const again = createEventQueue(10);
    const share = feed.join(topic, contextOf(steward), again);
    for (const former of shares) former.leave();
    const { gseq } = append(newId());
    expect((await again.next())?.gseq).toBe(gseq);
    share.leave();
  });
});
