import { createPublicKey } from 'node:crypto';
import type { HandoffChannel } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { handoffDigest, isWitnessedBy, type WitnessedReceipt } from '@guanjia/kernel/receipt';
import { expect, it, onTestFinished } from 'vitest';
import { createDelivery } from '../src/createDelivery.ts';
import { createHandoffStore } from '../src/storage/createHandoffStore.ts';
import { openOwnKeys } from '../src/storage/openOwnKeys.ts';
import { ledgerSteps } from './ledgerSteps.ts';
import { handoffTo, registered } from './messages.ts';
import { plainJson } from './plainJson.ts';
import { departmentKeys, person, startExchange } from './startExchange.ts';
import { look, maxAttempts } from './startHandoff.ts';

const steward = person(['STEWARD'], { name: '演示专员' });
const clerk = person(['WINDOW_CLERK'], { name: '演示窗口' });

const mutations = {
  dispatch:
    'mutation ($legId: ID!, $carrier: String!, $trackingNumber: String!) { leg: dispatchLegByCourier(legId: $legId, carrier: $carrier, trackingNumber: $trackingNumber) { ...Leg } }',
  confirm: 'mutation ($legId: ID!) { leg: reportCourierDelivery(legId: $legId) { ...Leg } }',
  lose: 'mutation ($legId: ID!, $reason: String!) { leg: reportCourierLoss(legId: $legId, reason: $reason) { ...Leg } }',
  handOver: 'mutation ($legId: ID!) { leg: handOverLeg(legId: $legId) { ...Leg } }',
  sign: 'mutation ($legId: ID!, $personName: String!) { leg: signForLeg(legId: $legId, personName: $personName) { ...Leg } }',
  refuse:
    'mutation ($legId: ID!, $kind: HandoffRefusalKind!, $reason: String!) { leg: refuseLeg(legId: $legId, kind: $kind, reason: $reason) { ...Leg } }',
} as const;
const fragment =
  'fragment Leg on HandoffLeg { status channel attempts reason carrier trackingNumber handedOverBy receipt { signedBy person } }';

/** An exchange with a provider that a machine cannot reach, and a handoff to it of which the worker has taken note. */
async function startPersonHandoff(
  channel: HandoffChannel = 'COURIER',
  { noted = true, recipient = `heating-${newId()}` } = {},
) {
  const exchange = await startExchange({});
  const { database } = exchange;
  const provider = {
    id: recipient,
    name: '演示供热',
    channel,
    address: '演示路 1 号',
    email: 'a@example.test',
  };
  await exchange.utilities.register([provider]);
  const { handoff } = handoffTo([provider.id]);
  await exchange.utilities.intake([{ kind: 'handoff', handoff }]);
  const ownKeys = await openOwnKeys(database);
  const delivery = createDelivery({ database, departmentKeys, allowedHosts: [], ownKeys, maxAttempts });
  onTestFinished(() => delivery.close());
  const legId = handoff.legs[0]?.id ?? '';
  const deliver = () => delivery.deliver(legId, provider.id);
  if (noted) await deliver();
  const ask = async (query: string, variables: object, principal: Principal) =>
    plainJson(await exchange.exchange.subgraph.execute({ query, variables: { ...variables }, principal }));
  const act = async (verb: keyof typeof mutations, variables: object, principal: Principal = steward) => {
    const { data, errors } = await ask(`${mutations[verb]} ${fragment}`, { legId, ...variables }, principal);
    return errors === undefined ? data.leg : errors[0].extensions;
  };
  const ownPeople = person(['PROVIDER'], { provider: provider.id, name: '演示供热经办' });
  return { ...exchange, provider, handoff, legId, ownKeys, deliver, ask, act, ownPeople };
}
type Started = Awaited<ReturnType<typeof startPersonHandoff>>;

const parcel = { carrier: '演示快递', trackingNumber: 'SF-1234567890' };
const stepsOf = async ({ database, handoff }: Started) =>
  (await ledgerSteps(database, handoff.id)).map(({ step, actor }) => [step, actor]);
const toldOf = async ({ approval, handoff }: Started, type: string) => {
  const { events } = await approval.readProjectEvents(handoff.projectId, { after: 0, limit: 100 });
  return events.find((event) => event.type === `exchange.${type}`)?.summary;
};
const keptReceipt = async ({ database, legId }: Started) => (await createHandoffStore(database).receiptsOf([legId]))[0];

it('goes by courier: sent off, delivered, signed for, each by a person', async () => {
  const started = await startPersonHandoff('COURIER');
  const { act, handoff, ownPeople, ownKeys, deliver, legId } = started;
  expect(await act('dispatch', parcel)).toEqual({
    status: 'IN_TRANSIT',
    channel: 'COURIER',
    attempts: 1,
    reason: null,
    carrier: '演示快递',
    trackingNumber: 'SF-1234567890',
    handedOverBy: '演示专员',
    receipt: null,
  });
  expect((await toldOf(started, 'handoffLegDispatched'))?.zh).toContain('演示专员已通过演示快递寄往演示供热，单号');
  await expect(deliver()).resolves.toEqual({ next: 'done' });
  expect(await act('confirm', {}, clerk)).toMatchObject({ status: 'DELIVERED' });
  expect(await act('sign', { personName: ' 演示签收人 ' }, ownPeople)).toMatchObject({
    status: 'RECEIVED',
    receipt: { signedBy: 'EXCHANGE', person: '演示签收人' },
  });
  const kept = await keptReceipt(started);
  expect(kept).toMatchObject({
    legId,
    digest: handoffDigest(handoff),
    evidence: {
      channel: 'COURIER',
      person: '演示签收人',
      subject: ownPeople.subject,
      handedOverBy: null,
      trackingNumber: 'SF-1234567890',
    },
  });
  expect(isWitnessedBy(kept as WitnessedReceipt, createPublicKey(ownKeys.publicKey()))).toBe(true);
  const { status, events } = await look(started);
  expect(status).toBe('RECEIVED');
  expect(events).toEqual([
    'handoffRequested',
    'handoffLegDispatched',
    'handoffLegDelivered',
    'handoffLegReceived',
    'handoffCompleted',
  ]);
  expect(await stepsOf(started)).toEqual([
    ['requested', 'system.utilities'],
    ['awaitsPerson', 'system.exchange'],
    ['dispatched', steward.subject],
    ['delivered', clerk.subject],
    ['received', ownPeople.subject],
  ]);
});

it('waits for a person again when the courier has lost it, however often', async () => {
  const started = await startPersonHandoff('COURIER');
  const { act, deliver } = started;
  for (let time = 1; time <= maxAttempts + 1; time += 1) {
    await act('dispatch', { ...parcel, trackingNumber: `LOST-${time}` });
    expect(await act('lose', { reason: '快递丢失' })).toMatchObject({
      status: 'PENDING',
      channel: 'COURIER',
      attempts: time,
      reason: '快递丢失',
    });
    await deliver();
  }
  expect((await look(started)).leg.status).toBe('PENDING');
  expect(await act('dispatch', parcel)).toMatchObject({ status: 'IN_TRANSIT', trackingNumber: parcel.trackingNumber });
  expect((await stepsOf(started)).filter(([step]) => step === 'failed').map(([, actor]) => actor)).toEqual(
    Array.from({ length: maxAttempts + 1 }, () => steward.subject),
  );
});

it('goes from hand to hand: one signs for giving, another for taking', async () => {
  const started = await startPersonHandoff('IN_PERSON');
  const { act } = started;
  expect(await act('sign', { personName: '演示签收人' }, clerk)).toMatchObject({
    code: 'TRANSITION_NOT_ALLOWED',
    current: 'PENDING',
    attempted: 'receive',
  });
  expect(await act('handOver', {}, clerk)).toMatchObject({
    status: 'IN_TRANSIT',
    channel: 'IN_PERSON',
    handedOverBy: '演示窗口',
  });
  expect((await toldOf(started, 'handoffLegHandedOver'))?.zh).toContain('演示窗口已当面交给演示供热');
  for (const throughToken of [
    { ...clerk, subject: 'another-clerk', delegate: { subject: clerk.subject, name: clerk.name } },
    { ...clerk, delegate: { subject: 'another-clerk', name: '演示' } },
  ]) {
    const refused = await act('sign', { personName: '演示签收人' }, throughToken);
    expect(refused).toMatchObject({ code: 'FORBIDDEN', field: 'legId' });
  }
  expect(await act('sign', { personName: '演示签收人' }, clerk)).toMatchObject({ code: 'FORBIDDEN', field: 'legId' });
  expect(await act('handOver', {}, steward)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', current: 'IN_TRANSIT' });
  const other = person(['SERVICE_ROOM']);
  expect(await act('sign', { personName: '演示签收人' }, other)).toMatchObject({ status: 'RECEIVED' });
  expect(await keptReceipt(started)).toMatchObject({
    evidence: { channel: 'IN_PERSON', subject: other.subject, handedOverBy: '演示窗口', trackingNumber: null },
  });
  expect(await act('sign', { personName: '他人' }, other)).toMatchObject({
    code: 'TRANSITION_NOT_ALLOWED',
    current: 'RECEIVED',
  });
});

it('is signed once by many at the same time', async () => {
  const started = await startPersonHandoff('IN_PERSON');
  await started.act('handOver', {});
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, place) => started.act('sign', { personName: `演示${place}` }, started.ownPeople)),
  );
  expect(answers.filter(({ status }) => status === 'RECEIVED')).toHaveLength(1);
  expect(answers.filter(({ code }) => code === 'TRANSITION_NOT_ALLOWED')).toHaveLength(7);
});

it.each([
  ['REFUSE', 'REFUSED', 'handoffLegRefused'],
  ['RETURN', 'RETURNED', 'handoffLegReturned'],
])('is turned down at the receiving end: %s', async (kind, status, event) => {
  const started = await startPersonHandoff('IN_PERSON');
  await started.act('handOver', {});
  expect(await started.act('refuse', { kind, reason: ' 缺少原件 ' }, started.ownPeople)).toMatchObject({
    status,
    reason: '缺少原件',
  });
  const { events } = await look(started);
  expect(events.slice(-2)).toEqual([event, 'handoffCompleted']);
  const timeline = await started.approval.readProjectEvents(started.handoff.projectId, { after: 0, limit: 100 });
  expect(timeline.events.at(-2)?.actor).toMatchObject({ subject: started.ownPeople.subject, name: '演示供热经办' });
  expect(timeline.events.at(-2)?.actor.right).toMatch(/^ROLE:PROVIDER provider /);
  expect(timeline.events.at(-1)?.actor.subject).toBe('system.exchange');
  expect((await stepsOf(started)).at(-1)?.[1]).toBe(started.ownPeople.subject);
});

it.each<[keyof typeof mutations, object, string]>([
  ['dispatch', { ...parcel, carrier: ' ' }, 'carrier'],
  ['dispatch', { ...parcel, carrier: 'x'.repeat(51) }, 'carrier'],
  ['dispatch', { ...parcel, trackingNumber: 'a b' }, 'trackingNumber'],
  ['dispatch', { ...parcel, trackingNumber: '1' }, 'trackingNumber'],
  ['lose', { reason: '' }, 'reason'],
  ['sign', { personName: '' }, 'personName'],
  ['sign', { personName: 'a\nb' }, 'personName'],
  ['sign', { personName: 'a\0' }, 'personName'],
  ['refuse', { kind: 'REFUSE', reason: ' ' }, 'reason'],
])('refuses %s of %j', async (verb, variables, field) => {
  const started = await startPersonHandoff('COURIER');
  expect(await started.act(verb, variables, person(['SERVICE_ROOM']))).toMatchObject({ code: 'BAD_INPUT', field });
  expect((await look(started)).leg).toMatchObject({ status: 'PENDING', attempts: 0 });
});

it('takes no step that the state does not allow', async () => {
  const { act, ownPeople } = await startPersonHandoff('COURIER');
  const refusal = { code: 'TRANSITION_NOT_ALLOWED', machine: 'handoffLeg' };
  expect(await act('confirm', {})).toMatchObject({
    ...refusal,
    current: 'PENDING',
    attempted: 'deliver',
    allowed: ['send', 'cancel'],
  });
  expect(await act('lose', { reason: 'x' })).toMatchObject({ ...refusal, attempted: 'fail' });
  expect(await act('refuse', { kind: 'RETURN', reason: 'x' }, ownPeople)).toMatchObject({
    ...refusal,
    attempted: 'return',
  });
  await act('dispatch', parcel);
  expect(await act('dispatch', parcel)).toMatchObject({ ...refusal, current: 'IN_TRANSIT', attempted: 'send' });
  expect(await act('handOver', {})).toMatchObject({ ...refusal, current: 'IN_TRANSIT' });
});

it('lets persons take no step with a leg that a machine carries', async () => {
  const { act } = await startPersonHandoff('EMAIL', { noted: false });
  const room = person(['SERVICE_ROOM']);
  const refusal = { code: 'BAD_INPUT', field: 'legId', value: 'EMAIL' };
  expect(await act('dispatch', parcel)).toMatchObject(refusal);
  expect(await act('handOver', {})).toMatchObject(refusal);
  expect(await act('sign', { personName: '演示' }, room)).toMatchObject(refusal);
  expect(await act('refuse', { kind: 'REFUSE', reason: 'x' }, room)).toMatchObject(refusal);
  expect(await act('confirm', {})).toMatchObject({ ...refusal, value: null });
});

it('can be sent off before a worker has looked at it', async () => {
  const { act, deliver } = await startPersonHandoff('IN_PERSON', { noted: false });
  expect(await act('dispatch', parcel)).toMatchObject({ status: 'IN_TRANSIT', channel: 'COURIER' });
  await deliver();
  expect(await act('confirm', {})).toMatchObject({ status: 'DELIVERED', attempts: 1 });
});

it('is for those who have the right, and known to those alone', async () => {
  const { act, ownPeople } = await startPersonHandoff('IN_PERSON');
  for (const stranger of [person(['OWNER']), person(['APPROVER']), ownPeople]) {
    expect(await act('handOver', {}, stranger)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('dispatch', parcel, stranger)).toMatchObject({ code: 'FORBIDDEN' });
  }
  await act('handOver', {});
  for (const stranger of [steward, person(['APPROVER']), person(['OWNER']), person(['SUPERVISOR'])])
    expect(await act('sign', { personName: '演示' }, stranger)).toMatchObject({ code: 'FORBIDDEN' });
  const otherProvider = person(['PROVIDER'], { provider: `gas-${newId()}` });
  expect(await act('sign', { personName: '演示' }, otherProvider)).toMatchObject({ code: 'HANDOFF_NOT_FOUND' });
  expect(await act('refuse', { kind: 'REFUSE', reason: 'x' }, otherProvider)).toMatchObject({
    code: 'HANDOFF_NOT_FOUND',
  });
  expect(await act('sign', { personName: '演示', legId: newId() }, ownPeople)).toMatchObject({
    code: 'HANDOFF_NOT_FOUND',
  });
  expect(await act('sign', { personName: '演示', legId: 'x' }, ownPeople)).toMatchObject({ code: 'HANDOFF_NOT_FOUND' });
});

it('is for the office of the region in which the project lies, and there for nobody else', async () => {
  const started = await startPersonHandoff('IN_PERSON', { recipient: 'ARCHIVES' });
  const { act, approval, handoff } = started;
  await approval.intake([registered({ projectId: handoff.projectId })]);
  const before = await stepsOf(started);
  const elsewhere = { regions: ['371500'] };
  const verbs = [
    ['handOver', {}],
    ['dispatch', parcel],
    ['confirm', {}],
    ['lose', { reason: '遗失' }],
  ] as const;
  for (const role of ['STEWARD', 'WINDOW_CLERK', 'SERVICE_ROOM'] as const) {
    for (const [verb, variables] of verbs) {
      const refused = await act(verb, variables, person([role], elsewhere));
      expect(refused, `${role} ${verb}`).toMatchObject({ code: 'HANDOFF_NOT_FOUND' });
    }
  }
  const receivers = [
    person(['WINDOW_CLERK'], elsewhere),
    person(['SERVICE_ROOM'], elsewhere),
    person(['APPROVER'], { ...elsewhere, agency: 'ARCHIVES' }),
  ];
  for (const stranger of receivers) {
    expect(await act('sign', { personName: '演示' }, stranger)).toMatchObject({ code: 'HANDOFF_NOT_FOUND' });
    const refusal = { kind: 'REFUSE', reason: '不符' };
    expect(await act('refuse', refusal, stranger)).toMatchObject({ code: 'HANDOFF_NOT_FOUND' });
  }
  expect(await stepsOf(started)).toEqual(before);
  expect(await act('handOver', {})).toMatchObject({ status: 'IN_TRANSIT', handedOverBy: '演示专员' });
  const archives = person(['APPROVER'], { agency: 'ARCHIVES' });
  expect(await act('sign', { personName: '演示' }, archives)).toMatchObject({ status: 'RECEIVED' });
});

it('is signed for by an approver of the agency that it is addressed to, and of no other', async () => {
  const { act } = await startPersonHandoff('IN_PERSON', { recipient: 'SEISMOLOGY' });
  const approver = (agency: Principal['agency']) => person(['APPROVER'], { agency, name: '演示审批员' });
  await act('handOver', {});
  for (const kind of ['REFUSE', 'RETURN']) {
    expect(await act('refuse', { kind, reason: '不符' }, approver('WATER'))).toMatchObject({ code: 'FORBIDDEN' });
  }
  expect(await act('sign', { personName: '演示' }, approver('WATER'))).toMatchObject({ code: 'FORBIDDEN' });
  expect(await act('sign', { personName: '演示' }, approver('SEISMOLOGY'))).toMatchObject({ status: 'RECEIVED' });
});

it("forbids a provider to sign for another's leg of a handoff that it knows of", async () => {
  const started = await startPersonHandoff('IN_PERSON');
  const { utilities, provider, act, ownPeople } = started;
  const other = { id: `gas-${newId()}`, name: '演示供气', channel: 'IN_PERSON' as const };
  await utilities.register([other]);
  const { handoff } = handoffTo([provider.id, other.id]);
  await utilities.intake([{ kind: 'handoff', handoff }]);
  const legId = handoff.legs[1]?.id ?? '';
  await act('handOver', { legId });
  expect(await act('sign', { legId, personName: '演示' }, ownPeople)).toMatchObject({ code: 'FORBIDDEN' });
  const theirs = person(['PROVIDER'], { provider: other.id });
  expect(await act('sign', { legId, personName: '演示' }, theirs)).toMatchObject({ status: 'RECEIVED' });
});

it('keeps names and numbers from the wall chart', async () => {
  const { act, ask, handoff } = await startPersonHandoff('COURIER');
  await act('dispatch', parcel);
  const query = `query ($id: ID!) { handoff(id: $id) { legs { ...Leg } } } ${fragment}`;
  const seen = await ask(query, { id: handoff.id }, person(['DASHBOARD']));
  expect(seen.data.handoff.legs).toEqual([
    {
      status: 'IN_TRANSIT',
      channel: 'COURIER',
      attempts: 1,
      reason: null,
      carrier: null,
      trackingNumber: null,
      handedOverBy: null,
      receipt: null,
    },
  ]);
});

it('lists what waits for a person until it is settled', async () => {
  const { act, ask, legId, ownPeople } = await startPersonHandoff('IN_PERSON');
  const query = `query ($after: String) { legsAwaitingPerson(first: 100, after: $after) {
    nodes { id status } pageInfo { endCursor hasNextPage } } }`;
  const statusListed = async () => {
    let after: string | null = null;
    for (;;) {
      const page: any = (await ask(query, { after }, clerk)).data.legsAwaitingPerson;
      const found = page.nodes.find(({ id }: { id: string }) => id === legId);
      if (found !== undefined || !page.pageInfo.hasNextPage) return found?.status ?? null;
      after = page.pageInfo.endCursor;
    }
  };
  expect(await statusListed()).toBe('PENDING');
  await act('handOver', {});
  expect(await statusListed()).toBe('IN_TRANSIT');
  await act('sign', { personName: '演示' }, ownPeople);
  expect(await statusListed()).toBeNull();
  expect((await ask(query, {}, ownPeople)).errors[0].extensions.code).toBe('FORBIDDEN');
});
