import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptDocument, people, type StartedUtilities, startUtilities, submitDocument } from './startUtilities.ts';

/** A region of this file alone: its counters bind nobody else's tests. */
const region = '370283';
let utilities: StartedUtilities;
beforeAll(async () => {
  utilities = await startUtilities();
});
afterAll(() => utilities.stop());

const room = { ...people.serviceRoom, regions: [region] };
const clerkOf = (subject: string) => ({ ...people.clerk, subject, regions: [region] });
const register = `mutation ($kind: UtilityCounterKind!, $code: String!, $name: String!, $region: String!, $provider: ID, $address: String!) {
  done: registerServiceCounter(kind: $kind, code: $code, name: $name, region: $region, provider: $provider, address: $address) {
    code kind region provider { id } address accounts { subject } } }`;
const open =
  'mutation ($code: String!, $subject: String!) { done: openCounterAccount(code: $code, subject: $subject, name: "演示窗口人员") { accounts { subject name } } }';
const closeAccount =
  'mutation ($code: String!, $subject: String!) { done: closeCounterAccount(code: $code, subject: $subject) { accounts { subject } } }';
const close = 'mutation ($code: String!) { done: closeServiceCounter(code: $code) { closedAt } }';
const list =
  'query ($region: String, $provider: ID) { utilityServiceCounters(region: $region, provider: $provider, first: 100) { nodes { code accounts { subject } } } }';

const branch = (code: string) => ({
  kind: 'BRANCH',
  code,
  name: '演示供水营业厅',
  region,
  provider: 'provider-water',
  address: '演示路1号',
});

describe('counters of a region', () => {
  it('are registered with accounts; applications are then taken in there and nowhere else', async () => {
    const code = `B-${newId()}`;
    expect((await utilities.ask(room, register, branch(code))).data.done).toMatchObject({
      provider: { id: 'provider-water' },
      accounts: [],
    });
    const clerk = clerkOf(`clerk-${code}`);
    await utilities.ask(room, open, { code, subject: clerk.subject });
    const facts = await utilities.registerProject(region);
    const owner = people.owner(facts);
    const request = utilities.request(facts.projectId, ['TELECOM']);
    const elsewhere = await utilities.ask(owner, submitDocument, request);
    expect(elsewhere.refusal).toMatchObject({
      code: 'COUNTER_NOT_FOUND',
      field: 'counter.code',
      accepted: expect.arrayContaining([code]),
    });
    const counter = { kind: 'HALL_ZONE', code, name: '随便' };
    const submitted = await utilities.ask(owner, submitDocument, { ...request, counter });
    const { id } = submitted.data.submitJointApplication;
    const stranger = await utilities.ask(clerkOf('clerk-without-account'), acceptDocument, { id });
    expect(stranger.refusal).toMatchObject({ code: 'COUNTER_ACCOUNT_MISSING', value: code });
    const accepted = await utilities.ask(clerk, acceptDocument, { id });
    expect(accepted.data.acceptJointApplication.acceptedAtCounter).toEqual({
      kind: 'BRANCH',
      code,
      name: '演示供水营业厅',
    });
    const closed = await utilities.ask(room, closeAccount, { code, subject: clerk.subject });
    expect(closed.data.done.accounts).toEqual([]);
    await utilities.ask(room, close, { code });
    expect((await utilities.ask(room, closeAccount, { code, subject: clerk.subject })).refusal.code).toBe(
      'COUNTER_NOT_FOUND',
    );
  });

  it('are listed while they are open; accounts are shown where one works', async () => {
    const code = `H-${newId()}`;
    const hall = { ...branch(code), kind: 'HALL_ZONE', provider: null, region: '370285' };
    const here = { ...room, regions: ['370200'] };
    await utilities.ask(here, register, hall);
    await utilities.ask(here, open, { code, subject: 'someone' });
    const find = async (person: typeof here, variables: Record<string, unknown>) =>
      (await utilities.ask(person, list, variables)).data.utilityServiceCounters.nodes.find(
        (one: any) => one.code === code,
      );
    expect(await find(here, { region: '370200' })).toEqual({ code, accounts: [{ subject: 'someone' }] });
    expect(await find(room, { region: '370285' })).toEqual({ code, accounts: null });
    expect(await find(here, { provider: 'provider-water' })).toBeUndefined();
    await utilities.ask(here, close, { code });
    expect(await find(here, {})).toBeUndefined();
  });

  it.each([
    ['a hall zone of a company', { kind: 'HALL_ZONE' }, 'BAD_INPUT', 'provider'],
    ['a branch of nobody', { provider: null }, 'BAD_INPUT', 'provider'],
    ['a branch of an unknown company', { provider: 'provider-moon' }, 'BAD_INPUT', 'provider'],
    ['a region nobody knows', { region: '999999' }, 'REGION_UNKNOWN', 'region'],
    ['a code with a space', { code: 'A 1' }, 'BAD_INPUT', 'code'],
    ['no name', { name: ' ' }, 'BAD_INPUT', 'name'],
    ['no address', { address: '' }, 'BAD_INPUT', 'address'],
  ])('are refused as %s', async (_, change, code, field) => {
    const { refusal } = await utilities.ask(room, register, { ...branch(`X-${newId()}`), ...change });
    expect(refusal).toMatchObject({ code, field });
  });

  it('are refused twice, for other regions, and to those who are no service room', async () => {
    const here = { ...room, regions: ['370214'] };
    const entry = { ...branch(`T-${newId()}`), region: '370214' };
    await utilities.ask(here, register, entry);
    const codeOf = async (person: typeof here, document: string, variables: Record<string, unknown>) =>
      (await utilities.ask(person, document, variables)).refusal?.code;
    expect(await codeOf(here, register, entry)).toBe('COUNTER_CODE_TAKEN');
    expect(await codeOf(room, register, { ...branch(`U-${newId()}`), region: '510106' })).toBe('FORBIDDEN');
    expect(await codeOf(room, open, { code: entry.code, subject: 'a' })).toBe('FORBIDDEN');
    expect(await codeOf(here, open, { code: entry.code, subject: ' ' })).toBe('BAD_INPUT');
    expect(await codeOf(here, open, { code: entry.code, subject: 'a' })).toBeUndefined();
    expect(await codeOf(here, open, { code: entry.code, subject: 'a' })).toBe('COUNTER_ACCOUNT_TAKEN');
    expect(await codeOf(here, closeAccount, { code: entry.code, subject: 'b' })).toBe('COUNTER_ACCOUNT_MISSING');
    await utilities.ask(here, close, { code: entry.code });
  });
});
