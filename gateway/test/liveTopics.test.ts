import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Update, wires } from './kit/clients.ts';
import { knownHandoffs, knownProjects, timelineHeads } from './kit/departments.ts';
import { eventually } from './kit/eventually.ts';
import { jsonOf } from './kit/jsonOf.ts';
import { openSubscriber, refusalOf } from './kit/openSubscriber.ts';
import { startTestGateway, type TestGateway } from './kit/startTestGateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

const newProject = (): string => {
  const id = newId();
  knownProjects.set(id, '演示厂房');
  return id;
};

describe('handoffProgress', () => {
  const query = `
    subscription Handoff($id: ID!, $after: String) {
      handoffProgress(handoffId: $id, after: $after) { cursor seq type handoff { id sender } project { name } }
    }`;
  const newHandoff = (projectId: string): string => {
    const id = newId();
    knownHandoffs.set(id, projectId);
    return id;
  };
  const appendTo = (projectId: string, handoffId: string, type: string) =>
    gateway.exchange.append(projectId, { type, entity: { typename: 'Handoff', id: handoffId }, source: 'exchange' });

  it.each(wires)('tells the events of one handoff, and goes on behind a cursor, over %s', async (wire) => {
    const projectId = newProject();
    const [id, other] = [newHandoff(projectId), newHandoff(projectId)];
    const subscriber = await openSubscriber(gateway, wire, { query, variables: { id } });
    gateway.exchange.append(projectId);
    appendTo(projectId, other, 'exchange.handoffRequested');
    appendTo(projectId, id, 'exchange.handoffRequested');
    const first = await subscriber.next();
    expect(first).toMatchObject({
      data: {
        handoffProgress: {
          seq: 3,
          type: 'exchange.handoffRequested',
          handoff: { id, sender: 'approval' },
          project: { name: '演示厂房' },
        },
      },
    });
    await subscriber.leave();
    appendTo(projectId, id, 'exchange.handoffLegDelivered');
    appendTo(projectId, other, 'exchange.handoffLegDelivered');
    const after = first.data.handoffProgress.cursor;
    const again = await openSubscriber(gateway, wire, { query, variables: { id, after } });
    appendTo(projectId, id, 'exchange.handoffCompleted');
    expect((await again.take(2)).map(({ data }) => data.handoffProgress.seq)).toEqual([4, 6]);
    await again.leave();
  });

  it('says in a project’s stream which handoff an event is about', async () => {
    const projectId = newProject();
    const id = newHandoff(projectId);
    const ofProject = `subscription($id: ID!) { projectProgress(projectId: $id) { handoff { id sender } } }`;
    const subscriber = await openSubscriber(gateway, 'graphql-ws', { query: ofProject, variables: { id: projectId } });
    gateway.exchange.append(projectId);
    appendTo(projectId, id, 'exchange.handoffRequested');
    expect((await subscriber.take(2)).map(({ data }) => data.projectProgress.handoff)).toEqual([
      null,
      { id, sender: 'approval' },
    ]);
    await subscriber.leave();
  });

  it.each([newId(), '../x'])('refuses a handoff that is not to be seen: %s', async (id) => {
    expect(await refusalOf(gateway, 'graphql-sse', { query, variables: { id } })).toMatchObject([
      { extensions: { code: 'HANDOFF_NOT_FOUND', field: 'handoffId', value: id } },
    ]);
  });
});

describe('a field that a department binds to event types', () => {
  const query = `
    subscription Inspected($id: ID, $after: String) {
      siteInspected(projectId: $id, after: $after) {
        cursor time result findings { text severity } project { id name water }
      }
    }`;
  const inspected = (projectId: string, result: string, type = 'site.inspectionRecorded') =>
    gateway.exchange.append(projectId, {
      type,
      source: 'site',
      time: '2026-09-01T08:00:00+08:00',
      data: { result, findings: [{ text: '临边防护缺失', severity: 2 }], time: 'not this one' },
    });

  it.each(wires)('tells those events with their payload and the graph below it, over %s', async (wire) => {
    const id = newProject();
    const subscriber = await openSubscriber(gateway, wire, { query, variables: { id } });
    gateway.exchange.append(id);
    inspected(newProject(), 'PASS');
    inspected(id, 'RECTIFY');
    inspected(id, 'PASS', 'site.inspectionClosed');
    const [first, second] = await subscriber.take(2);
    expect(first?.data.siteInspected).toEqual({
      cursor: expect.any(String),
      time: '2026-09-01T08:00:00+08:00',
      result: 'RECTIFY',
      findings: [{ text: '临边防护缺失', severity: 2 }],
      project: { id, name: '演示厂房', water: `水-${id.slice(-2)}` },
    });
    expect(second?.data.siteInspected.result).toBe('PASS');
    await subscriber.leave();
    inspected(id, 'RECTIFY');
    const { cursor } = second?.data.siteInspected ?? {};
    const again = await openSubscriber(gateway, wire, { query, variables: { id, after: cursor } });
    expect((await again.next()).data.siteInspected.result).toBe('RECTIFY');
    await again.leave();
  });

  it('follows all projects where it is asked without one', async () => {
    const [one, other, hidden] = [newProject(), newProject(), newId()];
    const subscriber = await openSubscriber(gateway, 'graphql-ws', { query, variables: {} });
    const idOf = ({ data }: Update): string => data.siteInspected.project.id;
    inspected(one, 'PASS');
    inspected(hidden, 'PASS');
    gateway.exchange.append(one);
    inspected(other, 'PASS');
    const updates = await subscriber.take(2);
    expect(updates.map(idOf)).toEqual([one, other]);
    await subscriber.leave();
    const after = updates[0]?.data.siteInspected.cursor;
    const again = await openSubscriber(gateway, 'graphql-ws', { query, variables: { after } });
    expect(idOf(await again.next())).toBe(other);
    await again.leave();
  });

  it('says what of a payload does not fit, with the cursor', async () => {
    const id = newProject();
    const nullable = `subscription($id: ID) { siteInspected(projectId: $id) { cursor result } }`;
    const subscriber = await openSubscriber(gateway, 'graphql-ws', { query: nullable, variables: { id } });
    inspected(id, 'EXPLODED');
    inspected(id, 'PASS');
    const [wrong, right] = await subscriber.take(2);
    expect(wrong).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
    expect(right?.data.siteInspected.result).toBe('PASS');
    await subscriber.leave();
  });
});

describe('progressCursor', () => {
  const cursorNow = async (id: string | null, as?: string) =>
    gateway.ask('query($id: ID) { progressCursor(projectId: $id) }', { as: as ?? 'steward', variables: { id } });

  it('is the place behind all that has happened to a project', async () => {
    const id = newProject();
    gateway.exchange.append(id);
    timelineHeads.set(id, 1);
    const { data: former } = await cursorNow(id);
    for (const _ of [2, 3]) gateway.exchange.append(id);
    timelineHeads.set(id, 3);
    await eventually(async () => {
      const ready = await jsonOf(await fetch(`${gateway.url}/ready`));
      expect(ready.events.gseq).toBe(gateway.exchange.head());
    });
    const { data } = await cursorNow(id);
    expect(data.progressCursor).not.toBe(former.progressCursor);
    gateway.exchange.append(id);
    const query = `subscription($id: ID!, $after: String) { projectProgress(projectId: $id, after: $after) { seq } }`;
    const variables = { id, after: data.progressCursor };
    const subscriber = await openSubscriber(gateway, 'graphql-ws', { query, variables });
    expect((await subscriber.next()).data.projectProgress.seq).toBe(4);
    await subscriber.leave();
  });

  it('is the place behind all that has happened anywhere', async () => {
    const id = newProject();
    gateway.exchange.append(id);
    const { data } = await cursorNow(null);
    gateway.exchange.append(id);
    const query = `subscription($after: String) { progressFeed(after: $after) { seq project { id } } }`;
    const variables = { after: data.progressCursor };
    const subscriber = await openSubscriber(gateway, 'graphql-ws', { query, variables });
    // the gateway may be behind the log: then there is more than that, and never less
    const seqs: number[] = [];
    while (seqs.at(-1) !== 2) {
      const update = (await subscriber.next()).data.progressFeed;
      if (update.project.id === id) seqs.push(update.seq);
    }
    expect(seqs.at(-1)).toBe(2);
    await subscriber.leave();
  });

  it.each([newId(), 'no id'])('refuses a project that is not to be seen: %s', async (id) => {
    const { errors } = await cursorNow(id);
    expect(errors).toMatchObject([{ path: ['progressCursor'], extensions: { code: 'PROJECT_NOT_FOUND' } }]);
  });

  it('is for those who have signed in', async () => {
    const { errors } = await gateway.ask('{ progressCursor }');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
