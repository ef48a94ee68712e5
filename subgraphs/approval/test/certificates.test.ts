import { newId } from '@guanjia/kernel/newId';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { Client } from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { draftApplication, takeStep } from '../src/domain/applicationChange.ts';
import { approve, handIn } from './support/approve.ts';
import { eventsOf } from './support/eventsOf.ts';
import { openProject } from './support/openApplication.ts';
import { draft, verb } from './support/operations.ts';
import { approverOf, ownerOf, steward } from './support/people.ts';
import { newCreditCode } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const { postgresUrl } = testServices();
const water = approverOf('WATER');
const reform = approverOf('DEVELOPMENT_REFORM');
const soil = 'soil-water-plan-approval';
const filing = 'enterprise-project-filing';
const read = `query ($id: ID!) { application(id: $id) {
  flagged certificate { id number effect status validFrom validUntil issuedByName itemName agency project { id } application { id } endReason endedAt }
} }`;

type Door = Awaited<ReturnType<typeof startApproval>>;

describe('a certificate', () => {
  it('is issued with the approval, with a number said or made, and a validity said or of the catalogue', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const number = `青西审水〔2025〕${newId()}`;
    const id = await approve(
      door,
      { owner, projectId, itemCode: soil },
      `, documentNo: "${number}", validUntil: "2028-09-25"`,
    );
    const { application } = await door.ask(owner, read, { id });
    expect(application).toEqual({
      flagged: false,
      certificate: {
        id: expect.any(String),
        number,
        effect: 'FORMAL',
        status: 'VALID',
        validFrom: '2025-09-26',
        validUntil: '2028-09-25',
        issuedByName: water.name,
        itemName: '生产建设项目水土保持方案审批',
        agency: 'WATER',
        project: { id: projectId },
        application: { id },
        endReason: null,
        endedAt: null,
      },
    });
    const entity = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Certificate { number } } }';
    const of = [{ __typename: 'Certificate', id: application.certificate.id }];
    expect((await door.ask(owner, entity, { of }))._entities).toEqual([{ number }]);
    const { project } = await door.ask(owner, 'query ($id: ID!) { project(id: $id) { code } }', { id: projectId });
    const made = await approve(door, { owner, projectId, itemCode: filing });
    const { application: filed } = await door.ask(owner, read, { id: made });
    expect(filed.certificate).toMatchObject({ number: `批〔2025〕${project.code}/${filing}/1`, validUntil: null });
    const { rows } = await door.database.db.execute(
      `select message #> '{event,data}' as data from approval.outbox
       where message #>> '{event,type}' = 'approval.certificateIssued' and message #>> '{event,data,number}' = '${number}'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('is issued for a result recorded from outside, and has a number of its own', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { draftApplication: drafted } = await door.ask(owner, draft, {
      projectId,
      itemCode: 'construction-drawing-review',
    });
    const record = (number: string, id: string) =>
      [
        `mutation ($id: ID!) { recordOutsideResult(applicationId: $id, outcome: APPROVED, documentNo: "${number}", validUntil: "2027-01-01") { id } }`,
        { id },
      ] as const;
    const number = `审图合格〔2025〕${newId()}`;
    await door.ask(steward, ...record(number, drafted.id));
    const { application } = await door.ask(owner, read, { id: drafted.id });
    expect(application.certificate).toMatchObject({ number, effect: 'FORMAL', validUntil: '2027-01-01' });
    const other = await openProject(door);
    const wanted = { projectId: other.projectId, itemCode: 'construction-drawing-review' };
    const second = (await door.ask(other.owner, draft, wanted)).draftApplication.id;
    expect(await door.refusal(steward, ...record(number, second))).toMatchObject({
      code: 'CERTIFICATE_NUMBER_TAKEN',
      field: 'documentNo',
      value: number,
    });
    const { application: unchanged } = await door.ask(
      other.owner,
      'query ($id: ID!) { application(id: $id) { status } }',
      { id: second },
    );
    expect(unchanged.status).toBe('DRAFT');
    expect(await door.refusal(steward, ...record('模拟1号', second))).toMatchObject({
      code: 'BAD_INPUT',
      field: 'documentNo',
      accepted: 'a number that begins not with 模拟',
    });
  });

  it('ends with its approval, and a formal one flags what is built on it too', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const filed = await approve(door, { owner, projectId, itemCode: filing });
    const upon = await handIn(door, { owner, projectId, itemCode: 'land-use-planning-permit' });
    await door.ask(reform, verb('revokeApplication', ', reason: "材料虚假"'), { id: filed });
    const { application } = await door.ask(owner, read, { id: filed });
    expect(application.certificate).toMatchObject({ status: 'WITHDRAWN', endReason: '材料虚假' });
    expect((await door.ask(owner, read, { id: upon })).application.flagged).toBe(true);
    expect((await eventsOf(door.database, projectId)).slice(-3)).toEqual([
      'approval.applicationRevoked',
      'approval.certificateWithdrawn',
      'approval.certificateFlagged',
    ]);
  });

  it('is seen by those who see its project', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const id = await approve(door, { owner, projectId, itemCode: soil });
    const { certificate } = (await door.ask(owner, read, { id })).application;
    const ask = `query ($id: ID!, $number: String!) { certificate(id: $id) { id } certificateByNumber(number: $number) { id } }`;
    const wanted = { id: certificate.id, number: certificate.number };
    const seen = { certificate: { id: certificate.id }, certificateByNumber: { id: certificate.id } };
    for (const principal of [owner, water, steward]) expect(await door.ask(principal, ask, wanted)).toEqual(seen);
    const stranger = ownerOf(newCreditCode());
    expect(await door.ask(stranger, ask, wanted)).toEqual({ certificate: null, certificateByNumber: null });
    expect(await door.ask(owner, ask, { id: 'x', number: 'none' })).toEqual({
      certificate: null,
      certificateByNumber: null,
    });
    expect(
      (
        await door.refusal(stranger, `query ($id: ID!) { simulatedApprovals(projectId: $id) { id } }`, {
          id: projectId,
        })
      ).code,
    ).toBe('PROJECT_NOT_FOUND');
  });
});

/** Applications of invented items, each built on the one before; the ids, the first below. */
async function buildChain(door: Door, projectId: string, length: number): Promise<string[]> {
  const { needs } = door;
  const occasion = { at: door.clock.now, by: { subject: 'a', name: '审批员' }, onBehalfOf: null };
  const ids: string[] = [];
  for (let place = 0; place < length; place++) {
    const item = { ...needs.catalogue.require(filing), code: `link-${place}` };
    const begun = draftApplication(projectId, item, occasion, 'PRE_APPROVAL');
    const materials = item.materials.map(({ code }) => code);
    const step = (from: typeof begun.after, command: Parameters<typeof takeStep>[1]) =>
      takeStep(from, command, { occasion, calendar: needs.calendar });
    const submitted = step(begun.after, { action: 'submit', materials });
    await needs.applications.save([{ ...submitted, before: null, counted: place === 0 ? [] : [`link-${place - 1}`] }]);
    await needs.applications.save([step(submitted.after, { action: 'approve', documentNo: null })]);
    ids.push(submitted.after.id);
  }
  return ids;
}

it('flags a chain of any depth in the same number of statements', async () => {
  const door = await startApproval();
  const statements: number[] = [];
  for (const length of [3, 40]) {
    const { projectId } = await openProject(door);
    const [first = ''] = await buildChain(door, projectId, length);
    const [application] = await door.needs.applications.findByIds([first]);
    if (!application) throw new Error('it is gone');
    const occasion = { at: door.clock.now, by: { subject: 'a', name: '审批员' }, onBehalfOf: null };
    const change = takeStep(
      application,
      { action: 'revoke', reason: '撤回' },
      { occasion, calendar: door.needs.calendar },
    );
    const query = vi.spyOn(Client.prototype, 'query');
    await door.needs.applications.save([change]);
    statements.push(query.mock.calls.length);
    query.mockRestore();
    const register = (await door.needs.certificates.registersOf([projectId])).get(projectId);
    expect(register?.flags.filter(({ clearedAt }) => clearedAt === null)).toHaveLength(length - 1);
  }
  expect(statements[1]).toBe(statements[0]);
  expect(statements[0]).toBeLessThan(20);
});

describe('a withdrawal and a submission that counts it', () => {
  it('meet without a gap: it is refused or flagged', () => expectNoGap(testDatabaseUrl()));
  it.skipIf(postgresUrl === null)('do so on PostgreSQL too', () => expectNoGap(postgresUrl ?? ''));
});

async function expectNoGap(url: string): Promise<void> {
  const door = await startApproval({ url });
  for (let round = 0; round < 4; round++) {
    const { owner, projectId } = await openProject(door);
    const filed = await approve(door, { owner, projectId, itemCode: filing });
    const itemCode = 'land-use-planning-permit';
    const id = (await door.ask(owner, draft, { projectId, itemCode })).draftApplication.id;
    const materials = door.needs.catalogue.require(itemCode).materials.map(({ code }) => code);
    const submit = `mutation ($id: ID!, $materials: [String!]!) { submitApplication(applicationId: $id, materials: $materials) { id } }`;
    const [{ errors }] = await Promise.all([
      door.subgraph.execute({ query: submit, variables: { id, materials }, principal: owner }),
      door.ask(reform, verb('revokeApplication', ', reason: "撤销"'), { id: filed }),
    ]);
    const { application } = await door.ask(owner, read, { id });
    if (errors) expect(errors[0]?.extensions?.['code']).toBe('PREREQUISITE_MISSING');
    else expect(application.flagged).toBe(true);
  }
}
