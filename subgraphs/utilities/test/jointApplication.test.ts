import { isId, newId } from '@guanjia/kernel/newId';
import { eq } from '@guanjia/runtime/drizzle';
import { loadEventCatalogue } from '@guanjia/schema/eventCatalogue';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { matterSteps } from '../src/storage/tables.ts';
import {
  acceptDocument,
  forwardedApplication,
  people,
  type StartedUtilities,
  startUtilities,
  submitDocument,
} from './startUtilities.ts';

let utilities: StartedUtilities;
beforeAll(async () => {
  utilities = await startUtilities();
});
afterAll(() => utilities.stop());

describe('the catalogue', () => {
  it('shows the matters with provider, time, materials and what comes first', async () => {
    const { data } = await utilities.ask(
      { ...people.dashboard, roles: [] },
      `{ utilityCatalogue { version note } utilityMatters(kind: LINE_WORK_PERMIT) { code }
         utilityMatter(code: "ROAD_EXCAVATION") {
           name nameEn kind promisedWorkingDays provider { id name } prerequisites { code } sharedFields ownFields
           materials { code name shared required } }
         none: utilityMatter(code: "NONE") { code }
         utilityProviders { id matters { code } } }`,
    );
    expect(data.utilityMatters).toHaveLength(5);
    expect(data.none).toBeNull();
    expect(data.utilityMatter).toMatchObject({
      name: '挖掘道路',
      kind: 'LINE_WORK_PERMIT',
      provider: { id: 'provider-urban-management', name: '城市管理部门' },
      prerequisites: [{ code: 'ROAD_TRAFFIC_SAFETY' }],
      ownFields: ['trenchLength', 'trenchDepth'],
    });
    expect(data.utilityMatter.materials).toContainEqual(
      expect.objectContaining({ code: 'WORK_PLAN', shared: true, required: true }),
    );
    expect(data.utilityProviders.find(({ id }: any) => id === 'provider-landscape').matters).toHaveLength(2);
  });

  it('merges the forms of the chosen matters', async () => {
    const { data } = await utilities.ask(
      people.clerk,
      '{ jointApplicationForm(matterCodes: ["WATER_SUPPLY", "GAS_SUPPLY"]) { catalogueVersion schema materials { code } } }',
    );
    const { schema, materials } = data.jointApplicationForm;
    expect(Object.keys(schema.properties.shared.properties)).toEqual([
      'siteAddress',
      'contactName',
      'contactPhone',
      'buildingArea',
      'useOfBuilding',
      'wantedBy',
    ]);
    expect(Object.keys(schema.properties.matters.properties)).toEqual(['WATER_SUPPLY', 'GAS_SUPPLY']);
    expect(materials.map(({ code }: any) => code)).toEqual(['OWNER_IDENTITY', 'SITE_PLAN', 'PIPELINE_PLAN']);
  });
});

describe('handing in', () => {
  it('keeps one application for several matters and says so', async () => {
    const facts = await utilities.registerProject();
    const request = utilities.request(facts.projectId, ['POWER_SUPPLY', 'WATER_SUPPLY'], ['LOAD_LIST']);
    const { data } = await utilities.ask(people.owner(facts), submitDocument, request);
    expect(data.submitJointApplication).toMatchObject({
      status: 'SUBMITTED',
      matterCodes: ['WATER_SUPPLY', 'POWER_SUPPLY'],
      missingMaterials: ['LOAD_LIST'],
      allowedActions: ['accept', 'return', 'withdraw'],
      project: { id: facts.projectId },
    });
    expect(await typesOf(facts.projectId)).toEqual(['utilities.jointApplicationSubmitted']);
  });

  it('may be done by a steward or a clerk of the region for the owner', async () => {
    const facts = await utilities.registerProject();
    for (const person of [people.steward, people.clerk]) {
      const { errors } = await utilities.ask(person, submitDocument, utilities.request(facts.projectId, ['TELECOM']));
      expect(errors).toBeUndefined();
    }
  });

  it.each([
    [
      'an unknown matter',
      { matterCodes: ['WATER_SUPPLY', 'TAXI'] },
      { code: 'MATTER_NOT_FOUND', field: 'matterCodes', value: 'TAXI' },
    ],
    [
      'a matter twice',
      { matterCodes: ['TELECOM', 'TELECOM'] },
      { code: 'BAD_INPUT', field: 'matterCodes', value: 'TELECOM' },
    ],
    ['no matter', { matterCodes: [] }, { code: 'BAD_INPUT', field: 'matterCodes' }],
    ['a missing field', { form: { shared: {}, matters: {} } }, { code: 'BAD_INPUT', field: 'form.shared.siteAddress' }],
    ['an unknown project', { projectId: newId() }, { code: 'PROJECT_NOT_FOUND', field: 'projectId' }],
    ['a project id that is none', { projectId: 'P1' }, { code: 'PROJECT_NOT_FOUND', field: 'projectId', value: 'P1' }],
    [
      'a matter without the one before it',
      { matterCodes: ['ROAD_OCCUPATION'] },
      { code: 'MATTER_PREREQUISITE_MISSING', missing: ['ROAD_TRAFFIC_SAFETY'] },
    ],
    [
      'a counter without a name',
      { counter: { kind: 'BRANCH', code: 'B1', name: ' ' } },
      { code: 'BAD_INPUT', field: 'counter.name' },
    ],
    [
      'a counter without a code',
      { counter: { kind: 'BRANCH', code: '', name: 'B' } },
      { code: 'BAD_INPUT', field: 'counter.code' },
    ],
    [
      'a material nobody asked for',
      { materials: [{ ...material('PASSPORT') }] },
      { code: 'BAD_INPUT', field: 'materials.0.materialCode', value: 'PASSPORT' },
    ],
    [
      'a material twice',
      { materials: [material('SITE_PLAN'), material('SITE_PLAN')] },
      { code: 'BAD_INPUT', field: 'materials.1.materialCode' },
    ],
    [
      'a digest that is none',
      { materials: [{ ...material('SITE_PLAN'), sha256: 'abc' }] },
      { code: 'BAD_INPUT', field: 'materials.0.sha256' },
    ],
    [
      'a size that is none',
      { materials: [{ ...material('SITE_PLAN'), bytes: 1.5 }] },
      { code: 'BAD_INPUT', field: 'materials.0.bytes' },
    ],
  ])('is refused with %s, and nothing is written', async (_, change, refusal) => {
    const facts = await utilities.registerProject();
    const wanted = JSON.stringify(change).includes('ROAD_OCCUPATION') ? ['ROAD_OCCUPATION'] : ['TELECOM'];
    const base = utilities.request(facts.projectId, wanted);
    const answer = await utilities.ask(people.owner(facts), submitDocument, { ...base, ...change });
    expect(answer.refusal).toMatchObject({ ...refusal, department: 'utilities', messageZh: expect.any(String) });
    expect(await utilities.messagesOf(facts.projectId)).toEqual([]);
    expect(await applicationsOf(facts.projectId)).toEqual([]);
  });

  it.each([
    ['another owner', people.otherOwner, 'PROJECT_NOT_FOUND'],
    ['a clerk of another region', people.clerkElsewhere, 'FORBIDDEN'],
    ['a provider', people.provider('provider-water'), 'FORBIDDEN'],
    ['the wall chart', people.dashboard, 'FORBIDDEN'],
  ])('is not for %s', async (_, person, code) => {
    const facts = await utilities.registerProject();
    const { refusal } = await utilities.ask(person, submitDocument, utilities.request(facts.projectId, ['TELECOM']));
    expect(refusal).toMatchObject({ code });
    expect(await utilities.messagesOf(facts.projectId)).toEqual([]);
  });
});

describe('accepting', () => {
  it('forwards to every provider at once, and that starts the clocks', async () => {
    utilities.setNow('2026-09-01T09:00:00+08:00');
    const codes = ['WATER_SUPPLY', 'POWER_SUPPLY', 'GREEN_OCCUPATION', 'TREE_REMOVAL'];
    const { application, handoff, facts } = await forwardedApplication(utilities, codes);
    expect(application).toMatchObject({
      status: 'FORWARDED',
      acceptedBy: people.clerk.name,
      acceptedAtCounter: { kind: 'HALL_ZONE' },
      handoff: { id: handoff.id },
      light: 'GREEN',
      finishedMatters: 0,
      totalMatters: 4,
    });
    expect(application.matters).toHaveLength(4);
    expect(application.matters[0]).toMatchObject({
      matterCode: 'WATER_SUPPLY',
      status: 'FORWARDED',
      allowedActions: ['receive', 'withdraw'],
      clock: { startedOn: '2026-09-01', deadline: '2026-09-08', provisional: false, running: true, light: 'GREEN' },
    });
    expect(handoff).toMatchObject({ purpose: 'JOINT_UTILITIES', sender: 'utilities', projectId: facts.projectId });
    expect(handoff.legs.map(({ recipient }) => recipient)).toEqual([
      'provider-water',
      'provider-power',
      'provider-landscape',
    ]);
    const { providers } = handoff.cover as any;
    expect(providers['provider-landscape'].matters.map(({ code }: any) => code)).toEqual([
      'GREEN_OCCUPATION',
      'TREE_REMOVAL',
    ]);
    expect(await typesOf(facts.projectId)).toEqual([
      'utilities.jointApplicationSubmitted',
      'utilities.jointApplicationForwarded',
      'handoff',
    ]);
  });

  it('sends along only what every recipient is entitled to', async () => {
    const { handoff } = await forwardedApplication(utilities, ['POWER_SUPPLY', 'TREE_REMOVAL']);
    const names = handoff.materials.map(({ name }) => name);
    expect(names).toEqual(['演示-营业执照.pdf', '演示-总平面图.pdf']);
    const cover = JSON.stringify(handoff.cover);
    expect(cover).not.toContain('用电设备');
    expect(cover).not.toContain('0536-0000000');
  });

  it('records the counter where it happened', async () => {
    const facts = await utilities.registerProject();
    const submitted = await utilities.ask(
      people.owner(facts),
      submitDocument,
      utilities.request(facts.projectId, ['TELECOM']),
    );
    const counter = { kind: 'BRANCH', code: 'B-7', name: '演示通信营业厅' };
    const { id } = submitted.data.submitJointApplication;
    const { data } = await utilities.ask(people.clerk, acceptDocument, { id, counter });
    expect(data.acceptJointApplication.acceptedAtCounter).toEqual(counter);
  });

  it('is refused while required materials lack, naming all of them', async () => {
    const facts = await utilities.registerProject();
    const request = utilities.request(facts.projectId, ['DRAINAGE', 'POWER_SUPPLY'], ['LOAD_LIST', 'DRAINAGE_DESIGN']);
    const submitted = await utilities.ask(people.owner(facts), submitDocument, request);
    const { id } = submitted.data.submitJointApplication;
    const { refusal } = await utilities.ask(people.clerk, acceptDocument, { id });
    expect(refusal).toMatchObject({ code: 'UTILITY_MATERIALS_MISSING', missing: ['DRAINAGE_DESIGN', 'LOAD_LIST'] });
    expect(await typesOf(facts.projectId)).toEqual(['utilities.jointApplicationSubmitted']);
  });

  it('happens once, of two clerks at the same time', async () => {
    const facts = await utilities.registerProject();
    const submitted = await utilities.ask(
      people.owner(facts),
      submitDocument,
      utilities.request(facts.projectId, ['TELECOM']),
    );
    const { id } = submitted.data.submitJointApplication;
    const answers = await Promise.all([1, 2, 3].map(() => utilities.ask(people.clerk, acceptDocument, { id })));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    for (const { refusal } of answers.filter(({ errors }) => errors !== undefined)) {
      expect(['STALE_VERSION', 'TRANSITION_NOT_ALLOWED']).toContain(refusal.code);
    }
    expect((await typesOf(facts.projectId)).filter((type) => type === 'handoff')).toHaveLength(1);
  });

  it.each([
    ['a steward', people.steward, 'FORBIDDEN'],
    ['a clerk of another region', people.clerkElsewhere, 'FORBIDDEN'],
  ])('is not for %s', async (_, person, code) => {
    const facts = await utilities.registerProject();
    const submitted = await utilities.ask(
      people.owner(facts),
      submitDocument,
      utilities.request(facts.projectId, ['TELECOM']),
    );
    const { id } = submitted.data.submitJointApplication;
    expect((await utilities.ask(person, acceptDocument, { id })).refusal).toMatchObject({ code });
    expect(await typesOf(facts.projectId)).toEqual(['utilities.jointApplicationSubmitted']);
  });

  it('is refused again, saying what would be allowed', async () => {
    const { id } = await forwardedApplication(utilities, ['TELECOM']);
    expect((await utilities.ask(people.clerk, acceptDocument, { id })).refusal).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      machine: 'jointUtilityApplication',
      current: 'FORWARDED',
      attempted: 'accept',
      allowed: [],
    });
  });

  it.each(['no id at all', newId()])('does not know %s', async (id) => {
    const { refusal } = await utilities.ask(people.clerk, acceptDocument, { id });
    expect(refusal).toMatchObject({ code: 'JOINT_APPLICATION_NOT_FOUND', value: id });
  });
});

describe('returning at the counter', () => {
  const returnDocument = `mutation Return($id: ID!, $missing: [UtilityMissingPieceInput!]!) {
    returnJointApplication(id: $id, missing: $missing) { status notices { at missing { code reason } } steps { action status by } }
  }`;
  const resubmitDocument = `mutation Resubmit($id: ID!, $form: JSON, $materials: [UtilityMaterialInput!]!) {
    resubmitJointApplication(id: $id, form: $form, materials: $materials) { status missingMaterials form }
  }`;

  it('names everything at once, and all of it comes back', async () => {
    const facts = await utilities.registerProject();
    const owner = people.owner(facts);
    const request = utilities.request(facts.projectId, ['POWER_SUPPLY'], ['LOAD_LIST']);
    const { id } = (await utilities.ask(owner, submitDocument, request)).data.submitJointApplication;
    const reason = '未提交';
    const forgetful = await utilities.ask(people.clerk, returnDocument, {
      id,
      missing: [{ code: 'SITE_PLAN', reason }],
    });
    expect(forgetful.refusal).toMatchObject({ code: 'RETURN_NOTICE_INCOMPLETE', missing: ['LOAD_LIST'] });
    const missing = [
      { code: 'LOAD_LIST', reason },
      { code: 'form.shared.contactPhone', reason: '空号' },
    ];
    const returned = await utilities.ask(people.clerk, returnDocument, { id, missing });
    expect(returned.data.returnJointApplication).toMatchObject({ status: 'RETURNED', notices: [{ missing }] });
    const half = await utilities.ask(owner, resubmitDocument, { id, materials: [material('LOAD_LIST')] });
    expect(half.refusal).toMatchObject({ code: 'SUPPLY_INCOMPLETE', missing: ['form.shared.contactPhone'] });
    const form = {
      ...(request.form as any),
      shared: { ...(request.form as any).shared, contactPhone: '0536-1111111' },
    };
    const again = await utilities.ask(owner, resubmitDocument, { id, form, materials: [material('LOAD_LIST')] });
    expect(again.data.resubmitJointApplication).toEqual({ status: 'SUBMITTED', missingMaterials: [], form });
    const later = await utilities.ask(people.clerk, returnDocument, { id, missing: [{ code: 'SITE_PLAN', reason }] });
    expect(later.refusal).toMatchObject({ code: 'RETURN_NOTICE_EXTENDED', value: ['SITE_PLAN'] });
    expect(await typesOf(facts.projectId)).toEqual([
      'utilities.jointApplicationSubmitted',
      'utilities.jointApplicationReturned',
      'utilities.jointApplicationResubmitted',
    ]);
  });

  it('lets the owner withdraw before forwarding, and not after', async () => {
    const withdraw = 'mutation W($id: ID!) { withdrawJointApplication(id: $id, reason: "不再需要") { status } }';
    const facts = await utilities.registerProject();
    const owner = people.owner(facts);
    const submitted = await utilities.ask(owner, submitDocument, utilities.request(facts.projectId, ['TELECOM']));
    const { id } = submitted.data.submitJointApplication;
    expect((await utilities.ask(owner, withdraw, { id })).data.withdrawJointApplication.status).toBe('WITHDRAWN');
    const forwarded = await forwardedApplication(utilities, ['TELECOM']);
    expect((await utilities.ask(forwarded.owner, withdraw, { id: forwarded.id })).refusal).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      current: 'FORWARDED',
    });
  });
});

describe('reading', () => {
  const readDocument = `query Read($id: ID!) { jointUtilityApplication(id: $id) {
    status form materials { materialCode } steps { action } submittedBy matters { matterCode form steps { action } clock { deadline } } } }`;

  it('shows the owner everything and another owner nothing', async () => {
    const { id, owner } = await forwardedApplication(utilities, ['WATER_SUPPLY', 'POWER_SUPPLY']);
    const { data } = await utilities.ask(owner, readDocument, { id });
    expect(data.jointUtilityApplication).toMatchObject({
      status: 'FORWARDED',
      form: { shared: { contactPhone: '0536-0000000' } },
      steps: [{ action: 'submit' }, { action: 'accept' }],
    });
    expect((await utilities.ask(people.otherOwner, readDocument, { id })).data.jointUtilityApplication).toBeNull();
    expect((await utilities.ask(people.owner(await utilities.registerProject()), readDocument, { id })).data).toEqual({
      jointUtilityApplication: null,
    });
  });

  it('shows a provider its own matters and what they share', async () => {
    const { id } = await forwardedApplication(utilities, ['WATER_SUPPLY', 'POWER_SUPPLY']);
    const query = `query Read($id: ID!) { jointUtilityApplication(id: $id) {
      form materials { materialCode } matters { matterCode } totalMatters } }`;
    const { data } = await utilities.ask(people.provider('provider-water'), query, { id });
    const seen = data.jointUtilityApplication;
    expect(Object.keys(seen.form.matters)).toEqual(['WATER_SUPPLY']);
    expect(seen.materials.map((entry: any) => entry.materialCode)).not.toContain('LOAD_LIST');
    expect(seen.matters).toEqual([{ matterCode: 'WATER_SUPPLY' }]);
    expect(seen.totalMatters).toBe(2);
    expect(
      (await utilities.ask(people.provider('provider-gas'), query, { id })).data.jointUtilityApplication,
    ).toBeNull();
  });

  it('shows the wall chart where it stands and no more', async () => {
    const { id } = await forwardedApplication(utilities, ['WATER_SUPPLY']);
    const status = `query S($id: ID!) { jointUtilityApplication(id: $id) { status light matters { status clock { light } } } }`;
    expect((await utilities.ask(people.dashboard, status, { id })).data.jointUtilityApplication).toMatchObject({
      status: 'FORWARDED',
      matters: [{ status: 'FORWARDED', clock: { light: 'GREEN' } }],
    });
    const { data, refusal } = await utilities.ask(people.dashboard, readDocument, { id });
    expect(refusal).toMatchObject({ code: 'FORBIDDEN' });
    expect(data.jointUtilityApplication).toMatchObject({ form: null, materials: null, steps: null, submittedBy: null });
  });

  it('shows a clerk of another region where it stands and no more', async () => {
    const { id } = await forwardedApplication(utilities, ['WATER_SUPPLY']);
    const { data, errors } = await utilities.ask(people.clerkElsewhere, readDocument, { id });
    expect(errors).toBeUndefined();
    expect(data.jointUtilityApplication).toMatchObject({
      status: 'FORWARDED',
      form: null,
      materials: null,
      steps: null,
    });
    expect(data.jointUtilityApplication.matters[0]).toMatchObject({ form: null, steps: null });
  });

  it('pages through the applications of a project, newest first', async () => {
    const facts = await utilities.registerProject();
    const owner = people.owner(facts);
    const ids: string[] = [];
    for (const code of ['TELECOM', 'WATER_SUPPLY', 'GAS_SUPPLY']) {
      const { data } = await utilities.ask(owner, submitDocument, utilities.request(facts.projectId, [code]));
      ids.unshift(data.submitJointApplication.id);
    }
    const query = `query P($of: [_Any!]!, $after: String) { _entities(representations: $of) {
      ... on Project { utilityApplications(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } } } }`;
    const of = [{ __typename: 'Project', id: facts.projectId }];
    const first = (await utilities.ask(owner, query, { of })).data._entities[0].utilityApplications;
    expect(first).toMatchObject({ nodes: ids.slice(0, 2).map((id) => ({ id })), pageInfo: { hasNextPage: true } });
    const after = first.pageInfo.endCursor;
    const second = (await utilities.ask(owner, query, { of, after })).data._entities[0].utilityApplications;
    expect(second).toMatchObject({ nodes: [{ id: ids[2] }], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    expect((await utilities.ask(people.otherOwner, query, { of })).data._entities[0].utilityApplications).toBeNull();
    expect((await utilities.ask(owner, query, { of, after: 'xyz' })).refusal).toMatchObject({ code: 'CURSOR_INVALID' });
    const tampered = Buffer.from('["no id"]').toString('base64url');
    expect((await utilities.ask(owner, query, { of, after: tampered })).refusal).toMatchObject({
      code: 'CURSOR_INVALID',
    });
  });

  it('answers for many projects with a handful of reads', async () => {
    const projects = await Promise.all(
      Array.from({ length: 6 }, async () => (await forwardedApplication(utilities, ['WATER_SUPPLY', 'TELECOM'])).facts),
    );
    const { applications, tasks } = utilities.needs;
    const pages = vi.spyOn(applications, 'findByProjects');
    const byId = vi.spyOn(applications, 'findByIds');
    const matters = vi.spyOn(tasks, 'findByApplications');
    const query = `query P($of: [_Any!]!) { _entities(representations: $of) { ... on Project { utilityApplications {
      nodes { id status light finishedMatters matters { id application { id status } clock { deadline } } } } } } }`;
    const of = projects.map(({ projectId }) => ({ __typename: 'Project', id: projectId }));
    const { data, errors } = await utilities.ask(people.clerk, query, { of });
    expect(errors).toBeUndefined();
    expect(data._entities.flatMap((entity: any) => entity.utilityApplications.nodes)).toHaveLength(6);
    for (const read of [pages, byId, matters]) expect(read).toHaveBeenCalledOnce();
  });
});

describe('events', () => {
  it('keep what their definitions promise', async () => {
    const catalogue = await loadEventCatalogue();
    const { facts } = await forwardedApplication(utilities, ['WATER_SUPPLY', 'ROAD_TRAFFIC_SAFETY']);
    const events = (await utilities.messagesOf(facts.projectId)).flatMap((message) =>
      message.kind === 'event' ? [message.event] : [],
    );
    expect(events).toHaveLength(2);
    for (const event of events) {
      expect(catalogue.get(event.type)?.data.parse(event.data)).toEqual(event.data);
      expect(isId(event.id)).toBe(true);
      expect(event.projectId).toBe(facts.projectId);
    }
  });
});

function material(materialCode: string) {
  return {
    materialCode,
    sha256: 'a'.repeat(64),
    name: `演示-${materialCode}.pdf`,
    mediaType: 'application/pdf',
    bytes: 10,
    classification: 'INTERNAL',
  };
}

async function typesOf(projectId: string): Promise<string[]> {
  const messages = await utilities.messagesOf(projectId);
  return messages.map((message) => (message.kind === 'event' ? message.event.type : 'handoff'));
}

async function applicationsOf(projectId: string): Promise<readonly unknown[]> {
  const [page = []] = await utilities.needs.applications.findByProjects([projectId], {
    before: null,
    limit: 10,
    provider: null,
  });
  return page;
}

describe('a history', () => {
  it('is never changed, whoever tries', async () => {
    const { application } = await forwardedApplication(utilities, ['TELECOM']);
    const [task] = application.matters;
    const change = utilities.database.db
      .update(matterSteps)
      .set({ to: 'GRANTED' })
      .where(eq(matterSteps.taskId, task.id));
    await expect(change).rejects.toMatchObject({
      cause: expect.objectContaining({ message: expect.stringContaining('append-only') }),
    });
  });
});
