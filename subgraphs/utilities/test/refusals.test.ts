import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ThroughputRow } from '../src/domain/throughput.ts';
import { readThroughput } from '../src/usecases/readProviderFigures.ts';
import { resupplyMatter } from '../src/usecases/resupplyMatter.ts';
import { withdrawMatter } from '../src/usecases/withdrawMatter.ts';
import { handInAll } from './handIn.ts';
import {
  forwardedApplication,
  people,
  type StartedUtilities,
  startUtilities,
  submitDocument,
} from './startUtilities.ts';
import {
  acceptedApplication,
  answerDocument,
  callDocument,
  calledSurvey,
  heldSurvey,
  hour,
  photo,
  recordDocument,
} from './surveys.ts';

// What the other files do not ask for: each refusal here by its code and the field it names.

let utilities: StartedUtilities;
beforeAll(async () => {
  utilities = await startUtilities();
});
beforeEach(() => utilities.setNow('2026-09-01T09:00:00+08:00'));
afterAll(() => utilities.stop());

type Person = Parameters<StartedUtilities['ask']>[0];
const water = people.provider('provider-water');
const cursorOf = (...parts: readonly string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
const refusalOf = async (person: Person, query: string, variables: Record<string, unknown> = {}) => {
  const { refusal } = await utilities.ask(person, query, variables);
  return refusal === undefined ? null : { code: refusal.code, field: refusal.field };
};

describe('a joint survey is refused', () => {
  it('with a matter twice, an answer to a slot that is none, or too many photos', async () => {
    const { facts, taskId } = await acceptedApplication(utilities, ['WATER_SUPPLY']);
    const matter = taskId('WATER_SUPPLY');
    const call = { projectId: facts.projectId, place: '南门', slots: [hour('2027-01-11', 9)] };
    const twice = await refusalOf(people.clerk, callDocument, { ...call, matterIds: [matter, matter] });
    expect(twice).toEqual({ code: 'BAD_INPUT', field: 'matterIds' });
    const many = await refusalOf(people.clerk, callDocument, {
      ...call,
      matterIds: Array.from({ length: 51 }, () => newId()),
    });
    expect(many).toEqual({ code: 'BAD_INPUT', field: 'matterIds' });

    const { survey } = await calledSurvey(utilities, ['WATER_SUPPLY'], { slots: [hour('2027-01-12', 9)] });
    for (const slots of [[2], [0], [1, 1]]) {
      const answer = await refusalOf(water, answerDocument, { id: survey.id, slots });
      expect(answer).toEqual({ code: 'BAD_INPUT', field: 'slots' });
    }
    const blank = await refusalOf(water, answerDocument, { id: survey.id, slots: [1], note: ' ' });
    expect(blank).toEqual({ code: 'BAD_INPUT', field: 'note' });

    const held = await heldSurvey(utilities, ['GAS_SUPPLY'], { slots: [hour('2026-09-04', 10)] });
    const record = { id: held.survey.id, situation: '平整', came: ['PROVIDER:provider-gas'] };
    const photos = Array.from({ length: 51 }, () => photo);
    expect(await refusalOf(people.clerk, recordDocument, { ...record, photos })).toEqual({
      code: 'BAD_INPUT',
      field: 'photos',
    });
  });

  it('to a list that begins elsewhere, or of a person without a provider', async () => {
    const mine = 'query ($after: String) { myJointSurveys(after: $after) { nodes { id } } }';
    expect(await refusalOf(water, mine, { after: cursorOf('not an id') })).toEqual({
      code: 'CURSOR_INVALID',
      field: 'after',
    });
    const nobodys = { ...people.approver, agency: null } as const;
    expect(await refusalOf(nobodys, mine)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a notice is refused', () => {
  const atCounter = `mutation ($id: ID!, $missing: [UtilityMissingPieceInput!]!) { returnJointApplication(id: $id, missing: $missing) { id } }`;
  const ofProvider = `mutation ($id: ID!, $missing: [UtilityMissingPieceInput!]!) { returnMatter(id: $id, missing: $missing) { id } }`;
  const whole = { code: 'LOAD_LIST', reason: '未列消防负荷' };
  const wrong: [string, object[], string][] = [
    ['that names nothing', [], 'missing'],
    ['without a reason', [{ ...whole, reason: ' ' }], 'missing.0.reason'],
    ['that names a piece twice', [whole, whole], 'missing.1.code'],
    ['that names what nobody asks for', [whole, { code: 'NOVEL', reason: '无' }], 'missing.1.code'],
  ];

  it.each(wrong)('%s', async (_, missing, field) => {
    const facts = await utilities.registerProject();
    const request = utilities.request(facts.projectId, ['POWER_SUPPLY']);
    const submitted = await utilities.ask(people.owner(facts), submitDocument, request);
    const { id } = submitted.data.submitJointApplication;
    expect(await refusalOf(people.clerk, atCounter, { id, missing })).toEqual({ code: 'BAD_INPUT', field });
    const forwarded = await forwardedApplication(utilities, ['POWER_SUPPLY']);
    await handInAll(utilities, forwarded.handoff);
    const power = people.provider('provider-power');
    const variables = { id: forwarded.taskId('POWER_SUPPLY'), missing };
    expect(await refusalOf(power, ofProvider, variables)).toEqual({ code: 'BAD_INPUT', field });
  });
});

describe('of what is not there', () => {
  it('each verb says so by the name of its own', async () => {
    const id = newId();
    const accept = 'mutation ($id: ID!) { acceptMatter(id: $id) { id } }';
    expect(await refusalOf(water, accept, { id })).toEqual({ code: 'MATTER_TASK_NOT_FOUND', field: 'id' });
    const take = 'mutation ($id: ID!) { acceptJointApplication(id: $id) { id } }';
    expect(await refusalOf(people.clerk, take, { id })).toEqual({ code: 'JOINT_APPLICATION_NOT_FOUND', field: 'id' });
    const see = 'mutation ($id: ID!) { fixJointSurvey(id: $id) { id } }';
    expect(await refusalOf(people.clerk, see, { id })).toEqual({ code: 'JOINT_SURVEY_NOT_FOUND', field: 'id' });
  });

  it('a matter whose project this department was never told of is not supplied or withdrawn', async () => {
    const { taskId } = await forwardedApplication(utilities, ['WATER_SUPPLY']);
    const id = taskId('WATER_SUPPLY');
    const projects = { findByIds: async (ids: readonly string[]) => ids.map(() => null) };
    const needs = { ...utilities.needs, projects };
    const unknown = { code: 'PROJECT_NOT_FOUND' };
    await expect(resupplyMatter(needs, water, { id, form: null, materials: [] })).rejects.toMatchObject(unknown);
    await expect(withdrawMatter(needs, water, { id, reason: '暂缓' })).rejects.toMatchObject(unknown);
  });

  it('a receipt is not signed for a provider without a key', async () => {
    const receipt = {
      legId: newId(),
      recipient: 'provider-moon',
      digest: 'a'.repeat(64),
      signedAt: '2026-09-01T01:00:00Z',
    };
    await expect(utilities.needs.keys.sign(receipt)).rejects.toMatchObject({
      code: 'PROVIDER_NOT_FOUND',
      detail: { field: 'recipient', value: 'provider-moon' },
    });
  });
});

it('withdraws an application only for a reason', async () => {
  const facts = await utilities.registerProject();
  const owner = people.owner(facts);
  const submitted = await utilities.ask(owner, submitDocument, utilities.request(facts.projectId, ['TELECOM']));
  const { id } = submitted.data.submitJointApplication;
  const withdraw =
    'mutation ($id: ID!, $reason: String!) { withdrawJointApplication(id: $id, reason: $reason) { status } }';
  for (const reason of [' ', 'x'.repeat(501)]) {
    expect(await refusalOf(owner, withdraw, { id, reason })).toEqual({ code: 'BAD_INPUT', field: 'reason' });
  }
  expect(await refusalOf(owner, withdraw, { id, reason: '暂缓' })).toBeNull();
});

it('counts no more than 1,000 rows at once', async () => {
  const row: ThroughputRow = {
    month: '2026-03',
    regionCode: '370700',
    received: 1,
    accepted: 0,
    returned: 0,
    withdrawn: 0,
    finished: 0,
    finishedInTime: 0,
    medianWorkingDays: null,
    p90WorkingDays: null,
  };
  const counted = (rows: number) => ({
    catalogue: utilities.needs.catalogue,
    throughput: { read: async () => Array.from({ length: rows }, () => row) },
  });
  const query = { provider: 'provider-water', from: '2026-03', to: '2026-03', region: null, byRegion: true };
  expect(await readThroughput(counted(1_000), water, query)).toHaveLength(1_000);
  await expect(readThroughput(counted(1_001), water, query)).rejects.toMatchObject({
    code: 'OVER_LONG_PERIOD',
    detail: { field: 'to', accepted: '1000 rows' },
  });
});

it('writes a matter once of two who have read the same', async () => {
  const { taskId } = await forwardedApplication(utilities, ['TELECOM']);
  const [task] = await utilities.needs.tasks.findByIds([taskId('TELECOM')]);
  if (!task) throw new Error('no matter');
  await utilities.needs.tasks.save([{ task, messages: [] }]);
  await expect(utilities.needs.tasks.save([{ task, messages: [] }])).rejects.toMatchObject({
    code: 'STALE_VERSION',
    detail: { field: 'version', value: task.version },
  });
});
