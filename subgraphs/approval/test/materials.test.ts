import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Principal } from '@guanjia/kernel/principal';
import { createLog } from '@guanjia/runtime/createLog';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { describe, expect, it } from 'vitest';
import { startMaterialSweep } from '../src/jobs/startMaterialSweep.ts';
import { findStrayContents } from '../src/usecases/findStrayContents.ts';
import { eventsOf } from './support/eventsOf.ts';
import { materialsOf, openApplication, openProject } from './support/openApplication.ts';
import { draft, registerProject, requestCorrection, submit, supplyCorrection, verb } from './support/operations.ts';
import { approverOf, clerk, clerkElsewhere, dashboard, ownerOf, serviceRoom, steward } from './support/people.ts';
import { newCreditCode, projectInput } from './support/samples.ts';
import { pdf, startMaterials } from './support/startMaterials.ts';

const itemCode = 'soil-water-plan-approval';
const water = approverOf('WATER');
const supervisor: Principal = { ...serviceRoom, subject: 'supervisor', roles: ['SUPERVISOR'] };
const ofApplication = `query ($id: ID!) { application(id: $id) { materials { code presented material { id version } } } }`;
const reclassify = `mutation ($id: ID!, $to: MaterialClassification!, $reason: String! = "含商业秘密") {
  reclassifyMaterial(id: $id, classification: $to, reason: $reason) { classification mayRead changes { kind before after reason byName } }
}`;
const withdraw = `mutation ($id: ID!, $reason: String! = "传错了") { withdrawMaterial(id: $id, reason: $reason) { withdrawnAt changes { kind } } }`;
const link = `mutation ($id: ID!, $purpose: String! = "审查", $seconds: Int! = 300) {
  linkMaterial(id: $id, purpose: $purpose, expiresInSeconds: $seconds) { path expiresAt }
}`;
const accesses = `query ($id: ID!) { material(id: $id) { accesses { nodes { kind byName onBehalfOf address purpose at } } } }`;

type Door = Awaited<ReturnType<typeof startMaterials>>;

async function standingFor(door: Door, person: Principal, id: string, code = 'soil-water-plan') {
  const { application } = await door.ask(person, ofApplication, { id });
  return application.materials.find((one: any) => one.code === code);
}

describe('reuse (S0)', () => {
  it('lets the latest version stand for what is presented, and no later one change that', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    await door.upload(owner, { projectId });
    const second = await door.upload(owner, { projectId });
    const { id } = await openApplication(door, { owner, projectId, itemCode });
    const third = await door.upload(owner, { projectId });
    expect(await standingFor(door, owner, id)).toEqual({
      code: 'soil-water-plan',
      presented: true,
      material: { id: second.id, version: 2 },
    });
    // on paper
    expect(await standingFor(door, owner, id, 'application-form')).toMatchObject({ presented: true, material: null });
    const missing = [{ materialCode: 'soil-water-plan', note: '请补充附图' }];
    await door.ask(clerk, requestCorrection, { id, missing });
    await door.ask(owner, supplyCorrection, { id, materials: ['soil-water-plan'] });
    await door.upload(owner, { projectId });
    expect((await standingFor(door, owner, id)).material).toEqual({ id: third.id, version: 3 });
    const uses = `query ($id: ID!) { material(id: $id) { usedBy { nodes { id itemCode } } } }`;
    for (const used of [second, third]) {
      const { material } = await door.ask(owner, uses, { id: used.id });
      expect(material.usedBy.nodes).toEqual([{ id, itemCode }]);
    }
  });

  it('says what an item asks for and is there, of the owner’s other projects too where the document is the owner’s', async () => {
    const door = await startMaterials();
    const { owner, creditCode, projectId: earlier } = await openProject(door);
    const code = 'owner-identity';
    const licence = await door.upload(owner, { projectId: earlier, code });
    await door.upload(owner, { projectId: earlier, code: 'soil-water-plan' });
    const answer = await door.ask(owner, registerProject, { input: projectInput(creditCode) });
    const projectId = answer.registerProject.id;
    const query = `query ($projectId: ID!, $itemCode: String!) { reusableMaterials(projectId: $projectId, itemCode: $itemCode) { code name isOfOtherProject material { id project { id } } } }`;
    const ask = () => door.ask(owner, query, { projectId, itemCode });
    // the plan, which is of the other project, is not among them
    expect((await ask()).reusableMaterials).toEqual([
      {
        code,
        name: expect.any(String),
        isOfOtherProject: true,
        material: { id: licence.id, project: { id: earlier } },
      },
    ]);
    const own = await door.upload(owner, { projectId, code });
    expect((await ask()).reusableMaterials).toMatchObject([{ isOfOtherProject: false, material: { id: own.id } }]);
    // of another unit nothing is taken
    const other = await openProject(door);
    expect((await door.ask(other.owner, query, { projectId: other.projectId, itemCode })).reusableMaterials).toEqual(
      [],
    );
    expect(await door.refusal(owner, query, { projectId: other.projectId, itemCode })).toMatchObject({
      code: 'PROJECT_NOT_FOUND',
    });
    expect(await door.refusal(clerkElsewhere, query, { projectId, itemCode })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await door.refusal(owner, query, { projectId, itemCode: 'nothing' })).toMatchObject({
      code: 'ITEM_NOT_FOUND',
    });
  });

  it('takes the owner’s licence of another project along with a submission', async () => {
    const door = await startMaterials();
    const { owner, creditCode, projectId: earlier } = await openProject(door);
    const licence = await door.upload(owner, {
      projectId: earlier,
      code: 'owner-identity',
      classification: 'PERSONAL',
    });
    const { registerProject: project } = await door.ask(owner, registerProject, { input: projectInput(creditCode) });
    const { draftApplication } = await door.ask(owner, draft, { projectId: project.id, itemCode });
    await door.ask(owner, submit, { id: draftApplication.id, materials: materialsOf(door, itemCode) });
    expect((await standingFor(door, owner, draftApplication.id, 'owner-identity')).material.id).toBe(licence.id);
    // who decides there may read it, though it was brought elsewhere
    const query = `query ($id: ID!) { material(id: $id) { mayRead } }`;
    expect((await door.ask(water, query, { id: licence.id })).material.mayRead).toBe(true);
  });
});

describe('who may read (S1)', () => {
  const classifications = ['PUBLIC', 'INTERNAL', 'TRADE_SECRET', 'TECHNICAL_SECRET', 'PERSONAL'] as const;
  const query = `query ($id: ID!) { material(id: $id) {
    code classification version mayRead fileName mediaType bytes sha256 uploadedByName
  } }`;

  it('is one table, cell by cell, in the graph and for links', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const code = 'soil-water-plan';
    const brought = new Map<string, string>();
    const broughtBySteward = new Map<string, string>();
    const issued = new Map<string, string>();
    for (const classification of classifications) {
      const bring = async (person: Principal) => (await door.upload(person, { projectId, code, classification })).id;
      issued.set(classification, await bring(approverOf('LANDSCAPE')));
      broughtBySteward.set(classification, await bring(steward));
      brought.set(classification, await bring(owner));
    }
    // all of them have stood for an application of the water agency, one after the other
    const { id: applicationId } = await openApplication(door, { owner, projectId, itemCode, without: [code] });
    const presentedAt = door.clock.now;
    const [application] = await door.needs.applications.findByIds([applicationId]);
    if (!application) throw new Error('there is no application');
    const after = { ...application, version: application.version + 1 };
    const presented = [...brought.values()].map((materialId) => ({ applicationId, code, materialId, presentedAt }));
    await door.needs.applications.save([{ before: application, after, steps: [], messages: [], presented }]);

    const all = classifications;
    const internal = ['PUBLIC', 'INTERNAL'];
    const otherSteward: Principal = { ...steward, subject: 'other-steward' };
    const rows: readonly [string, Principal, ReadonlyMap<string, string>, readonly string[]][] = [
      ['owner of the unit', owner, brought, all],
      ['owner, of what a steward brought', owner, broughtBySteward, all],
      ['owner, of what an agency issued', owner, issued, all],
      ['agency that decides', water, brought, all],
      ['agency that decides, of what was not presented', water, broughtBySteward, internal],
      ['that agency in another region', approverOf('WATER', ['510106']), brought, ['PUBLIC']],
      ['another agency', approverOf('FORESTRY'), brought, internal],
      ['agency that issued it', approverOf('LANDSCAPE'), issued, all],
      ['steward of the region', steward, brought, internal],
      ['steward who brought it', steward, broughtBySteward, all],
      ['another steward', otherSteward, broughtBySteward, internal],
      [
        'steward who brought it and works elsewhere now',
        { ...steward, regions: ['510106'] },
        broughtBySteward,
        ['PUBLIC'],
      ],
      ['window clerk of the region', clerk, brought, internal],
      ['service room', serviceRoom, brought, internal],
      ['supervisor', supervisor, brought, internal],
      ['wall chart', dashboard, brought, ['PUBLIC']],
    ];
    for (const [whom, person, materials, readable] of rows) {
      for (const classification of classifications) {
        const id = materials.get(classification);
        const may = readable.includes(classification);
        const { material } = await door.ask(person, query, { id });
        const cell = `${whom}: ${classification}`;
        const hidden = { fileName: null, mediaType: null, bytes: null, sha256: null, uploadedByName: null };
        const shown = { fileName: '水土保持方案.pdf', mediaType: 'application/pdf', sha256: expect.any(String) };
        const isThere = may || !person.regions.includes('510106');
        const envelope = { code, classification, mayRead: may, ...(may ? shown : hidden) };
        // officials of other regions do not learn that it is there
        if (isThere) expect.soft(material, cell).toMatchObject(envelope);
        else expect.soft(material, cell).toBeNull();
        const answer = await door.subgraph.execute({ query: link, variables: { id }, principal: person });
        expect.soft(answer.errors?.[0]?.extensions?.['code'], cell).toBe(may ? undefined : 'FORBIDDEN');
      }
    }
    // for the owner of another unit they do not exist
    const stranger = ownerOf(newCreditCode());
    const id = brought.get('PUBLIC');
    expect((await door.ask(stranger, query, { id })).material).toBeNull();
    for (const mutation of [link, withdraw]) {
      expect(await door.refusal(stranger, mutation, { id })).toMatchObject({ code: 'MATERIAL_NOT_FOUND' });
    }
    expect(await door.refusal(stranger, reclassify, { id, to: 'PERSONAL' })).toMatchObject({
      code: 'MATERIAL_NOT_FOUND',
    });
  });

  it('is the window’s too for what it closes on the spot', async () => {
    const door = await startMaterials();
    const item = door.needs.catalogue.items.find(
      ({ handling, prerequisites, tier, nature, materials }) =>
        handling.type === 'ON_THE_SPOT' &&
        prerequisites.length === 0 &&
        materials.length > 0 &&
        tier !== 'PROVINCE' &&
        nature !== 'INTERMEDIARY',
    );
    const { owner, projectId } = await openProject(door);
    const code = item?.materials[0]?.code ?? '';
    const { id } = await door.upload(owner, { projectId, code, classification: 'TRADE_SECRET' });
    const may = async () => (await door.ask(clerk, query, { id })).material.mayRead;
    expect(await may()).toBe(false);
    await openApplication(door, { owner, projectId, itemCode: item?.code ?? '' });
    expect(await may()).toBe(true);
  });
});

describe('a material', () => {
  it('is made more secret by several, and less by those alone to whom it belongs, on record', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const { id } = await door.upload(owner, { projectId, classification: 'PUBLIC' });
    await openApplication(door, { owner, projectId, itemCode });
    const raised = await door.ask(water, reclassify, { id, to: 'INTERNAL' });
    expect(raised.reclassifyMaterial.classification).toBe('INTERNAL');
    await door.ask(steward, reclassify, { id, to: 'TRADE_SECRET' });
    for (const person of [steward, clerk, water]) {
      expect(await door.refusal(person, reclassify, { id, to: 'PUBLIC' })).toMatchObject({
        code: 'FORBIDDEN',
        accepted: ['OWNER of the unit'],
      });
      expect(await door.refusal(person, reclassify, { id, to: 'PERSONAL' })).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await door.refusal(clerkElsewhere, reclassify, { id, to: 'PERSONAL' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await door.refusal(owner, reclassify, { id, to: 'TRADE_SECRET' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'classification',
    });
    expect(await door.refusal(owner, reclassify, { id, to: 'PUBLIC', reason: ' ' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'reason',
    });
    const lowered = await door.ask(owner, reclassify, { id, to: 'PUBLIC', reason: '已公开发布' });
    expect(lowered.reclassifyMaterial.changes).toEqual([
      { kind: 'RECLASSIFIED', before: 'PUBLIC', after: 'INTERNAL', reason: '含商业秘密', byName: 'APPROVER' },
      { kind: 'RECLASSIFIED', before: 'INTERNAL', after: 'TRADE_SECRET', reason: '含商业秘密', byName: 'STEWARD' },
      { kind: 'RECLASSIFIED', before: 'TRADE_SECRET', after: 'PUBLIC', reason: '已公开发布', byName: '项目单位经办' },
    ]);
    expect((await eventsOf(door.database, projectId)).filter((type) => type.endsWith('Reclassified'))).toHaveLength(3);
  });

  it('is not withdrawn from under an application, and used no more once it is', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const content = pdf();
    const first = await door.upload(owner, { projectId, content });
    const { id: applicationId } = await openApplication(door, { owner, projectId, itemCode });
    const second = await door.upload(owner, { projectId });
    expect(await door.refusal(owner, withdraw, { id: first.id })).toMatchObject({
      code: 'MATERIAL_IN_USE',
      applications: [applicationId],
    });
    expect(await door.refusal(water, withdraw, { id: first.id })).toMatchObject({ code: 'FORBIDDEN' });
    await door.ask(owner, verb('withdrawApplication'), { id: applicationId });
    const done = await door.ask(owner, withdraw, { id: first.id });
    expect(done.withdrawMaterial).toEqual({
      withdrawnAt: door.clock.now.toISOString(),
      changes: [{ kind: 'WITHDRAWN' }],
    });
    expect(await door.refusal(owner, withdraw, { id: first.id })).toMatchObject({ code: 'BAD_INPUT', field: 'id' });
    await door.ask(owner, withdraw, { id: second.id });
    const latest = `query ($id: ID!) { project(id: $id) { materials(filter: {latestOnly: true}) { nodes { id } } } }`;
    expect((await door.ask(owner, latest, { id: projectId })).project.materials.nodes).toEqual([]);
    const { id: later } = await openApplication(door, { owner, projectId, itemCode });
    expect((await standingFor(door, owner, later)).material).toBeNull();
    // the application keeps what stood for it; the same content may be brought again
    expect((await standingFor(door, owner, applicationId)).material.id).toBe(first.id);
    expect(await door.upload(owner, { projectId, content })).toMatchObject({ status: 201, version: 3 });
    expect(
      (await eventsOf(door.database, projectId)).filter((type) => type.endsWith('materialWithdrawn')),
    ).toHaveLength(2);
  });

  it('of an agency is withdrawn by that agency', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const { id } = await door.upload(water, { projectId });
    expect(await door.refusal(owner, withdraw, { id })).toMatchObject({
      code: 'FORBIDDEN',
      accepted: ['APPROVER of WATER'],
    });
    expect((await door.ask(water, withdraw, { id })).withdrawMaterial.withdrawnAt).not.toBeNull();
  });
});

const { postgresUrl } = testServices();
describeRace('embedded', () => testDatabaseUrl());
describe.skipIf(postgresUrl === null)('with a server', () => {
  describeRace('on PostgreSQL', () => postgresUrl ?? '');
});

function describeRace(way: string, urlOf: () => string): void {
  it(`a submission and a withdrawal at the same time never leave an application without its material, ${way}`, async () => {
    const door = await startMaterials({ url: urlOf() });
    for (let round = 0; round < 4; round++) {
      const { owner, projectId } = await openProject(door);
      const { id: materialId } = await door.upload(owner, { projectId });
      const { draftApplication } = await door.ask(owner, draft, { projectId, itemCode });
      const variables = { id: draftApplication.id, materials: materialsOf(door, itemCode) };
      await Promise.all([
        door.subgraph.execute({ query: submit, variables, principal: owner }),
        door.subgraph.execute({ query: withdraw, variables: { id: materialId }, principal: owner }),
      ]);
      const query = `query ($id: ID!) { material(id: $id) { withdrawnAt usedBy { nodes { status } } } }`;
      const { material } = await door.ask(owner, query, { id: materialId });
      const isTaken = material.usedBy.nodes.length > 0;
      expect([isTaken, material.withdrawnAt === null]).toEqual(isTaken ? [true, true] : [false, false]);
    }
  });
}

describe('a link', () => {
  it('gives the content out to be saved, and each step is on record before the first byte', async () => {
    const door = await startMaterials();
    const { owner, projectId, creditCode } = await openProject(door);
    const content = pdf();
    const fileName = `“水土\u00a0保持” (1) 'x';filename=y.pdf`;
    const { id } = await door.upload(owner, { projectId, content, fileName });
    const { linkMaterial } = await door.ask(steward, link, { id, purpose: '协助准备申报' });
    expect(linkMaterial.expiresAt).toBe(new Date(door.clock.now.getTime() + 300_000).toISOString());
    const response = await door.download(linkMaterial.path);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="soil-water-plan-v1.pdf"; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll("'", '%27').replace('(', '%28').replace(')', '%29')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
    const at = door.clock.now.toISOString();
    const row = { byName: 'STEWARD', onBehalfOf: creditCode, purpose: '协助准备申报', at };
    const expected = [
      { ...row, kind: 'DOWNLOAD', address: '192.0.2.7' },
      { ...row, kind: 'LINK', address: null },
    ];
    for (const person of [owner, serviceRoom, supervisor]) {
      expect((await door.ask(person, accesses, { id })).material.accesses.nodes).toEqual(expected);
    }
    expect((await door.ask({ ...serviceRoom, regions: ['510106'] }, accesses, { id })).material).toBeNull();
    expect(await door.refusal(steward, accesses, { id })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is good for one person, one material and some minutes, and as it was made', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const { id } = await door.upload(owner, { projectId });
    const other = await door.upload(owner, { projectId });
    const { linkMaterial } = await door.ask(water, link, { id, seconds: 600 });
    const { path } = linkMaterial;
    const refusalOf = async (asked: string, person?: Principal) => {
      const response = await door.download(asked, person);
      const { errors } = (await response.json()) as any;
      return [response.status, errors[0].extensions.code, errors[0].extensions.field];
    };
    const refused = (field: string) => [403, 'MATERIAL_LINK_INVALID', field];
    expect(await refusalOf(path.replace(id, other.id))).toEqual(refused('signature'));
    expect(await refusalOf(path.replace(/expires=\d/, 'expires=9'))).toEqual(refused('signature'));
    expect(await refusalOf(path.replace(/expires=\d+/, 'expires=x'))).toEqual(refused('signature'));
    expect(await refusalOf(path.replace(/signature=.{4}/, 'signature=AAAA'))).toEqual(refused('signature'));
    expect(await refusalOf(path.replace(/signature=.*/, 'signature='))).toEqual(refused('signature'));
    expect(await refusalOf(path.replace(/link=[^&]+/, `link=${id}`))).toEqual(refused('link'));
    expect(await refusalOf(path.replace(/link=[^&]+/, 'link=x'))).toEqual(refused('link'));
    expect(await refusalOf('/materials/..%2f..%2fetc%2fpasswd?link=x')).toEqual(refused('link'));
    expect(await refusalOf(path, owner)).toEqual(refused('authorization'));
    expect((await door.download(path, water)).status).toBe(200);
    door.clock.now = new Date(door.clock.now.getTime() + 600_000);
    expect(await refusalOf(path)).toEqual(refused('expires'));
    for (const seconds of [0, -1, 601]) {
      const refusal = await door.refusal(water, link, { id, seconds });
      expect(refusal).toMatchObject({ code: 'BAD_INPUT', field: 'expiresInSeconds', accepted: '1 to 600' });
    }
    expect(await door.refusal(water, link, { id, purpose: '' })).toMatchObject({ field: 'purpose' });
  });

  it('to a secret needs the token of its person, whose right must still be there', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const { id } = await door.upload(owner, { projectId });
    const { linkMaterial } = await door.ask(steward, link, { id });
    expect((await door.download(linkMaterial.path)).status).toBe(200);
    await door.ask(owner, reclassify, { id, to: 'TECHNICAL_SECRET' });
    const codeOf = async (response: Response) => [
      response.status,
      ((await response.json()) as any).errors[0].extensions.code,
    ];
    expect(await codeOf(await door.download(linkMaterial.path))).toEqual([403, 'MATERIAL_LINK_INVALID']);
    expect(await codeOf(await door.download(linkMaterial.path, steward))).toEqual([403, 'FORBIDDEN']);
    const mine = await door.ask(owner, link, { id, purpose: '核对' });
    const ownPath = mine.linkMaterial.path;
    expect(await codeOf(await door.download(ownPath))).toEqual([403, 'MATERIAL_LINK_INVALID']);
    expect((await door.download(ownPath, owner)).status).toBe(200);
    const { material } = await door.ask(owner, accesses, { id });
    expect(material.accesses.nodes.map(({ kind, byName }: any) => `${kind} ${byName}`)).toEqual([
      'DOWNLOAD 项目单位经办',
      'LINK 项目单位经办',
      'DOWNLOAD STEWARD',
      'LINK STEWARD',
    ]);
  });

  it('comes from the gateway or not at all', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const { id } = await door.upload(owner, { projectId });
    const { linkMaterial } = await door.ask(owner, link, { id });
    expect((await fetch(`${door.serverUrl}${linkMaterial.path}`)).status).toBe(401);
  });
});

describe('housekeeping', () => {
  it('finds contents that no material has, and leaves them', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    await door.upload(owner, { projectId });
    const count = () => findStrayContents(door.needs, () => door.store.digests());
    expect(await count()).toBe(0);
    const stray = pdf();
    async function* pieces() {
      yield stray;
    }
    const { sha256 } = await door.store.add({ stream: pieces(), limitBytes: 10_000 });
    await writeFile(join(door.folder, 'left.partial'), 'x');
    expect(await count()).toBe(1);
    const left = join(door.folder, 'left.partial');
    await utimes(left, new Date('2026-01-01'), new Date('2026-01-01'));
    const sweep = startMaterialSweep({ ...door, log: createLog({ name: 'approval', level: 'silent' }) });
    await expect.poll(() => door.metric('material_stray_contents')).toBe(1);
    await sweep.stop();
    expect(await door.files()).not.toContain('left.partial');
    expect(await door.files()).toContain(sha256);
    // what a process left between content and row is made good by the next upload
    await door.upload(owner, { projectId, content: stray });
    expect(await count()).toBe(0);
  });
});
