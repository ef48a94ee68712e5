import { describe, expect, it } from 'vitest';
import { approve, decide, handIn } from './support/approve.ts';
import { eventsOf } from './support/eventsOf.ts';
import { materialsOf, openProject } from './support/openApplication.ts';
import { submit, verb } from './support/operations.ts';
import { approverOf, clerk, ownerOf } from './support/people.ts';
import { newCreditCode } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const resources = approverOf('NATURAL_RESOURCES');
const water = approverOf('WATER');
const filing = 'enterprise-project-filing';
const landUse = 'land-use-planning-permit';
const scheme = 'design-scheme-review';
const soil = 'soil-water-plan-approval';
const fire = 'fire-design-review';
const begin = 'draftSimulated';

const read = `query ($id: ID!) { application(id: $id) {
  effect status decision { documentNo } certificate { id number effect status validUntil chain { number effect status } }
} }`;
const list = `query ($projectId: ID!) { simulatedApprovals(projectId: $projectId) {
  id itemCode conversion { possible obstacles { code missing changes { what before after } } }
} }`;
const convert = `mutation ($id: ID!, $number: String) { convertSimulated(applicationId: $id, certificateNumber: $number) { effect status } }`;
const takeLand = `mutation ($id: ID!) { signLandContract(projectId: $id) { version } takeLand(projectId: $id) { landStatus } }`;
const supply = `mutation ($id: ID!, $materials: [String!]!) { supplyAwaitedMaterials(applicationId: $id, materials: $materials) { id } }`;
const setPolicy = `mutation ($id: ID!, $policy: String!) { setPolicy(projectId: $id, policy: $policy) { id } }`;
const begins = (name: string) =>
  `mutation ($projectId: ID!, $itemCode: String!) { ${name}(projectId: $projectId, itemCode: $itemCode) { id } }`;

type Door = Awaited<ReturnType<typeof startApproval>>;

/** A project without land: filed formally, land use and design scheme simulated on each other. */
async function openSimulated(door: Door) {
  const { owner, projectId, project } = await openProject(door);
  await approve(door, { owner, projectId, itemCode: filing });
  const landUseId = await approve(door, { owner, projectId, itemCode: landUse, begin, without: ['land-contract'] });
  const schemeId = await approve(door, { owner, projectId, itemCode: scheme, begin });
  const { code } = (await door.ask(owner, 'query ($id: ID!) { project(id: $id) { code } }', { id: projectId })).project;
  return { owner, projectId, project, code, landUseId, schemeId };
}

/** The first change that keeps a simulation from being converted. */
async function outdatedBy(door: Door, id: string, agency = water): Promise<any> {
  return door.refusal(agency, convert, { id });
}

describe('a simulated approval', () => {
  it('runs the same life without the land, is marked, and counts for simulated ones alone', async () => {
    const door = await startApproval();
    const { owner, projectId, code, landUseId, schemeId } = await openSimulated(door);
    const { application } = await door.ask(owner, read, { id: landUseId });
    expect(application).toMatchObject({
      effect: 'SIMULATED',
      status: 'APPROVED',
      certificate: {
        number: `模拟〔2025〕${code}/${landUse}/1`,
        effect: 'SIMULATED',
        status: 'VALID',
        validUntil: null,
      },
    });
    const { application: upon } = await door.ask(
      owner,
      'query ($id: ID!) { application(id: $id) { certificate { builtOn { itemCode effect } } } }',
      { id: schemeId },
    );
    expect(upon.certificate.builtOn).toEqual([{ itemCode: landUse, effect: 'SIMULATED' }]);
    for (const name of ['draftApplication', 'draftPreApproval']) {
      const itemCode = name === 'draftApplication' ? scheme : 'construction-planning-permit';
      const drafted = await door.ask(owner, begins(name), { projectId, itemCode });
      const refused = await door.refusal(owner, submit, {
        id: drafted[name].id,
        materials: materialsOf(door, itemCode),
      });
      expect(refused.code).toBe('PREREQUISITE_MISSING');
      expect(refused.missing).toContain(landUse);
    }
    const { rows } = await door.database.db.execute(
      `select message #>> '{event,data,effect}' as effect, message #>> '{event,summary,zh}' as zh, message #>> '{event,summary,en}' as en
       from approval.outbox where message #>> '{event,data,applicationId}' = '${landUseId}'`,
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      expect(row).toMatchObject({ effect: 'SIMULATED', zh: expect.stringContaining('模拟审批') });
      expect(row['en']).toContain('simulated, without legal effect');
    }
    const { project } = await door.ask(owner, 'query ($id: ID!) { project(id: $id) { stage } }', { id: projectId });
    expect(project.stage).toBe('LAND_USE_PLANNING'); // of the filing alone
    const planned = await door.ask(
      owner,
      'mutation ($id: ID!) { planRoadmap(projectId: $id) { items { itemCode state reasons } } }',
      { id: projectId },
    );
    const item = planned.planRoadmap.items.find(({ itemCode }: any) => itemCode === scheme);
    expect(item).toMatchObject({
      state: 'PLANNED',
      reasons: expect.arrayContaining(['模拟审批已通过，待换发正式文件']),
    });
    const inbox = `query ($effect: ApprovalEffect) { applicationInbox(agency: NATURAL_RESOURCES, effect: $effect, first: 100) { nodes { effect } } }`;
    await handIn(door, {
      owner,
      projectId,
      itemCode: 'construction-planning-permit',
      begin,
      without: ['land-certificate'],
    });
    const { applicationInbox } = await door.ask(resources, inbox, { effect: 'SIMULATED' });
    expect(applicationInbox.nodes.length).toBeGreaterThan(0);
    expect(applicationInbox.nodes.every(({ effect }: any) => effect === 'SIMULATED')).toBe(true);
    const filtered = `query ($id: ID!) { project(id: $id) { applications(filter: { effect: FORMAL }) { nodes { itemCode } } } }`;
    const { project: formal } = await door.ask(owner, filtered, { id: projectId });
    expect(formal.applications.nodes.map(({ itemCode }: any) => itemCode)).toEqual([scheme, filing]);
  });

  it('is for a project without its land, and not beside something stronger', async () => {
    const door = await startApproval();
    const held = await openProject(door, { landStatus: 'HELD' });
    const refused = (owner: typeof held.owner, projectId: string, itemCode: string) =>
      door.refusal(owner, begins(begin), { projectId, itemCode });
    expect(await refused(held.owner, held.projectId, soil)).toMatchObject({
      code: 'SIMULATED_LAND_HELD',
      value: 'HELD',
      accepted: ['NONE', 'CONTRACT_SIGNED'],
    });
    const { owner, projectId } = await openProject(door);
    const { draftSimulated } = await door.ask(owner, begins(begin), { projectId, itemCode: soil });
    expect((await refused(owner, projectId, soil)).code).toBe('APPLICATION_EXISTS');
    expect((await refused(owner, projectId, 'construction-drawing-review')).code).toBe('ITEM_ASSISTED_ONLY');
    expect((await refused(ownerOf(newCreditCode()), projectId, soil)).code).toBe('PROJECT_NOT_FOUND');
    await approve(door, { owner, projectId, itemCode: filing });
    await handIn(door, { owner, projectId, itemCode: landUse, begin: 'draftPreApproval', without: ['land-contract'] });
    expect(await refused(owner, projectId, landUse)).toMatchObject({
      code: 'APPLICATION_EXISTS',
      current: 'PRE_APPROVAL',
    });
    await door.ask(owner, takeLand, { id: projectId });
    const late = await door.refusal(owner, submit, { id: draftSimulated.id, materials: materialsOf(door, soil) });
    expect(late.code).toBe('SIMULATED_LAND_HELD');
  });

  it('has a number that says so, and nothing else has', async () => {
    const door = await startApproval();
    const { owner, projectId, code } = await openSimulated(door);
    const id = await handIn(door, { owner, projectId, itemCode: soil, begin });
    await door.ask(clerk, verb('acceptApplication'), { id });
    await door.ask(water, verb('startReview'), { id });
    const plain = await door.refusal(water, verb('approveApplication', `, documentNo: "水〔2025〕${code}"`), { id });
    expect(plain).toMatchObject({ code: 'BAD_INPUT', field: 'documentNo', accepted: 'a number that begins with 模拟' });
    await door.ask(water, verb('approveApplication', `, documentNo: "模拟水〔2025〕${code}"`), { id });
    expect((await door.ask(owner, read, { id })).application.certificate.number).toBe(`模拟水〔2025〕${code}`);
  });

  it('converts item by item once the land is held, behind its own formal prerequisites', async () => {
    const door = await startApproval();
    const { owner, projectId, code, landUseId, schemeId } = await openSimulated(door);
    expect(await door.refusal(resources, convert, { id: landUseId })).toMatchObject({
      code: 'SIMULATED_NEEDS_LAND',
      current: 'NONE',
      accepted: 'HELD',
    });
    await door.ask(owner, takeLand, { id: projectId });
    const { simulatedApprovals } = await door.ask(owner, list, { projectId });
    expect(simulatedApprovals).toEqual([
      {
        id: landUseId,
        itemCode: landUse,
        conversion: {
          possible: false,
          obstacles: [{ code: 'PREREQUISITE_MISSING', missing: ['land-contract'], changes: [] }],
        },
      },
      {
        id: schemeId,
        itemCode: scheme,
        conversion: { possible: false, obstacles: [{ code: 'PREREQUISITE_MISSING', missing: [landUse], changes: [] }] },
      },
    ]);
    expect(await door.refusal(resources, convert, { id: schemeId })).toMatchObject({
      code: 'PREREQUISITE_MISSING',
      missing: [landUse],
    });
    await door.ask(owner, supply, { id: landUseId, materials: ['land-contract'] });
    expect((await door.refusal(owner, convert, { id: landUseId })).code).toBe('FORBIDDEN');
    const other = `mutation ($id: ID!) { convertPreApproval(applicationId: $id) { id } }`;
    expect(await door.refusal(resources, other, { id: landUseId })).toMatchObject({
      code: 'EFFECT_NOT_FITTING',
      value: 'SIMULATED',
      accepted: 'PRE_APPROVAL',
    });
    const number = `地字第${code}号`;
    const { convertSimulated } = await door.ask(resources, convert, { id: landUseId, number });
    expect(convertSimulated).toEqual({ effect: 'FORMAL', status: 'APPROVED' });
    const { application } = await door.ask(owner, read, { id: landUseId });
    expect(application.certificate.chain).toEqual([
      { number: `模拟〔2025〕${code}/${landUse}/1`, effect: 'SIMULATED', status: 'SUPERSEDED' },
      { number, effect: 'FORMAL', status: 'VALID' },
    ]);
    const taken = await door.refusal(resources, convert, { id: schemeId, number });
    expect(taken).toMatchObject({ code: 'CERTIFICATE_NUMBER_TAKEN', field: 'documentNo', value: number });
    await door.ask(resources, convert, { id: schemeId });
    expect((await door.ask(owner, list, { projectId })).simulatedApprovals).toEqual([]);
    const { project } = await door.ask(owner, 'query ($id: ID!) { project(id: $id) { stage } }', { id: projectId });
    expect(project.stage).toBe('ENGINEERING_CONSTRUCTION');
    expect((await eventsOf(door.database, projectId)).slice(-3)).toEqual([
      'approval.applicationApproved',
      'approval.certificateSuperseded',
      'approval.certificateIssued',
    ]);
  });

  it('does not convert when something relevant has changed, and says what', async () => {
    const door = await startApproval();
    const { owner, projectId, landUseId } = await openSimulated(door);
    const soilId = await approve(door, { owner, projectId, itemCode: soil, begin });
    const plan = `mutation ($id: ID!, $circumstances: [String!]!) { planRoadmap(projectId: $id, circumstances: $circumstances) { version } }`;
    await door.ask(owner, plan, { id: projectId, circumstances: ['special-building'] });
    const fireId = await approve(door, { owner, projectId, itemCode: fire, begin });
    await door.ask(owner, takeLand, { id: projectId });
    await door.ask(owner, supply, { id: landUseId, materials: ['land-contract'] });
    await door.ask(owner, setPolicy, { id: projectId, policy: 'standard-land' });
    await door.ask(owner, plan, { id: projectId, circumstances: [] });
    expect(await outdatedBy(door, soilId)).toMatchObject({
      code: 'SIMULATION_OUTDATED',
      value: soil,
      changes: [{ what: 'policies', before: [], after: ['standard-land'] }],
    });
    expect(await outdatedBy(door, fireId, approverOf('FIRE_RESCUE'))).toMatchObject({
      code: 'SIMULATION_OUTDATED',
      changes: [{ what: 'circumstances', before: ['special-building'], after: [] }],
    });
    const { simulatedApprovals } = await door.ask(owner, list, { projectId });
    const ofSoil = simulatedApprovals.find(({ id }: any) => id === soilId);
    expect(ofSoil.conversion).toEqual({
      possible: false,
      obstacles: [
        {
          code: 'SIMULATION_OUTDATED',
          missing: [],
          changes: [{ what: 'policies', before: '[]', after: '["standard-land"]' }],
        },
      ],
    });
    await door.ask(resources, convert, { id: landUseId }); // the policy does not touch it
    const formal = await approve(door, { owner, projectId, itemCode: soil }); // the ordinary way
    const { application } = await door.ask(owner, read, { id: formal });
    expect(application.certificate.chain.map(({ effect, status }: any) => `${effect} ${status}`)).toEqual([
      'SIMULATED SUPERSEDED',
      'FORMAL VALID',
    ]);
    const stood = await door.refusal(water, convert, { id: soilId });
    expect(stood).toMatchObject({ code: 'CERTIFICATE_NOT_VALID', current: 'SUPERSEDED' });
  });

  it('does not convert when the catalogue has another version of the item, or asks for other materials', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const id = await approve(door, { owner, projectId, itemCode: soil, begin });
    await door.ask(owner, takeLand, { id: projectId });
    const { catalogue } = door.needs;
    const old = catalogue.require(soil);
    const changed = { ...old, version: 'later', materials: old.materials.slice(1) };
    const find = (code: string) => (code === soil ? changed : catalogue.find(code));
    Object.assign(door.needs, { catalogue: { ...catalogue, find, require: find } });
    const codes = old.materials.map(({ code }) => code).toSorted();
    expect(await outdatedBy(door, id)).toMatchObject({
      code: 'SIMULATION_OUTDATED',
      changes: [
        { what: 'itemVersion', before: old.version, after: 'later' },
        { what: 'materials', before: codes, after: codes.filter((code) => code !== old.materials[0]?.code) },
      ],
    });
    Object.assign(door.needs, { catalogue });
    await door.ask(water, convert, { id });
  });

  it('gives way to a pre-approval, never takes its place, and both to the formal approval', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    await approve(door, { owner, projectId, itemCode: filing });
    const wanted = { owner, projectId, itemCode: landUse, without: ['land-contract'] };
    const simulated = await handIn(door, { ...wanted, begin });
    await approve(door, { ...wanted, begin: 'draftPreApproval' });
    await door.ask(clerk, verb('acceptApplication'), { id: simulated });
    await door.ask(resources, verb('startReview'), { id: simulated });
    expect(await door.refusal(resources, verb('approveApplication'), { id: simulated })).toMatchObject({
      code: 'CERTIFICATE_STANDS',
      current: 'PRE_APPROVAL',
    });
    const schemes = { owner, projectId, itemCode: scheme };
    await approve(door, { ...schemes, begin });
    await approve(door, { ...schemes, begin: 'draftPreApproval' });
    await approve(door, { owner, projectId, itemCode: landUse });
    const formal = await handIn(door, schemes);
    await decide(door, formal, scheme);
    const { application } = await door.ask(owner, read, { id: formal });
    expect(application.certificate.chain.map(({ effect, status }: any) => `${effect} ${status}`)).toEqual([
      'SIMULATED SUPERSEDED',
      'PRE_APPROVAL SUPERSEDED',
      'FORMAL VALID',
    ]);
  });
});
