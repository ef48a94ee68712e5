import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JointVisit } from '../src/domain/jointVisit.ts';
import { addVisitFindings } from '../src/domain/visitSteps.ts';
import { items } from './catalogue.ts';
import { documents } from './documents.ts';
import { materialsOf } from './materialsOf.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

// What the other files do not ask for: each refusal here by its code and the field it names.

const { fire, planning } = items;
const clerk = somebody.clerkIn('370211');
const cursorOf = (...parts: readonly string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());

const refusalOf = async (...asked: Parameters<AcceptanceUnderTest['ask']>) => {
  const [first] = (await department.ask(...asked)).errors;
  return first === undefined ? null : { code: first.code, field: first.extensions['field'] };
};

describe('an application is refused', () => {
  const [material] = materialsOf(fire);
  it.each<[string, Record<string, unknown>, string, string]>([
    ['an item nobody knows', { itemCodes: ['acceptance-magic'] }, 'ACCEPTANCE_ITEM_NOT_FOUND', 'itemCode'],
    ['no item', { itemCodes: [] }, 'BAD_INPUT', 'itemCodes'],
    ['an item of another phase', { itemCodes: [items.water] }, 'BAD_INPUT', 'itemCodes'],
    ['a phase twice', { phases: ['FIRST', 'FIRST'] }, 'BAD_INPUT', 'phases'],
    ['a phase without an item', { phases: ['FIRST', 'SECOND'], itemCodes: [fire] }, 'BAD_INPUT', 'phases'],
    ['a material of no item', { materials: [{ ...material, code: 'novel' }] }, 'BAD_INPUT', 'materials.code'],
    ['a torn digest', { materials: [{ ...material, sha256: 'x' }] }, 'BAD_INPUT', 'materials.0.sha256'],
  ])('with %s', async (_, more, code, field) => {
    const facts = await department.announce();
    const request = { projectId: facts.projectId, phases: ['FIRST'], itemCodes: [fire], materials: [], ...more };
    const asked = await refusalOf(somebody.ownerOf(facts), documents.submission, request);
    expect(asked).toEqual({ code, field });
    expect(await department.typesOf(facts)).toEqual([]);
  });
});

describe('an opinion is refused', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['a blank rectification', { verdict: 'RECTIFY', rectifications: [' '] }, 'BAD_INPUT', 'rectifications.0'],
    ['an older version', { expectedVersion: 7 }, 'STALE_VERSION', 'expectedVersion'],
    ['an item that was not asked for', { itemCode: items.archives }, 'ACCEPTANCE_ITEM_NOT_FOUND', 'itemCode'],
  ])('with %s', async (_, more, code, field) => {
    const facts = await department.announce();
    const acceptanceId = await department.submit(facts, [fire, planning]);
    const agency = more['itemCode'] === undefined ? 'FIRE_RESCUE' : 'ARCHIVES';
    const said = { acceptanceId, itemCode: fire, verdict: 'PASS', ...more };
    expect(await refusalOf(somebody.approverOf(agency), documents.opinion, said)).toEqual({ code, field });
    expect(await department.typesOf(facts)).toEqual(['jointAcceptanceSubmitted']);
  });
});

describe('at the window', () => {
  const record = `mutation ($projectId: ID!, $findings: [PreCheckFindingInput!]!) { recordPreCheck(projectId: $projectId, findings: $findings) { id } }`;
  const putRight = `mutation ($preCheckId: ID!, $number: Int!, $note: String!) {
    putRightPreCheckFinding(preCheckId: $preCheckId, number: $number, note: $note) { id } }`;
  const ask = `mutation ($projectId: ID!) { advice: askAcceptanceAdvice(projectId: $projectId, question: "演示：何时申请？") { id } }`;
  const answer = `mutation ($adviceId: ID!) { answerAcceptanceAdvice(adviceId: $adviceId, answer: "演示：竣工后") { id } }`;
  const finding = { itemCode: fire, finding: '检测报告未出具', advice: '先检测' };

  it('a finding is put right once, by its number, in a pre-check that is there', async () => {
    const facts = await department.announce();
    const owner = somebody.ownerOf(facts);
    const { projectId } = facts;
    const blank = { projectId, findings: [{ ...finding, finding: ' ' }] };
    expect(await refusalOf(clerk, record, blank)).toEqual({ code: 'BAD_INPUT', field: 'findings.0.finding' });
    const { data } = await department.ask(clerk, record, { projectId, findings: [finding] });
    const remedy = { preCheckId: data.recordPreCheck.id, number: 1, note: '已检测' };
    expect(await refusalOf(owner, putRight, { ...remedy, number: 2 })).toEqual({ code: 'BAD_INPUT', field: 'number' });
    expect(await refusalOf(owner, putRight, remedy)).toBeNull();
    expect(await refusalOf(owner, putRight, remedy)).toEqual({ code: 'FINDING_ALREADY_PUT_RIGHT', field: 'number' });
    for (const preCheckId of [newId(), 'no id at all']) {
      const unknown = await refusalOf(owner, putRight, { ...remedy, preCheckId });
      expect(unknown).toEqual({ code: 'PRE_CHECK_NOT_FOUND', field: 'preCheckId' });
    }
    const stored = department.needs.preChecks.change(newId(), (preCheck) => ({ preCheck, messages: [] }));
    await expect(stored).rejects.toMatchObject({ code: 'PRE_CHECK_NOT_FOUND', detail: { field: 'preCheckId' } });
  });

  it('a question is answered once, and only one that is there', async () => {
    const facts = await department.announce();
    const { data } = await department.ask(somebody.ownerOf(facts), ask, { projectId: facts.projectId });
    const adviceId = data.advice.id;
    expect(await refusalOf(clerk, answer, { adviceId })).toBeNull();
    expect(await refusalOf(clerk, answer, { adviceId })).toEqual({
      code: 'ADVICE_ALREADY_ANSWERED',
      field: 'adviceId',
    });
    const unknown = await refusalOf(clerk, answer, { adviceId: newId() });
    expect(unknown).toEqual({ code: 'ADVICE_NOT_FOUND', field: 'adviceId' });
  });
});

describe('CURSOR_INVALID is said to a cursor that another list has given', () => {
  it('of pre-checks and of advice', async () => {
    const facts = await department.announce();
    const owner = somebody.ownerOf(facts);
    const of = [{ __typename: 'Project', id: facts.projectId }];
    for (const field of ['acceptancePreChecks', 'acceptanceAdvice']) {
      const list = `query ($of: [_Any!]!, $after: String) { _entities(representations: $of) { ... on Project {
        ${field}(after: $after) { nodes { id } } } } }`;
      const asked = await refusalOf(owner, list, { of, after: cursorOf('not an id') });
      expect([field, asked]).toEqual([field, { code: 'CURSOR_INVALID', field: 'after' }]);
    }
  });

  it.each([
    ['a truth that is none', ['perhaps', '2026-03-12', '1', fire]],
    ['a number that is none', ['true', '2026-03-12', 'x', fire]],
  ])('of the inbox: %s', async (_, parts) => {
    const inbox = `query ($after: String) { acceptanceInbox(agency: FIRE_RESCUE, after: $after) { nodes { itemCode } } }`;
    const asked = await refusalOf(somebody.approverOf('FIRE_RESCUE'), inbox, { after: cursorOf(...parts) });
    expect(asked).toEqual({ code: 'CURSOR_INVALID', field: 'after' });
  });
});

it('takes no more than 500 findings of one visit', () => {
  const findings = { agency: 'FIRE_RESCUE', itemCode: fire, findings: ['演示'], givenBy: by, givenAt: at } as const;
  const visit = { ...heldVisit(), findings: Array.from({ length: 499 }, () => findings) };
  const full = addVisitFindings(visit, findings);
  expect(full.findings).toHaveLength(500);
  expect(() => addVisitFindings(full, findings)).toThrow(
    expect.objectContaining({ code: 'BAD_INPUT', detail: expect.objectContaining({ field: 'findings' }) }),
  );
});

const by = { subject: 'a', name: '甲' };
const at = new Date('2026-03-12T04:00:00Z');

function heldVisit(): JointVisit {
  const attendance = [{ agency: 'FIRE_RESCUE', people: ['演示乙'] }] as const;
  const facts: Pick<ProjectFacts, 'projectId' | 'regionCode'> = { projectId: newId(), regionCode: '370211' };
  return {
    id: newId(),
    acceptanceId: newId(),
    ...facts,
    ownerCreditCode: '91370200MADEM00000',
    leader: { kind: 'DISTRICT', name: '演示区' },
    status: 'HELD',
    startsAt: at,
    endsAt: at,
    place: '南门',
    agencies: ['FIRE_RESCUE'],
    sequence: 1,
    calledBy: by,
    calledAt: at,
    changedAt: at,
    held: { attendance, record: '演示', recordedBy: by, recordedAt: at },
    findings: [],
    cancelledReason: null,
  };
}
