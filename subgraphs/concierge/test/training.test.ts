import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { somePeople } from './somePeople.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const plan =
  'mutation ($input: TrainingPlanInput!) { planTraining(input: $input) { id subject field form heldBy { id } firstDay lastDay roles tiers units { id } cancelledAt } }';
const record =
  'mutation ($id: ID!, $on: Date, $results: [TrainingResultInput!]!) { recordTraining(planId: $id, trainedOn: $on, results: $results) { records { nodes { person { id } result trainedOn note recordedByName } } } }';
const cancel = 'mutation ($id: ID!) { cancelTraining(planId: $id, reason: "讲师冲突") { cancelledAt cancelReason } }';

describe('training (C1; S1 S2 S4)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const planned = async (heldById: string, more: object = {}): Promise<string> => {
    const input = {
      subject: '审批流程集中培训',
      field: 'PROCEDURE',
      form: 'CENTRAL',
      heldById,
      firstDay: '2026-03-02',
      lastDay: '2026-03-20',
      ...more,
    };
    return (await concierge.order(plan, { input })).planTraining.id;
  };
  const refused = async (query: string, variables: object, principal: Principal = somebody.serviceRoom) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };

  it('plans a training for roles, tiers and units, and finds it by each', async () => {
    const region = someCounty();
    const { unitId } = await somePeople(concierge, { region }, []);
    const audience = { roles: ['STEWARD'], tiers: ['COUNTY'], unitIds: [unitId] };
    const id = await planned(unitId, audience);
    const query =
      'query ($filter: TrainingPlanFilter) { trainingPlans(filter: $filter) { nodes { id roles tiers units { id } plannedByName } } }';
    const find = async (filter: object) =>
      (await concierge.order(query, { filter: { region, ...filter } })).trainingPlans.nodes;
    expect(await find({})).toEqual([
      { id, roles: ['STEWARD'], tiers: ['COUNTY'], units: [{ id: unitId }], plannedByName: '服务室' },
    ]);
    for (const filter of [{ year: 2026 }, { field: 'PROCEDURE' }, { unitId }, { role: 'STEWARD' }]) {
      expect(await find(filter)).toHaveLength(1);
    }
    for (const filter of [{ year: 2025 }, { field: 'POLICY' }, { unitId: newId() }, { role: 'EXPERT' }]) {
      expect(await find(filter)).toEqual([]);
    }
  });

  it('records who took part, and tells each person’s history, in the ledger too', async () => {
    const { unitId, ids } = await somePeople(concierge, { region: someCounty() }, ['STEWARD', 'STEWARD']);
    const id = await planned(unitId);
    const data = await concierge.order(record, {
      id,
      results: [
        { personId: ids[0], result: 'PASSED', note: '优秀' },
        { personId: ids[1], result: 'ABSENT' },
      ],
    });
    expect(data.recordTraining.records.nodes.toReversed()).toEqual([
      { person: { id: ids[0] }, result: 'PASSED', trainedOn: '2026-03-09', note: '优秀', recordedByName: '服务室' },
      { person: { id: ids[1] }, result: 'ABSENT', trainedOn: '2026-03-09', note: null, recordedByName: '服务室' },
    ]);
    const { person } = await concierge.order(
      'query ($id: ID!) { person(id: $id) { all: trainings { nodes { plan { subject } result } } other: trainings(filter: { year: 2025 }) { nodes { result } } history { nodes { action summaryZh } } } }',
      { id: ids[0] },
    );
    expect(person.all.nodes).toEqual([{ plan: { subject: '审批流程集中培训' }, result: 'PASSED' }]);
    expect(person.other.nodes).toEqual([]);
    expect(person.history.nodes[0]).toEqual({
      action: 'TRAINING_RECORDED',
      summaryZh: '测试人员0于2026-03-09参加培训《审批流程集中培训》：考核合格',
    });
  });

  it('lists who has not been trained this year: absent and failed ones, and nobody without a role', async () => {
    const roles = ['STEWARD', 'STEWARD', 'STEWARD', 'EXPERT', null];
    const { unitId, ids } = await somePeople(concierge, { region: someCounty() }, roles);
    const id = await planned(unitId);
    await concierge.order(record, {
      id,
      results: [
        { personId: ids[0], result: 'ATTENDED' },
        { personId: ids[1], result: 'FAILED' },
        { personId: ids[2], result: 'ABSENT' },
      ],
    });
    const query =
      'query ($year: Int!, $u: ID!, $role: DutyRole) { untrainedPeople(year: $year, filter: { unitId: $u, role: $role }) { nodes { id } } }';
    const untrained = async (year: number, role?: string) =>
      (await concierge.order(query, { year, u: unitId, role })).untrainedPeople.nodes.map(
        (person: { id: string }) => person.id,
      );
    expect(await untrained(2026)).toEqual([ids[1], ids[2], ids[3]]);
    expect(await untrained(2026, 'EXPERT')).toEqual([ids[3]]);
    expect(await untrained(2025)).toEqual(ids.slice(0, 4));
    expect(await refused(query, { year: 1, u: unitId })).toEqual([['BAD_INPUT', 'year']]);
  });

  it('refuses dates in the wrong order, no subject, and units that are not there', async () => {
    const { unitId } = await somePeople(concierge, { region: someCounty() }, []);
    const input = { subject: '培训', field: 'POLICY', form: 'BATCHES', heldById: unitId, firstDay: '2026-03-02' };
    const tryWith = (more: object) => refused(plan, { input: { ...input, lastDay: '2026-03-02', ...more } });
    expect(await tryWith({ lastDay: '2026-03-01' })).toEqual([['DATES_OUT_OF_ORDER', 'lastDay']]);
    expect(await tryWith({ subject: ' ' })).toEqual([['BAD_INPUT', 'subject']]);
    expect(await tryWith({ heldById: newId() })).toEqual([['UNIT_NOT_FOUND', 'heldById']]);
    expect(await tryWith({ unitIds: [newId()] })).toEqual([['UNIT_NOT_FOUND', 'audience.unitIds']]);
  });

  it('TRAINING_NOT_BEGUN, a day outside the plan, TRAINING_AUDIENCE_MISMATCH, TRAINING_ALREADY_RECORDED', async () => {
    const { unitId, ids } = await somePeople(concierge, { region: someCounty() }, ['STEWARD', 'EXPERT']);
    const results = [{ personId: ids[0], result: 'PASSED' }];
    const later = await planned(unitId, { firstDay: '2026-03-10', lastDay: '2026-03-10' });
    expect(await refused(record, { id: later, results })).toEqual([['TRAINING_NOT_BEGUN', 'planId']]);
    const id = await planned(unitId, { roles: ['STEWARD'] });
    for (const on of ['2026-03-01', '2026-03-10']) {
      expect(await refused(record, { id, on, results })).toEqual([['BAD_INPUT', 'trainedOn']]);
    }
    expect(await refused(record, { id, results: [] })).toEqual([['BAD_INPUT', 'results']]);
    const both = [...results, { personId: ids[1], result: 'PASSED' }];
    expect(await refused(record, { id, results: both })).toEqual([['TRAINING_AUDIENCE_MISMATCH', 'results.personId']]);
    const twice = [...results, ...results];
    expect(await refused(record, { id, results: twice })).toEqual([['TRAINING_ALREADY_RECORDED', 'results.personId']]);
    const data = await concierge.order(record, { id, results });
    expect(data.recordTraining.records.nodes).toHaveLength(1);
    expect(await refused(record, { id, results })).toEqual([['TRAINING_ALREADY_RECORDED', 'results.personId']]);
  });

  it('TRAINING_CANCELLED and TRAINING_NOT_FOUND; what was called off stays on record', async () => {
    const { unitId, ids } = await somePeople(concierge, { region: someCounty() }, ['STEWARD']);
    const id = await planned(unitId);
    const { cancelTraining } = await concierge.order(cancel, { id });
    expect(cancelTraining).toEqual({ cancelledAt: monday.toISOString(), cancelReason: '讲师冲突' });
    expect(await refused(cancel, { id })).toEqual([['TRAINING_CANCELLED', 'planId']]);
    const results = [{ personId: ids[0], result: 'PASSED' }];
    expect(await refused(record, { id, results })).toEqual([['TRAINING_CANCELLED', 'planId']]);
    expect(await refused(cancel, { id: newId() })).toEqual([['TRAINING_NOT_FOUND', 'planId']]);
    const kept = await concierge.order('query ($id: ID!) { trainingPlan(id: $id) { cancelReason } }', { id });
    expect(kept.trainingPlan.cancelReason).toBe('讲师冲突');
  });

  it('is written by the service room of the region only', async () => {
    const { unitId } = await somePeople(concierge, { region: someCounty() }, []);
    const id = await planned(unitId);
    const elsewhere = somebody.serviceRoomOf('370211');
    expect(await refused(cancel, { id }, elsewhere)).toEqual([['FORBIDDEN', 'regionCode']]);
    expect((await refused(cancel, { id }, somebody.steward('x')))[0]?.[0]).toBe('FORBIDDEN');
  });
});
