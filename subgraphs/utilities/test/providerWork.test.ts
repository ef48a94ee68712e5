import { newId } from '@guanjia/kernel/newId';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MatterTaskStore } from '../src/domain/matterTaskStore.ts';
import { sweepOverdue } from '../src/usecases/sweepOverdue.ts';
import type { UtilityNeeds } from '../src/usecases/utilityNeeds.ts';
import { wireNeeds } from '../src/wireNeeds.ts';
import { handInAll } from './handIn.ts';
import { forwardedApplication, people, type StartedUtilities, startUtilities } from './startUtilities.ts';

let utilities: StartedUtilities;
beforeAll(async () => {
  utilities = await startUtilities();
});
beforeEach(() => utilities.setNow('2026-09-01T09:00:00+08:00'));
afterAll(() => utilities.stop());

const task = '{ id status allowedActions clock { light running deadline usedWorkingDays } }';
const documents = {
  accept: `mutation A($id: ID!) { done: acceptMatter(id: $id, note: "可接入") ${task} }`,
  survey: `mutation A($id: ID!) { done: recordSurvey(id: $id, surveyedOn: "2026-09-01", participants: ["城管"], findings: "可行") ${task} }`,
  plan: `mutation A($id: ID!) { done: issuePlan(id: $id, plan: "就近接入") ${task} }`,
  construct: `mutation A($id: ID!) { done: recordConstruction(id: $id, startedOn: "2026-09-01", finishedOn: "2026-09-01") ${task} }`,
  fail: `mutation A($id: ID!) { done: recordInspection(id: $id, inspectedOn: "2026-09-01", passed: false, defects: ["漏水"]) ${task} }`,
  pass: `mutation A($id: ID!) { done: recordInspection(id: $id, inspectedOn: "2026-09-01", passed: true) ${task} }`,
  connect: `mutation A($id: ID!) { done: connectMatter(id: $id, connectedOn: "2026-09-01", accountNumber: "W-1") ${task} }`,
  grant: `mutation A($id: ID!) { done: grantPermit(id: $id, permitNumber: "G-1", validFrom: "2026-09-02", validUntil: "2026-10-01") ${task} }`,
  giveBack: `mutation A($id: ID!, $missing: [UtilityMissingPieceInput!]!) { done: returnMatter(id: $id, missing: $missing) ${task} }`,
  resupply: `mutation A($id: ID!, $form: JSON, $materials: [UtilityMaterialInput!]!) {
    done: resupplyMatter(id: $id, form: $form, materials: $materials) { id status form materials { materialCode sha256 } notices { missing { code } } } }`,
} as const;

const statusDocument =
  'query S($id: ID!) { jointUtilityApplication(id: $id) { status light finishedMatters matters { matterCode status } } }';

async function receivedApplication(codes: readonly string[]) {
  const application = await forwardedApplication(utilities, codes);
  await handInAll(utilities, application.handoff);
  return application;
}

async function work(provider: string, id: string, ...steps: (keyof typeof documents)[]): Promise<string[]> {
  const statuses: string[] = [];
  for (const step of steps) {
    const { data, refusal } = await utilities.ask(people.provider(provider), documents[step], { id });
    statuses.push(data?.done.status ?? refusal.code);
  }
  return statuses;
}

/** The sweep looks at every open matter; other tests' matters on the same database are left alone. */
function onlyOf(applicationId: string): UtilityNeeds {
  const { needs } = utilities;
  const findForSweep: MatterTaskStore['findForSweep'] = async (query) => {
    const found = await needs.tasks.findForSweep({ ...query, limit: 100_000 });
    return found.filter((one) => one.applicationId === applicationId);
  };
  return { ...needs, tasks: { ...needs.tasks, findForSweep } };
}

async function typesOf(projectId: string): Promise<string[]> {
  const messages = await utilities.messagesOf(projectId);
  return messages.map((one) => (one.kind === 'event' ? one.event.type : 'handoff'));
}

describe('a provider', () => {
  it('takes a connection all the way, a failed inspection included, and the application follows', async () => {
    const { id, taskId, facts, owner } = await receivedApplication(['WATER_SUPPLY', 'ROAD_TRAFFIC_SAFETY']);
    const way = ['accept', 'survey', 'plan', 'construct', 'fail', 'construct', 'pass', 'connect'] as const;
    expect(await work('provider-water', taskId('WATER_SUPPLY'), ...way)).toEqual([
      'ACCEPTED',
      'SURVEYED',
      'PLANNED',
      'CONSTRUCTED',
      'PLANNED',
      'CONSTRUCTED',
      'INSPECTED',
      'CONNECTED',
    ]);
    expect((await utilities.ask(owner, statusDocument, { id })).data.jointUtilityApplication).toMatchObject({
      status: 'IN_PROGRESS',
      finishedMatters: 1,
    });
    expect(await work('provider-traffic-police', taskId('ROAD_TRAFFIC_SAFETY'), 'accept', 'grant')).toEqual([
      'ACCEPTED',
      'GRANTED',
    ]);
    expect((await utilities.ask(owner, statusDocument, { id })).data.jointUtilityApplication).toMatchObject({
      status: 'COMPLETED',
      finishedMatters: 2,
    });
    const types = await typesOf(facts.projectId);
    expect(types.slice(-10)).toEqual([
      'utilities.matterAccepted',
      ...Array.from({ length: 6 }, () => 'utilities.matterAdvanced'),
      'utilities.matterConnected',
      'utilities.matterAccepted',
      'utilities.permitGranted',
    ]);
    const catalogue = await loadEventCatalogue();
    for (const message of await utilities.messagesOf(facts.projectId)) {
      if (message.kind !== 'event') continue;
      expect(catalogue.get(message.event.type)?.data.parse(message.event.data)).toEqual(message.event.data);
    }
  });

  it('is refused a step that the table does not list, and nothing is written', async () => {
    const { taskId, facts } = await receivedApplication(['GAS_SUPPLY']);
    const before = await typesOf(facts.projectId);
    const { refusal } = await utilities.ask(people.provider('provider-gas'), documents.connect, {
      id: taskId('GAS_SUPPLY'),
    });
    expect(refusal).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      machine: 'utilityMatter',
      current: 'RECEIVED',
      attempted: 'connect',
      allowed: ['accept', 'return', 'withdraw'],
    });
    expect(await typesOf(facts.projectId)).toEqual(before);
  });

  it.each([
    ['another provider', people.provider('provider-water'), 'MATTER_TASK_NOT_FOUND'],
    ['the clerk', people.clerk, 'FORBIDDEN'],
    [
      'a provider that is also a clerk',
      { ...people.clerk, roles: ['WINDOW_CLERK', 'PROVIDER'], provider: 'provider-water' } as const,
      'FORBIDDEN',
    ],
  ])('does its own work; %s cannot', async (_, person, code) => {
    const { taskId, facts } = await receivedApplication(['GAS_SUPPLY']);
    const before = await typesOf(facts.projectId);
    const { refusal } = await utilities.ask(person, documents.accept, { id: taskId('GAS_SUPPLY') });
    expect(refusal).toMatchObject({ code });
    expect(await typesOf(facts.projectId)).toEqual(before);
  });

  it('does not know a matter that is not there', async () => {
    for (const id of ['x', newId()]) {
      const { refusal } = await utilities.ask(people.provider('provider-gas'), documents.accept, { id });
      expect(refusal).toMatchObject({ code: 'MATTER_TASK_NOT_FOUND', value: id });
    }
  });

  it.each([
    [
      'a survey of tomorrow',
      'recordSurvey(id: $id, surveyedOn: "2026-09-02", participants: ["a"], findings: "b")',
      'BAD_INPUT',
      'surveyedOn',
    ],
    [
      'a survey by nobody',
      'recordSurvey(id: $id, surveyedOn: "2026-09-01", participants: [], findings: "b")',
      'BAD_INPUT',
      'participants',
    ],
    [
      'a survey without findings',
      'recordSurvey(id: $id, surveyedOn: "2026-09-01", participants: ["a"], findings: " ")',
      'BAD_INPUT',
      'findings',
    ],
  ])('is refused %s', async (_, call, code, field) => {
    const { taskId, facts } = await receivedApplication(['GAS_SUPPLY']);
    await work('provider-gas', taskId('GAS_SUPPLY'), 'accept');
    const before = await typesOf(facts.projectId);
    const document = `mutation A($id: ID!) { ${call} { id } }`;
    const { refusal } = await utilities.ask(people.provider('provider-gas'), document, { id: taskId('GAS_SUPPLY') });
    expect(refusal).toMatchObject({ code, field });
    expect(await typesOf(facts.projectId)).toEqual(before);
  });

  it('grants a permit only after the one before it', async () => {
    const { taskId } = await receivedApplication(['ROAD_EXCAVATION', 'ROAD_TRAFFIC_SAFETY']);
    const excavation = taskId('ROAD_EXCAVATION');
    expect(await work('provider-urban-management', excavation, 'accept', 'grant')).toEqual([
      'ACCEPTED',
      'MATTER_PREREQUISITE_OPEN',
    ]);
    await work('provider-traffic-police', taskId('ROAD_TRAFFIC_SAFETY'), 'accept', 'survey', 'grant');
    expect(await work('provider-urban-management', excavation, 'grant')).toEqual(['GRANTED']);
  });

  it('refuses a permit that ends before it begins', async () => {
    const { taskId } = await receivedApplication(['ROAD_TRAFFIC_SAFETY']);
    const id = taskId('ROAD_TRAFFIC_SAFETY');
    await work('provider-traffic-police', id, 'accept');
    const document = `mutation A($id: ID!) { grantPermit(id: $id, permitNumber: "G", validFrom: "2026-10-02", validUntil: "2026-10-01") { id } }`;
    const { refusal } = await utilities.ask(people.provider('provider-traffic-police'), document, { id });
    expect(refusal).toMatchObject({ code: 'DATES_OUT_OF_ORDER', field: 'validUntil' });
  });

  it('of two steps at the same time takes one', async () => {
    const { taskId } = await receivedApplication(['HEATING']);
    const id = taskId('HEATING');
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => utilities.ask(people.provider('provider-heating'), documents.accept, { id })),
    );
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });
});

describe('returning a matter', () => {
  const pieces = [
    { code: 'LOAD_LIST', reason: '容量不符' },
    { code: 'form.capacity', reason: '请核实' },
  ];
  const loadList = {
    materialCode: 'LOAD_LIST',
    sha256: 'b'.repeat(64),
    name: '新清单.pdf',
    mediaType: 'application/pdf',
    bytes: 5,
    classification: 'INTERNAL',
  };

  it('rests its clock and leaves the others alone', async () => {
    const { id, taskId, owner } = await receivedApplication(['WATER_SUPPLY', 'POWER_SUPPLY']);
    const power = taskId('POWER_SUPPLY');
    utilities.setNow('2026-09-04T09:00:00+08:00');
    const returned = await utilities.ask(people.provider('provider-power'), documents.giveBack, {
      id: power,
      missing: pieces,
    });
    expect(returned.data.done).toMatchObject({
      status: 'RETURNED',
      allowedActions: ['resupply', 'withdraw'],
      clock: { running: false, deadline: null, usedWorkingDays: 3 },
    });
    expect(await work('provider-water', taskId('WATER_SUPPLY'), 'accept', 'survey')).toEqual(['ACCEPTED', 'SURVEYED']);
    expect((await utilities.ask(owner, statusDocument, { id })).data.jointUtilityApplication).toMatchObject({
      status: 'PARTLY_RETURNED',
      matters: [{ status: 'SURVEYED' }, { status: 'RETURNED' }],
    });
  });

  it('takes back what it asked for, whole, and the clock goes on', async () => {
    const { id, taskId, owner, facts } = await receivedApplication(['POWER_SUPPLY']);
    const power = taskId('POWER_SUPPLY');
    await utilities.ask(people.provider('provider-power'), documents.giveBack, { id: power, missing: pieces });
    const half = await utilities.ask(owner, documents.resupply, { id: power, materials: [loadList] });
    expect(half.refusal).toMatchObject({ code: 'SUPPLY_INCOMPLETE', missing: ['form.capacity'] });
    const wrong = await utilities.ask(owner, documents.resupply, {
      id: power,
      form: { capacity: 0, voltage: 'LOW_380V' },
      materials: [loadList],
    });
    expect(wrong.refusal).toMatchObject({ code: 'BAD_INPUT', field: 'form.capacity' });
    utilities.setNow('2026-09-14T09:00:00+08:00');
    const form = { capacity: 630, voltage: 'HIGH_10KV' };
    const whole = await utilities.ask(owner, documents.resupply, { id: power, form, materials: [loadList] });
    expect(whole.data.done).toMatchObject({ status: 'RECEIVED', form });
    expect(whole.data.done.materials).toContainEqual({ materialCode: 'LOAD_LIST', sha256: loadList.sha256 });
    const again = await utilities.ask(people.provider('provider-power'), documents.giveBack, {
      id: power,
      missing: [{ code: 'SITE_PLAN', reason: '再补' }],
    });
    expect(again.refusal).toMatchObject({ code: 'RETURN_NOTICE_EXTENDED', value: ['SITE_PLAN'] });
    expect(await work('provider-power', power, 'accept')).toEqual(['ACCEPTED']);
    expect(await typesOf(facts.projectId)).toEqual(
      expect.arrayContaining(['utilities.matterReturned', 'utilities.matterResupplied']),
    );
    expect((await utilities.ask(owner, statusDocument, { id })).data.jointUtilityApplication.status).toBe(
      'IN_PROGRESS',
    );
  });

  it('names only what the matter asks for', async () => {
    const { taskId } = await receivedApplication(['TELECOM']);
    const missing = [{ code: 'LOAD_LIST', reason: 'x' }];
    const { refusal } = await utilities.ask(people.provider('provider-telecom'), documents.giveBack, {
      id: taskId('TELECOM'),
      missing,
    });
    expect(refusal).toMatchObject({
      code: 'BAD_INPUT',
      field: 'missing.0.code',
      accepted: expect.arrayContaining(['SITE_PLAN', 'form.lines']),
    });
  });

  it('is answered by the owner of the project and nobody else', async () => {
    const { taskId } = await receivedApplication(['POWER_SUPPLY']);
    const id = taskId('POWER_SUPPLY');
    await utilities.ask(people.provider('provider-power'), documents.giveBack, { id, missing: [pieces[0]] });
    const supply = { id, materials: [loadList] };
    expect((await utilities.ask(people.otherOwner, documents.resupply, supply)).refusal).toMatchObject({
      code: 'MATTER_TASK_NOT_FOUND',
    });
    expect((await utilities.ask(people.clerkElsewhere, documents.resupply, supply)).refusal).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect((await utilities.ask(people.steward, documents.resupply, supply)).errors).toBeUndefined();
  });
});

describe('a provider’s inbox', () => {
  const inboxDocument = `query I($provider: ID!, $finished: Boolean!, $first: Int, $after: String) {
    providerInbox(provider: $provider, finished: $finished, first: $first, after: $after) {
      nodes { id status clock { deadline light } application { id status } project { id } } pageInfo { hasNextPage endCursor } } }`;

  it('holds its open matters, the nearest deadline first, page by page', async () => {
    const provider = 'provider-broadcasting';
    const person = people.provider(provider);
    utilities.setNow('2026-09-03T09:00:00+08:00');
    const later = await receivedApplication(['BROADCASTING']);
    utilities.setNow('2026-09-01T09:00:00+08:00');
    const sooner = await receivedApplication(['BROADCASTING']);
    const ours = new Set([sooner.taskId('BROADCASTING'), later.taskId('BROADCASTING')]);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data }: any = await utilities.ask(person, inboxDocument, { provider, finished: false, first: 1, after });
      seen.push(...data.providerInbox.nodes.map(({ id }: any) => id));
      ({ endCursor: after, hasNextPage: more } = data.providerInbox.pageInfo);
    }
    expect(seen.filter((id) => ours.has(id))).toEqual([sooner.taskId('BROADCASTING'), later.taskId('BROADCASTING')]);
    expect(new Set(seen)).toHaveLength(seen.length);
    await work(provider, sooner.taskId('BROADCASTING'), 'accept', 'survey', 'plan', 'construct', 'pass', 'connect');
    const ended = await utilities.ask(person, inboxDocument, { provider, finished: true, first: 100 });
    expect(ended.data.providerInbox.nodes.map(({ id }: any) => id)).toContain(sooner.taskId('BROADCASTING'));
  });

  it.each([
    ['another provider', people.provider('provider-gas'), 'provider-water', 'FORBIDDEN'],
    ['an owner', people.otherOwner, 'provider-water', 'FORBIDDEN'],
    ['a provider the catalogue does not have', people.provider('provider-moon'), 'provider-moon', 'PROVIDER_NOT_FOUND'],
  ])('is not open to %s', async (_, person, provider, code) => {
    const { refusal } = await utilities.ask(person, inboxDocument, { provider, finished: false });
    expect(refusal).toMatchObject({ code });
  });

  it('refuses a cursor that is not its own', async () => {
    const person = people.provider('provider-gas');
    for (const parts of [['2026-09-01', 'no id'], ['soon', newId()], ['x']]) {
      const after = Buffer.from(JSON.stringify(parts)).toString('base64url');
      const { refusal } = await utilities.ask(person, inboxDocument, {
        provider: 'provider-gas',
        finished: false,
        after,
      });
      expect(refusal).toMatchObject({ code: 'CURSOR_INVALID' });
    }
  });
});

describe('the overdue sweep', () => {
  it('says once of each matter that it is overdue', async () => {
    const { id, facts, owner } = await receivedApplication(['WATER_SUPPLY', 'POWER_SUPPLY']);
    const needs = { ...onlyOf(id), now: () => new Date('2026-09-09T06:00:00+08:00') };
    expect(await sweepOverdue(needs)).toBe(1);
    expect(await sweepOverdue(needs)).toBe(0);
    const events = (await utilities.messagesOf(facts.projectId)).flatMap((one) =>
      one.kind === 'event' && one.event.type === 'utilities.matterOverdue' ? [one.event] : [],
    );
    expect(events.map(({ data }) => [data['matterCode'], data['deadline']])).toEqual([
      ['WATER_SUPPLY', { date: '2026-09-08', provisional: false }],
    ]);
    const catalogue = await loadEventCatalogue();
    expect(catalogue.get('utilities.matterOverdue')?.data.parse(events[0]?.data)).toEqual(events[0]?.data);
    utilities.setNow('2026-09-09T06:00:00+08:00');
    expect((await utilities.ask(owner, statusDocument, { id })).data.jointUtilityApplication.light).toBe('RED');
  });

  it('recounts deadlines when the holidays change', async () => {
    const { id, taskId } = await receivedApplication(['TELECOM']);
    const { needs } = utilities;
    const calendar = { ...needs.calendar, version: `changed ${newId()}` };
    const changed = wireNeeds({
      database: utilities.database,
      calendar,
      now: () => new Date('2026-09-01T10:00:00+08:00'),
    });
    const query = { today: '2026-09-01', calendarVersion: calendar.version, limit: 100_000 };
    const isWaiting = async () => (await changed.tasks.findForSweep(query)).some((one) => one.id === taskId('TELECOM'));
    expect(await isWaiting()).toBe(true);
    const [one] = await changed.tasks.findByIds([taskId('TELECOM')]);
    if (!one) throw new Error(`no matter in ${id}`);
    await changed.tasks.save([{ task: one, messages: [] }]);
    expect(await isWaiting()).toBe(false);
  });
});
