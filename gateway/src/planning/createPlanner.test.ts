import { composeServices } from '@apollo/composition';
import { createLog } from '@guanjia/runtime/createLog';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createPlanner, type PlannerOptions, type PlanningOutcome } from './createPlanner.ts';
import type { Planner } from './Planner.ts';

const log = createLog({ name: 'test', level: 'silent' });
const operation = (source: string) => ({ source, operationName: null });

/** Every field can be taken from as many subgraphs as there are, so that the ways to answer a deep selection are countless. */
const breadth = 6;
const supergraphSdl = (() => {
  const header = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
  const shared = Array.from({ length: breadth }, (_, index) => `f${index}: Node @shareable`).join(' ');
  const services = Array.from({ length: breadth }, (_, index) => ({
    name: `s${index}`,
    url: `http://s${index}`,
    typeDefs: parse(`${header} type Node @key(fields: "id") { id: ID! ${shared} own${index}: Int }`),
  }));
  const root = parse(`${header} type Query { root: Node } type Node @key(fields: "id") { id: ID! }`);
  return composeServices([{ name: 'root', url: 'http://root', typeDefs: root }, ...services]).supergraphSdl!;
})();

function selection(depth: number): string {
  const fields = Array.from({ length: breadth }, (_, index) =>
    depth === 0 ? `own${index}` : `f${index} ${selection(depth - 1)}`,
  );
  return `{ ${fields.join(' ')} }`;
}

/** Takes Apollo's planner many seconds. */
const endless = `{ root ${selection(3)} }`;

interface Observed {
  readonly planner: Planner;
  readonly outcomes: PlanningOutcome[];
}

async function startPlanner(options: Partial<PlannerOptions>): Promise<Observed> {
  const outcomes: PlanningOutcome[] = [];
  const planner = await createPlanner({
    supergraphSdl,
    timeLimitMs: 60_000,
    memoryLimitMb: 256,
    log,
    observe: (seconds, outcome) => {
      expect(seconds).toBeGreaterThanOrEqual(0);
      outcomes.push(outcome);
    },
    ...options,
  });
  return { planner, outcomes };
}

describe('createPlanner', () => {
  let planner: Planner;
  let outcomes: PlanningOutcome[];
  beforeAll(async () => {
    ({ planner, outcomes } = await startPlanner({ timeLimitMs: 3_000 }));
  });
  afterAll(() => planner.close());

  it('says what its supergraph is', () => {
    expect(planner.apiSdl).toContain('type Node');
    expect(planner.apiSdl).not.toContain('join__');
    expect(planner.supergraphSdl).toBe(supergraphSdl);
    expect(planner.subgraphs).toContainEqual({ name: 's0', url: 'http://s0' });
  });

  it('plans, and plans once what is asked twice at once', async () => {
    const before = outcomes.length;
    const [one, other] = [
      planner.plan(operation('{ root { id own1 } }')),
      planner.plan(operation('{ root { id own1 } }')),
    ];
    expect(one).toBe(other);
    expect(await one).toMatchObject({
      kind: 'QueryPlan',
      node: { kind: 'Sequence', nodes: [{ serviceName: 'root' }, { kind: 'Flatten', node: { serviceName: 's1' } }] },
    });
    expect(outcomes.slice(before)).toEqual(['planned']);
  });

  it('tells the named operations of a document apart', async () => {
    const source = 'query A { root { own1 } } query B { root { own2 } }';
    const plans = await Promise.all(['A', 'B'].map((operationName) => planner.plan({ source, operationName })));
    expect(plans.map((plan) => JSON.stringify(plan).includes('own2'))).toEqual([false, true]);
  });

  it('hands on what the planner refuses', async () => {
    await expect(planner.plan(operation('{ root { nothing } }'))).rejects.toMatchObject({
      name: 'GraphQLError',
      message: expect.stringContaining('Cannot query field "nothing" on type "Node"'),
    });
    expect(outcomes.at(-1)).toBe('refused');
  });

  it('refuses what takes too long, remembers it, and plans for others meanwhile', async () => {
    const order: string[] = [];
    let beats = 0;
    const beat = setInterval(() => (beats += 1), 5);
    onTestFinished(() => clearInterval(beat));
    const slow = async () => {
      const refusal = { code: 'OPERATION_TOO_COMPLEX', detail: { limitMs: 3_000 } };
      await expect(planner.plan(operation(endless))).rejects.toMatchObject(refusal);
      order.push('slow');
    };
    await Promise.all([slow(), planner.plan(operation('{ root { own3 } }')).then(() => order.push('behind'))]);
    // The main thread was never asked to plan: it has gone on beating for seconds.
    expect(beats).toBeGreaterThan(20);
    const again = planner.plan(operation(endless)).catch(() => order.push('again'));
    const quick = planner.plan(operation('{ root { own4 } }')).then(() => order.push('quick'));
    await Promise.all([again, quick]);
    expect(order.slice(-2)).toEqual(['again', 'quick']);
    expect(outcomes.filter((outcome) => outcome === 'too_complex')).toHaveLength(2);
  });

  it('tries again after ten minutes what was refused', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    vi.advanceTimersByTime(1); // at 0 nothing has a beginning for the cache
    let threads = 0;
    const counting = { ...log, warn: () => (threads += 1) } as unknown as typeof log;
    const { planner: brief } = await startPlanner({ timeLimitMs: 100, log: counting });
    onTestFinished(() => brief.close());
    const refusedBy = async () => {
      const before = threads;
      await expect(brief.plan(operation(endless))).rejects.toMatchObject({ code: 'OPERATION_TOO_COMPLEX' });
      return threads > before ? 'a thread' : 'memory';
    };
    const refusals = [await refusedBy(), await refusedBy()];
    vi.advanceTimersByTime(600_001);
    expect([...refusals, await refusedBy()]).toEqual(['a thread', 'memory', 'a thread']);
  });

  it('plans beside a slow operation when another thread is at hand', async () => {
    const { planner: pair } = await startPlanner({ timeLimitMs: 10_000, keptThreads: 2 });
    onTestFinished(() => pair.close());
    const order: string[] = [];
    // Both threads are loaded once each has planned something.
    const slow = pair.plan(operation(endless)).catch(() => order.push('slow'));
    await pair.plan(operation('{ root { own1 } }')).then(() => order.push('quick'));
    await pair.plan(operation('{ root { own2 } }')).then(() => order.push('quicker'));
    expect(order).toEqual(['quick', 'quicker']);
    await pair.close();
    await slow;
  });

  it('refuses what takes too much memory, and goes on', async () => {
    const { planner: small } = await startPlanner({ memoryLimitMb: 64 });
    onTestFinished(() => small.close());
    const huge = `{ root { ${Array.from({ length: 60_000 }, (_, index) => `a${index}: own1`).join(' ')} } }`;
    await expect(small.plan(operation(huge))).rejects.toMatchObject({
      code: 'OPERATION_TOO_COMPLEX',
      detail: { limitMb: 64 },
    });
    expect(await small.plan(operation('{ root { own1 } }'))).toMatchObject({ kind: 'QueryPlan' });
  });

  it('rejects what is under way when it is closed', async () => {
    const { planner: short } = await startPlanner({});
    const slow = short.plan(operation(endless)).catch((cause: unknown) => cause);
    await short.close();
    expect(await slow).toEqual(new Error('The planner is closed.'));
    await expect(short.plan(operation('{ root { id } }'))).rejects.toThrow('The planner is closed.');
  });

  it.each([
    ['type Query { a: Int }', 'Invalid supergraph: must be a core schema'],
    ['type Query {', 'Syntax Error: Expected Name, found <EOF>.'],
    [supergraphSdl.replace('join/v0.5', 'join/v9.9'), 'uses unsupported join spec version'],
  ])('says with Apollo what is wrong with a supergraph', async (sdl, message) => {
    await expect(startPlanner({ supergraphSdl: sdl })).rejects.toThrow(message);
  });
});
