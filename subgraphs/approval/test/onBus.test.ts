import { newId } from '@guanjia/kernel/newId';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { describe, expect, it } from 'vitest';
import { acceptOnBus, decideOnBus, delegationTo, grant, newChief, reviewOnBus, revoke } from './support/delegations.ts';
import { eventsOf } from './support/eventsOf.ts';
import { materialsOf, openApplication, openProject } from './support/openApplication.ts';
import { verb } from './support/operations.ts';
import { approverOf, clerk, clerkElsewhere, region, steward } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const water = approverOf('WATER');
const itemCode = 'soil-water-plan-approval';

async function underReview({ url, delegation = {} }: { url?: string; delegation?: Record<string, unknown> } = {}) {
  const door = await startApproval(url === undefined ? {} : { url });
  const { owner, projectId } = await openProject(door);
  const { id } = await openApplication(door, { owner, projectId, itemCode });
  await door.ask(clerk, verb('acceptApplication'), { id });
  await door.ask(water, verb('startReview'), { id });
  const chief = newChief();
  const { grantDelegation } = await door.ask(water, grant, { input: delegationTo(chief, delegation) });
  return { ...door, owner, projectId, id, chief, delegationId: grantDelegation.id as string };
}

describe('on the bus', () => {
  it('an application is accepted, reviewed and decided, and step, decision and event say by which delegation and seal', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode });
    const chief = newChief();
    const input = delegationTo(chief);
    const { grantDelegation } = await door.ask(water, grant, { input });
    expect(grantDelegation).toMatchObject({
      version: 1,
      agency: 'WATER',
      standing: 'LIVE',
      itemCodes: [itemCode],
      items: [{ code: itemCode }],
      grantedByName: water.name,
    });
    const accepted = await door.ask(steward, acceptOnBus, { id });
    expect(accepted.acceptOnBus.steps.at(-1)).toMatchObject({
      action: 'ACCEPT',
      place: 'ON_BUS',
      sealNo: null,
      delegation: null,
      onBehalfOf: null,
    });
    await door.ask(chief, reviewOnBus, { id });
    const { decideOnBus: decided } = await door.ask(chief, decideOnBus, { id, documentNo: '演示水审〔2025〕1号' });
    const on = { place: 'ON_BUS', sealNo: input.sealNo, delegation: { id: grantDelegation.id } };
    expect(decided).toMatchObject({ status: 'APPROVED', decision: { ...on, documentNo: '演示水审〔2025〕1号' } });
    expect(decided.steps.slice(-2)).toMatchObject([
      { action: 'START_REVIEW', ...on },
      { action: 'APPROVE', byName: chief.name, ...on },
    ]);
    expect(decided.steps[1]).toMatchObject({ action: 'SUBMIT', place: 'OFFICE', delegation: null });
    expect(await eventsOf(door.database, projectId)).toEqual([
      'approval.projectRegistered',
      'approval.applicationDrafted',
      'approval.applicationSubmitted',
      'approval.applicationAccepted',
      'approval.reviewStarted',
      'approval.applicationApproved',
      'approval.certificateIssued',
    ]);
    const { rows } = await door.database.db.execute(
      `select message #> '{event,data}' as data from approval.outbox where message #>> '{event,data,applicationId}' = '${id}' and message #>> '{event,type}' = 'approval.applicationApproved'`,
    );
    expect(rows[0]?.['data']).toMatchObject({
      place: 'ON_BUS',
      delegationId: grantDelegation.id,
      sealNo: input.sealNo,
    });
  });

  it('each event names the visit of the through-train it was done on, when that is said', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode });
    const chief = newChief();
    await door.ask(water, grant, { input: delegationTo(chief) });
    const visit = newId();
    const onVisit = (name: string, more = '') =>
      `mutation ($id: ID!, $visit: ID) { ${name}(applicationId: $id, throughTrainBookingId: $visit${more}) { id status } }`;
    await expect(door.ask(steward, onVisit('acceptOnBus'), { id, visit: 'somewhere' })).rejects.toThrow('BAD_INPUT');
    await door.ask(steward, onVisit('acceptOnBus'), { id, visit });
    await door.ask(chief, reviewOnBus, { id });
    await door.ask(chief, onVisit('decideOnBus', ', outcome: APPROVED'), { id, visit });
    const { rows } = await door.database.db.execute(
      `select message #>> '{event,type}' as type, message #>> '{event,data,throughTrainBookingId}' as visit from approval.outbox where message #>> '{event,data,applicationId}' = '${id}' and message #>> '{event,data,place}' = 'ON_BUS' order by position`,
    );
    expect(rows).toEqual([
      { type: 'approval.applicationAccepted', visit },
      { type: 'approval.reviewStarted', visit: null },
      { type: 'approval.applicationApproved', visit },
    ]);
  });

  it('what is closed on the spot is decided at once, and an owner sees by what authority', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode: 'enterprise-project-filing' });
    const chief = newChief();
    const input = delegationTo(chief, { itemCodes: ['enterprise-project-filing'] });
    const reform = approverOf('DEVELOPMENT_REFORM');
    await door.ask(reform, grant, { input });
    const { decideOnBus: rejected } = await door.ask(chief, decideOnBus, {
      id,
      outcome: 'REJECTED',
      reason: '不符合产业政策',
    });
    expect(rejected).toMatchObject({ status: 'REJECTED', decision: { place: 'ON_BUS', reason: '不符合产业政策' } });
    const seen = await door.ask(
      owner,
      `query ($id: ID!) { application(id: $id) { decision { place sealNo delegation { documentNo sealNo } } } }`,
      { id },
    );
    expect(seen.application.decision).toEqual({
      place: 'ON_BUS',
      sealNo: input.sealNo,
      delegation: { documentNo: input.documentNo, sealNo: input.sealNo },
    });
  });

  it.each([
    ['nobody delegated anything', 'DELEGATION_MISSING', null, {}],
    [
      'only another agency delegated',
      'DELEGATION_MISSING',
      null,
      { agency: 'DEVELOPMENT_REFORM', itemCodes: ['enterprise-project-filing'] },
    ],
    ['the delegation names another item', 'ITEM_NOT_DELEGATED', null, { itemCodes: ['acceptance-water-conservation'] }],
    [
      'the delegation names another region',
      'REGION_NOT_DELEGATED',
      null,
      { regions: ['370212'], inRegions: ['370200'] },
    ],
    ['the delegation is not valid yet', 'DELEGATION_NOT_YET_VALID', null, { validFrom: '2025-10-20' }],
    ['the delegation has expired', 'DELEGATION_EXPIRED', '2025-12-31T16:00:00Z', {}],
    ['the delegation was taken back', 'DELEGATION_REVOKED', null, { revoked: true }],
  ])('refuses a decision when %s', async (_, code, now, { agency, revoked, inRegions, ...changed }: any) => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode });
    await door.ask(clerk, verb('acceptApplication'), { id });
    await door.ask(water, verb('startReview'), { id });
    const chief = newChief();
    if (code !== 'DELEGATION_MISSING' || agency) {
      const { grantDelegation } = await door.ask(approverOf(agency ?? 'WATER', inRegions ?? [region]), grant, {
        input: delegationTo(chief, changed),
      });
      if (revoked) await door.ask(water, revoke, { id: grantDelegation.id, reason: '人员调整' });
    }
    if (now) door.clock.now = new Date(now);
    const before = await eventsOf(door.database, projectId);
    for (const outcome of ['APPROVED', 'REJECTED']) {
      expect(await door.refusal(chief, decideOnBus, { id, outcome, reason: '现场' })).toMatchObject({
        code,
        field: 'applicationId',
      });
    }
    expect(await eventsOf(door.database, projectId)).toEqual(before);
    expect((await door.refusal({ ...chief, roles: ['WINDOW_CLERK'] }, decideOnBus, { id })).code).toBe('FORBIDDEN');
  });

  it('decides on the last day of a delegation, by the official calendar', async () => {
    const { ask, chief, id, clock } = await underReview();
    clock.now = new Date('2025-12-31T15:59:00Z');
    expect((await ask(chief, decideOnBus, { id })).decideOnBus.status).toBe('APPROVED');
  });

  it('bypasses nothing of the life of an application', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode, without: ['soil-water-plan'] });
    const chief = newChief();
    await door.ask(water, grant, { input: delegationTo(chief) });
    expect(await door.refusal(steward, acceptOnBus, { id })).toMatchObject({
      code: 'MATERIALS_MISSING',
      missing: ['soil-water-plan'],
    });
    expect(await door.refusal(chief, decideOnBus, { id })).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      current: 'SUBMITTED',
    });
    expect((await door.refusal(clerkElsewhere, acceptOnBus, { id })).code).toBe('FORBIDDEN');
    expect((await door.refusal(owner, acceptOnBus, { id })).code).toBe('FORBIDDEN');
    expect((await door.refusal(chief, decideOnBus, { id: projectId })).code).toBe('APPLICATION_NOT_FOUND');
    const whole = await openProject(door);
    const other = await openApplication(door, { ...whole, itemCode });
    await door.ask(chief, acceptOnBus, { id: other.id });
    await door.ask(chief, reviewOnBus, { id: other.id });
    expect(await door.refusal(chief, decideOnBus, { id: other.id, outcome: 'REJECTED' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'reason',
    });
    expect(materialsOf(door, itemCode)).toContain('soil-water-plan');
  });
});

const { postgresUrl } = testServices();
describeRace('embedded', () => testDatabaseUrl());
describe.skipIf(postgresUrl === null)('with a server', () => {
  describeRace('on PostgreSQL', () => postgresUrl ?? '');
});

/** What must hold when a delegation is taken back at the moment of a decision. */
function describeRace(way: string, urlOf: () => string): void {
  describe(`a delegation taken back, ${way}`, () => {
    it('either comes after the decision, or refuses it', async () => {
      for (let round = 0; round < 4; round += 1) {
        const { subgraph, ask, chief, id, delegationId } = await underReview({ url: urlOf() });
        const run = (query: string, principal: typeof chief, variables: Record<string, unknown>) =>
          subgraph.execute({ query, variables, principal });
        const [decided, revoked] = await Promise.all([
          run(decideOnBus, chief, { id }),
          run(revoke, water, { id: delegationId, reason: '撤回' }),
        ]);
        expect(revoked.errors).toBeUndefined();
        const { application } = await ask(
          water,
          `query ($id: ID!) { application(id: $id) { status decision { decidedAt } } }`,
          { id },
        );
        const refused = decided.errors?.[0]?.extensions?.['code'];
        if (refused === undefined) expect(application.status).toBe('APPROVED');
        else {
          expect(refused).toBe('DELEGATION_REVOKED');
          expect(application).toMatchObject({ status: 'UNDER_REVIEW', decision: null });
        }
      }
    });

    it('refuses a decision that was begun before and is written after', async () => {
      const { needs, refusal, ask, chief, id, delegationId } = await underReview({ url: urlOf() });
      const { grantedTo } = needs.delegations;
      let taken = false;
      // between reading the delegation and writing the decision
      Object.assign(needs.delegations, {
        grantedTo: async (subject: string) => {
          const found = await grantedTo(subject);
          if (!taken) {
            taken = true;
            await ask(water, revoke, { id: delegationId, reason: '撤回' });
          }
          return found;
        },
      });
      expect(await refusal(chief, decideOnBus, { id })).toMatchObject({ code: 'DELEGATION_REVOKED' });
      const { application } = await ask(water, `query ($id: ID!) { application(id: $id) { status steps { to } } }`, {
        id,
      });
      expect(application).toMatchObject({ status: 'UNDER_REVIEW' });
      expect(application.steps).toHaveLength(4);
    });
  });
}
