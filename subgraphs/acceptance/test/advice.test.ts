import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { items } from './catalogue.ts';
import { documents } from './documents.ts';
import { monday } from './openAcceptance.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

const { fire, archives } = items;
const fields = 'id itemCode question askedByName answer answeredByName answeredAt project { id }';
const ask = `mutation ($projectId: ID!, $question: String!, $itemCode: String) {
  advice: askAcceptanceAdvice(projectId: $projectId, question: $question, itemCode: $itemCode) { ${fields} } }`;
const answer = `mutation ($adviceId: ID!, $answer: String!) { advice: answerAcceptanceAdvice(adviceId: $adviceId, answer: $answer) { ${fields} } }`;
const list = `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) { ... on Project {
  acceptanceAdvice(first: $first, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } } } }`;
const inbox = `query ($first: Int, $after: String) { acceptanceAdviceInbox(first: $first, after: $after) {
  nodes { id } pageInfo { hasNextPage endCursor } } }`;

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());

const steward: Principal = { ...anonymous, subject: 'steward', name: '专员', roles: ['STEWARD'], regions: ['370211'] };

describe('advice', () => {
  it('is asked by the owner and given by the window, on record for the project’s parties', async () => {
    const region = '510107'; // no other test asks there
    const facts = await department.announce({ regionCode: region });
    const owner = somebody.ownerOf(facts);
    const ids: string[] = [];
    for (const question of ['消防验收要带什么？', '两阶段可以一起办吗？']) {
      const { data, errors } = await department.ask(owner, ask, {
        projectId: facts.projectId,
        question,
        itemCode: fire,
      });
      expect(errors).toEqual([]);
      ids.push(data.advice.id);
    }
    const clerk = somebody.clerkIn(region);
    const waiting = await department.ask(clerk, inbox, { first: 1 });
    expect(waiting.data.acceptanceAdviceInbox).toMatchObject({
      nodes: [{ id: ids[0] }],
      pageInfo: { hasNextPage: true },
    });
    const given = await department.ask(clerk, answer, { adviceId: ids[0], answer: '竣工图和检测报告' });
    expect(given.data.advice).toMatchObject({ answer: '竣工图和检测报告', answeredByName: clerk.name });
    expect((await department.ask(clerk, inbox, {})).data.acceptanceAdviceInbox.nodes).toEqual([{ id: ids[1] }]);
    const of = [{ __typename: 'Project', id: facts.projectId }];
    const first = await department.ask(owner, list, { of, first: 1 });
    const [{ acceptanceAdvice: page }] = first.data._entities;
    expect(page.nodes).toMatchObject([{ id: ids[1], answer: null }]);
    const second = await department.ask(owner, list, { of, after: page.pageInfo.endCursor });
    expect(second.data._entities[0].acceptanceAdvice.nodes).toMatchObject([
      { id: ids[0], question: '消防验收要带什么？' },
    ]);
    expect(await department.typesOf(facts)).toEqual(['adviceAsked', 'adviceAsked', 'adviceAnswered']);
    const events = await department.eventsOf(facts);
    expect(JSON.stringify(events)).not.toContain('竣工图和检测报告');
    expect(new Set(events.map(({ visibility }) => visibility))).toEqual(new Set(['PARTIES']));
  });

  it.each<[string, Principal | null, object, string]>([
    ['a blank question', null, { question: ' ' }, 'BAD_INPUT'],
    ['an unknown item', null, { itemCode: 'acceptance-magic' }, 'ACCEPTANCE_ITEM_NOT_FOUND'],
    ['an unknown project', null, { projectId: 'x' }, 'PROJECT_NOT_FOUND'],
    ['another owner', { ...somebody.provider, roles: ['OWNER'], ownerUnit: 'x' }, {}, 'PROJECT_NOT_FOUND'],
    ['a steward of elsewhere', { ...steward, regions: ['410726'] }, {}, 'FORBIDDEN'],
    ['an approver', somebody.approverOf('WATER'), {}, 'FORBIDDEN'],
  ])('is not asked by or for %s', async (_, principal, more, code) => {
    const facts = await department.announce();
    const variables = { projectId: facts.projectId, question: '问', ...more };
    const { errors } = await department.ask(principal ?? somebody.ownerOf(facts), ask, variables);
    expect(errors).toMatchObject([{ code }]);
    expect(await department.typesOf(facts)).toEqual([]);
  });

  it('is given once, by a clerk of the region, and private', async () => {
    const facts = await department.announce();
    const variables = { projectId: facts.projectId, question: '问' };
    const { data } = await department.ask(steward, ask, variables);
    const adviceId = data.advice.id;
    const codesOf = async (principal: Principal, more: object = {}) =>
      (await department.ask(principal, answer, { adviceId, answer: '答', ...more })).errors.map(({ code }) => code);
    expect(await codesOf(somebody.clerkIn('410726'))).toEqual(['FORBIDDEN']);
    expect(await codesOf(somebody.clerkIn('370211'), { adviceId: facts.projectId })).toEqual(['ADVICE_NOT_FOUND']);
    expect(await codesOf(somebody.clerkIn('370211'), { answer: '' })).toEqual(['BAD_INPUT']);
    const twice = await Promise.all([codesOf(somebody.clerkIn('370211')), codesOf(somebody.clerkIn('370211'))]);
    expect(twice.flat()).toEqual(['ADVICE_ALREADY_ANSWERED']);
    const of = [{ __typename: 'Project', id: facts.projectId }];
    const stranger = somebody.ownerOf(await department.announce());
    expect((await department.ask(stranger, list, { of })).errors).toMatchObject([{ code: 'PROJECT_NOT_FOUND' }]);
    expect((await department.ask(somebody.dashboard, list, { of })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('findings of a pre-check', () => {
  const record = `mutation ($projectId: ID!, $findings: [PreCheckFindingInput!]!) { recordPreCheck(projectId: $projectId, findings: $findings) { id } }`;
  const putRight = `mutation ($preCheckId: ID!, $number: Int!, $note: String!) {
    putRightPreCheckFinding(preCheckId: $preCheckId, number: $number, note: $note) { findings { number itemCode putRightAt putRightNote putRightByName } } }`;
  const told = 'query ($id: ID!) { jointAcceptance(id: $id) { openPreCheckFindings { number itemCode finding } } }';
  const findings = [
    { itemCode: fire, finding: '检测报告未出具', advice: '先检测' },
    { itemCode: archives, finding: '案卷目录不全', advice: '补目录' },
    { itemCode: items.planning, finding: '缺管线图', advice: '补测' },
  ];

  async function checked() {
    const facts = await department.announce();
    const { data } = await department.ask(somebody.clerkIn('370211'), record, { projectId: facts.projectId, findings });
    return { facts, preCheckId: data.recordPreCheck.id as string };
  }

  it('are put right one by one; those open when it was applied for are told, and hinder nothing', async () => {
    const { facts, preCheckId } = await checked();
    const owner = somebody.ownerOf(facts);
    const { data } = await department.ask(owner, putRight, { preCheckId, number: 2, note: '已补' });
    expect(data.putRightPreCheckFinding.findings).toMatchObject([
      { number: 1, putRightAt: null },
      { number: 2, putRightNote: '已补', putRightByName: owner.name },
      { number: 3, putRightAt: null },
    ]);
    const id = await department.submit(facts, [fire, archives]);
    const open = [{ number: 1, itemCode: fire, finding: '检测报告未出具' }];
    expect((await department.ask(owner, told, { id })).data.jointAcceptance.openPreCheckFindings).toEqual(open);
    department.setNow(new Date(monday.getTime() + 60_000));
    await department.ask(owner, putRight, { preCheckId, number: 1, note: '已检测' });
    department.setNow(monday);
    expect((await department.ask(owner, told, { id })).data.jointAcceptance.openPreCheckFindings).toEqual(open);
    expect(await department.typesOf(facts)).toEqual([
      'preCheckRecorded',
      'findingPutRight',
      'jointAcceptanceSubmitted',
      'findingPutRight',
    ]);
  });

  it('are refused a second time, by an unknown number, blank, by strangers, and of an unknown pre-check', async () => {
    const { facts, preCheckId } = await checked();
    const codesOf = async (more: object, principal: Principal = somebody.ownerOf(facts)) =>
      (await department.ask(principal, putRight, { preCheckId, number: 1, note: '已办', ...more })).errors.map(
        ({ code }) => code,
      );
    expect(await codesOf({})).toEqual([]);
    expect(await codesOf({})).toEqual(['FINDING_ALREADY_PUT_RIGHT']);
    expect(await codesOf({ number: 4 })).toEqual(['BAD_INPUT']);
    expect(await codesOf({ number: 0 })).toEqual(['BAD_INPUT']);
    expect(await codesOf({ number: 2, note: ' ' })).toEqual(['BAD_INPUT']);
    expect(await codesOf({ number: 2 }, somebody.ownerOf(await department.announce()))).toEqual([
      'PRE_CHECK_NOT_FOUND',
    ]);
    expect(await codesOf({ number: 2 }, somebody.clerkIn('410726'))).toEqual(['FORBIDDEN']);
    expect(await codesOf({ preCheckId: facts.projectId })).toEqual(['PRE_CHECK_NOT_FOUND']);
  });

  it('keep an item out of the bundles until they are put right', async () => {
    const { facts, preCheckId } = await checked();
    const owner = somebody.ownerOf(facts);
    const bundles = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { acceptanceBundles { leftOut { kind item { code } } } } } }`;
    const kindOf = async () => {
      const { data } = await department.ask(owner, bundles, { of: [{ __typename: 'Project', id: facts.projectId }] });
      const { leftOut } = data._entities[0].acceptanceBundles;
      return leftOut.find(({ item }: { item: { code: string } }) => item.code === fire)?.kind;
    };
    expect(await kindOf()).toBe('OPEN_FINDINGS');
    await department.ask(owner, putRight, { preCheckId, number: 1, note: '已检测' });
    expect(await kindOf()).toBeUndefined();
    expect(
      (await department.ask(owner, documents.submission, { projectId: facts.projectId, phases: ['FIRST'] })).errors,
    ).toEqual([]);
  });
});
