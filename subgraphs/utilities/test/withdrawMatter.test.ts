import { newId } from '@guanjia/kernel/newId';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { followHandoffs } from '../src/jobs/followHandoffs.ts';
import { createMatterTaskStoreWithin } from '../src/storage/createMatterTaskStore.ts';
import { handIn, handInAll } from './handIn.ts';
import { forwardedApplication, people, type StartedUtilities, startUtilities } from './startUtilities.ts';

let utilities: StartedUtilities;
beforeAll(async () => {
  utilities = await startUtilities();
});
beforeEach(() => utilities.setNow('2026-09-01T09:00:00+08:00'));
afterAll(() => utilities.stop());

const withdraw = `mutation ($id: ID!, $reason: String!) {
  done: withdrawMatter(id: $id, reason: $reason) { status allowedActions clock { running deadline } application { status finishedMatters } } }`;
const reason = '改由园区统一供给';

describe('a single matter', () => {
  it('is withdrawn by the owner; the others go on and the whole follows', async () => {
    const { taskId, owner, handoff, facts } = await forwardedApplication(utilities, [
      'WATER_SUPPLY',
      'ROAD_TRAFFIC_SAFETY',
    ]);
    await handInAll(utilities, handoff);
    const done = await utilities.ask(owner, withdraw, { id: taskId('WATER_SUPPLY'), reason });
    expect(done.data.done).toMatchObject({
      status: 'WITHDRAWN',
      allowedActions: [],
      clock: { running: false },
      application: { status: 'IN_PROGRESS', finishedMatters: 0 },
    });
    const police = people.provider('provider-traffic-police');
    const id = taskId('ROAD_TRAFFIC_SAFETY');
    await utilities.ask(police, 'mutation ($id: ID!) { acceptMatter(id: $id) { status } }', { id });
    const grant =
      'mutation ($id: ID!) { done: grantPermit(id: $id, permitNumber: "G", validFrom: "2026-09-02", validUntil: "2026-10-01") { application { status finishedMatters totalMatters } } }';
    const granted = await utilities.ask(police, grant, { id });
    expect(granted.data.done.application).toEqual({ status: 'COMPLETED', finishedMatters: 1, totalMatters: 2 });
    const events = (await utilities.messagesOf(facts.projectId)).flatMap((one) =>
      one.kind === 'event' && one.event.type === 'utilities.matterWithdrawn' ? [one.event] : [],
    );
    expect(events).toHaveLength(1);
    const catalogue = await loadEventCatalogue();
    expect(catalogue.get('utilities.matterWithdrawn')?.data.parse(events[0]?.data)).toEqual(events[0]?.data);
  });

  it('that was withdrawn on its way is still signed for by its provider, and stays withdrawn', async () => {
    const { taskId, owner, handoff } = await forwardedApplication(utilities, ['TELECOM']);
    await utilities.ask(owner, withdraw, { id: taskId('TELECOM'), reason });
    const [leg] = handoff.legs;
    const { status, body } = await handIn(utilities, { leg: leg ?? { id: '', recipient: '' }, handoff });
    expect([status, body.receipt.legId]).toEqual([200, leg?.id]);
    const [task] = await utilities.needs.tasks.findByIds([taskId('TELECOM')]);
    expect(task?.status).toBe('WITHDRAWN');
  });

  it('is not withdrawn while a permit under way waits for it', async () => {
    const { taskId, owner } = await forwardedApplication(utilities, ['ROAD_EXCAVATION', 'ROAD_TRAFFIC_SAFETY']);
    const first = await utilities.ask(owner, withdraw, { id: taskId('ROAD_TRAFFIC_SAFETY'), reason });
    expect(first.refusal).toMatchObject({ code: 'MATTER_NEEDED_BY_OTHERS', missing: ['ROAD_EXCAVATION'] });
    await utilities.ask(owner, withdraw, { id: taskId('ROAD_EXCAVATION'), reason });
    const again = await utilities.ask(owner, withdraw, { id: taskId('ROAD_TRAFFIC_SAFETY'), reason });
    expect(again.data.done).toMatchObject({ status: 'WITHDRAWN', application: { status: 'WITHDRAWN' } });
  });

  it('is not withdrawn by a stranger, without a reason, or twice', async () => {
    const { taskId, owner } = await forwardedApplication(utilities, ['TELECOM']);
    const id = taskId('TELECOM');
    const codeOf = async (person: Parameters<StartedUtilities['ask']>[0], variables: Record<string, unknown>) =>
      (await utilities.ask(person, withdraw, variables)).refusal;
    expect(await codeOf(people.otherOwner, { id, reason })).toMatchObject({ code: 'MATTER_TASK_NOT_FOUND' });
    expect(await codeOf(people.clerkElsewhere, { id, reason })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await codeOf(owner, { id, reason: ' ' })).toMatchObject({ code: 'BAD_INPUT', field: 'reason' });
    expect(await codeOf(owner, { id, reason })).toBeUndefined();
    expect(await codeOf(owner, { id, reason })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', current: 'WITHDRAWN' });
  });
});

describe('a provider with a system of its own', () => {
  it('brings its matters to 已签收 by the receipt that the exchange announces, once', async () => {
    const { taskId, handoff, facts } = await forwardedApplication(utilities, ['TELECOM', 'WATER_SUPPLY']);
    const leg = handoff.legs.find(({ recipient }) => recipient === 'provider-telecom');
    const data = {
      handoffId: handoff.id,
      legId: leg?.id,
      recipient: leg?.recipient,
      purpose: handoff.purpose,
      sender: 'utilities',
      digest: 'd'.repeat(64),
      signedAt: '2026-09-01T03:00:00.000Z',
    };
    const event = {
      id: newId(),
      type: 'exchange.handoffLegReceived',
      projectId: facts.projectId,
      time: '2026-09-01T03:00:01.000Z',
      entity: { typename: 'Handoff', id: handoff.id },
      visibility: 'PUBLIC',
      actor: { subject: 'system.exchange', name: 'exchange' },
      summary: { en: '', zh: '' },
      data,
      seq: 3,
      gseq: 3,
      source: 'exchange',
    } as const;
    const { calendar } = utilities.needs;
    const hear = (heard: Parameters<typeof followHandoffs>[1]) =>
      utilities.database.transaction((tx) =>
        followHandoffs({ ...utilities.needs, tasks: createMatterTaskStoreWithin(tx, calendar) }, heard),
      );
    await hear({ ...event, data: { ...data, sender: 'approval' } });
    await hear({ ...event, type: 'exchange.handoffLegRefused' });
    await hear({ ...event, data: { ...data, recipient: 'provider-water' } });
    const statusOf = async (code: string) => (await utilities.needs.tasks.findByIds([taskId(code)]))[0];
    expect((await statusOf('TELECOM'))?.status).toBe('FORWARDED');
    await hear(event);
    await hear(event);
    expect(await statusOf('TELECOM')).toMatchObject({
      status: 'RECEIVED',
      steps: [{}, { at: new Date('2026-09-01T03:00:01.000Z'), by: { subject: 'provider-telecom' } }],
    });
    expect((await statusOf('WATER_SUPPLY'))?.status).toBe('FORWARDED');
    const told = (await utilities.messagesOf(facts.projectId)).filter(
      (one) => one.kind === 'event' && one.event.type === 'utilities.matterReceived',
    );
    expect(told).toHaveLength(1);
  });
});
