import { describe, expect, it } from 'vitest';
import { approve, decide, handIn } from './support/approve.ts';
import { eventsOf } from './support/eventsOf.ts';
import { openProject } from './support/openApplication.ts';
import { draft, submit, verb } from './support/operations.ts';
import { approverOf, clerk, dashboard, ownerOf, steward } from './support/people.ts';
import { newCreditCode } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const resources = approverOf('NATURAL_RESOURCES');
const housing = approverOf('HOUSING_CONSTRUCTION');
const reform = approverOf('DEVELOPMENT_REFORM');
const filing = 'enterprise-project-filing';
const landUse = 'land-use-planning-permit';
const scheme = 'design-scheme-review';
const planning = 'construction-planning-permit';
const begin = 'draftPreApproval';

const certificate = `id number effect status validFrom validUntil`;
const read = `query ($id: ID!) { application(id: $id) {
  effect status allowedActions flagged decision { documentNo }
  flags { id basis { number itemCode } reason flaggedAt clearedAt clearance clearedByName clearedReason }
  certificate { ${certificate} supersedes { number } supersededBy { number } chain { number effect } builtOn { itemCode effect }
                builtUpon { itemCode } countedBy { itemCode status } flags { reason clearance } }
  conversion { possible obstacles { code message messageEn missing changes { what before after } } }
} }`;
const convert = `mutation ($id: ID!, $number: String, $until: Date, $version: Int) {
  convertPreApproval(applicationId: $id, certificateNumber: $number, validUntil: $until, expectedVersion: $version) { effect status version }
}`;
const withdraw = `mutation ($id: ID!, $reason: String!) { withdrawPreApproval(applicationId: $id, reason: $reason) { status } }`;
const supply = `mutation ($id: ID!, $materials: [String!]!) {
  supplyAwaitedMaterials(applicationId: $id, materials: $materials) { materials { code presented } }
}`;
const clear = `mutation ($flagId: ID!, $reason: String!) { clearBasisFlag(flagId: $flagId, reason: $reason) { clearance clearedReason } }`;

type Door = Awaited<ReturnType<typeof startApproval>>;

async function openFiled(door: Door) {
  const { owner, projectId, project } = await openProject(door);
  await approve(door, { owner, projectId, itemCode: filing });
  return { owner, projectId, project };
}

/** Pre-approvals built on each other: land use, design scheme, planning permit. */
async function openChain(door: Door) {
  const { owner, projectId } = await openFiled(door);
  const one = { owner, projectId, begin };
  const ids = {
    landUse: await approve(door, { ...one, itemCode: landUse, without: ['land-contract'] }),
    scheme: await approve(door, { ...one, itemCode: scheme }),
    planning: await approve(door, { ...one, itemCode: planning, without: ['land-certificate'] }),
  };
  return { owner, projectId, ids };
}

describe('a pre-approval', () => {
  it('is issued while a condition is pending, by the same steps and clocks, and counts for the next pre-approval', async () => {
    const door = await startApproval();
    const { owner, projectId, project } = await openFiled(door);
    const wanted = { owner, projectId, itemCode: landUse, begin, without: ['land-contract'] };
    const id = await handIn(door, wanted);
    const { application: opened } = await door.ask(
      owner,
      'query ($id: ID!) { application(id: $id) { effect status clock { purpose promisedWorkingDays } certificate { id } } }',
      { id },
    );
    expect(opened).toEqual({
      effect: 'PRE_APPROVAL',
      status: 'SUBMITTED',
      clock: { purpose: 'ACCEPTANCE', promisedWorkingDays: 5 },
      certificate: null,
    });
    await decide(door, id, landUse);
    const { application } = await door.ask(owner, read, { id });
    expect(application).toMatchObject({
      effect: 'PRE_APPROVAL',
      status: 'APPROVED',
      allowedActions: ['REVOKE', 'SUPPLY_AWAITED', 'CONVERT'],
      flagged: false,
      certificate: {
        number: `预审〔2025〕${project.code}/${landUse}/1`,
        effect: 'PRE_APPROVAL',
        status: 'VALID',
        validFrom: '2025-09-26',
        validUntil: '2026-03-26',
        supersedes: null,
        builtOn: [{ itemCode: filing, effect: 'FORMAL' }],
      },
    });
    const next = await approve(door, { owner, projectId, itemCode: scheme, begin });
    const { application: upon } = await door.ask(owner, read, { id: next });
    expect(upon.certificate.builtOn).toEqual([{ itemCode: landUse, effect: 'PRE_APPROVAL' }]);
    const { application: below } = await door.ask(owner, read, { id });
    expect(below.certificate.builtUpon).toEqual([{ itemCode: scheme }]);
    expect(below.certificate.countedBy).toEqual([{ itemCode: scheme, status: 'APPROVED' }]);
  });

  it('is not taken for a formal approval: by prerequisites, the stage, the roadmap, or whoever reads the events', async () => {
    const door = await startApproval();
    const { owner, projectId, ids } = await openChain(door);
    const { draftApplication } = await door.ask(owner, draft, { projectId, itemCode: scheme });
    const materials = ['application-form', 'owner-identity', 'design-scheme', 'site-plan', 'planning-conditions'];
    expect(await door.refusal(owner, submit, { id: draftApplication.id, materials })).toMatchObject({
      code: 'PREREQUISITE_MISSING',
      missing: [landUse],
    });
    const seen = await door.ask(
      owner,
      `mutation ($id: ID!) { planRoadmap(projectId: $id) { items { itemCode state reasonsEn application { id } } } }`,
      { id: projectId },
    );
    const item = seen.planRoadmap.items.find(({ itemCode }: any) => itemCode === landUse);
    expect(item).toMatchObject({ state: 'PLANNED', application: null });
    expect(item.reasonsEn[0]).toBe('A pre-approval is there; the formal one is to come.');
    const stage = 'query ($id: ID!) { project(id: $id) { stage } }';
    expect((await door.ask(owner, stage, { id: projectId })).project.stage).toBe('LAND_USE_PLANNING'); // of the filing alone
    const { rows } = await door.database.db.execute(
      `select message #>> '{event,data,effect}' as effect, message #>> '{event,summary,zh}' as zh from approval.outbox
       where message #>> '{event,type}' = 'approval.applicationApproved' and message #>> '{event,data,applicationId}' = '${ids.landUse}'`,
    );
    expect(rows).toEqual([{ effect: 'PRE_APPROVAL', zh: '建设用地规划许可证核发（预审批）：准予。' }]);
  });

  it('is converted once everything formal is there, and the chain is read both ways', async () => {
    const door = await startApproval();
    const { owner, projectId, project } = await openFiled(door);
    const wanted = { owner, projectId, itemCode: landUse, begin, without: ['land-contract'] };
    const id = await approve(door, wanted);
    expect(await door.refusal(resources, convert, { id })).toMatchObject({
      code: 'PRE_APPROVAL_AWAITS',
      value: landUse,
      missing: ['land-contract'],
    });
    const { application: waiting } = await door.ask(owner, read, { id });
    expect(waiting.conversion).toMatchObject({
      possible: false,
      obstacles: [
        { code: 'PRE_APPROVAL_AWAITS', missing: ['land-contract'], message: '缺失条件尚未具备，不能换发正式文件。' },
      ],
    });
    const other = await door.refusal(owner, supply, { id, materials: ['application-form'] });
    expect(other).toMatchObject({ code: 'BAD_INPUT', field: 'materials', accepted: ['land-contract'] });
    expect(await door.refusal(resources, supply, { id, materials: ['land-contract'] })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await door.ask(owner, supply, { id, materials: ['land-contract'] });
    expect((await door.ask(owner, read, { id })).application).toMatchObject({
      allowedActions: ['REVOKE', 'CONVERT'], // nothing more is awaited
      conversion: { possible: true, obstacles: [] },
    });

    for (const principal of [owner, steward, clerk, housing, approverOf('NATURAL_RESOURCES', ['510106'])]) {
      expect((await door.refusal(principal, convert, { id })).code).toBe('FORBIDDEN');
    }
    expect((await door.refusal(resources, convert, { id, version: 1 })).code).toBe('STALE_VERSION');
    const late = await door.refusal(resources, convert, { id, until: '2025-09-25' });
    expect(late).toMatchObject({ code: 'BAD_INPUT', field: 'validUntil', accepted: 'today or later' });
    const mocked = await door.refusal(resources, convert, { id, number: '模拟〔2025〕1号' });
    expect(mocked).toMatchObject({ code: 'BAD_INPUT', field: 'documentNo' });
    const number = `地字第${project.code}号`;
    const { convertPreApproval } = await door.ask(resources, convert, { id, number, until: '2026-12-31' });
    expect(convertPreApproval).toMatchObject({ effect: 'FORMAL', status: 'APPROVED' });

    const { application } = await door.ask(owner, read, { id });
    const pre = `预审〔2025〕${project.code}/${landUse}/1`;
    const chain = [
      { number: pre, effect: 'PRE_APPROVAL' },
      { number, effect: 'FORMAL' },
    ];
    expect(application).toMatchObject({
      allowedActions: ['REVOKE'],
      conversion: null,
      decision: { documentNo: number },
      certificate: {
        number,
        effect: 'FORMAL',
        status: 'VALID',
        validUntil: '2026-12-31',
        supersedes: { number: pre },
        supersededBy: null,
        chain,
      },
    });
    const byNumber = `query ($number: String!) { certificateByNumber(number: $number) { status supersededBy { number } chain { number effect } endedAt } }`;
    const { certificateByNumber } = await door.ask(owner, byNumber, { number: pre });
    expect(certificateByNumber).toMatchObject({ status: 'SUPERSEDED', supersededBy: { number }, chain });
    expect((await door.refusal(resources, convert, { id })).code).toBe('EFFECT_NOT_FITTING');

    const formal = await approve(door, { owner, projectId, itemCode: scheme });
    const { application: upon } = await door.ask(owner, read, { id: formal });
    expect(upon.certificate.builtOn).toEqual([{ itemCode: landUse, effect: 'FORMAL' }]);
    const stage = 'query ($id: ID!) { project(id: $id) { stage } }';
    expect((await door.ask(owner, stage, { id: projectId })).project.stage).toBe('ENGINEERING_CONSTRUCTION');
    const events = await eventsOf(door.database, projectId);
    expect(events.filter((type) => /certificate|awaited/.test(type))).toEqual([
      'approval.certificateIssued', // filing
      'approval.certificateIssued', // pre-approval
      'approval.awaitedSupplied',
      'approval.certificateSuperseded',
      'approval.certificateIssued', // formal
      'approval.certificateIssued', // scheme
    ]);
  });

  it('is offered by the catalogue alone, once, and not beside a formal application', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openFiled(door);
    const ask = `mutation ($projectId: ID!, $itemCode: String!) { draftPreApproval(projectId: $projectId, itemCode: $itemCode) { id } }`;
    const refused = async (itemCode: string) => door.refusal(owner, ask, { projectId, itemCode });
    expect(await refused('soil-water-plan-approval')).toMatchObject({ code: 'PRE_APPROVAL_NOT_OFFERED' });
    expect(await refused('construction-drawing-review')).toMatchObject({ code: 'ITEM_ASSISTED_ONLY' });
    expect(await refused('old-community-joint-review')).toMatchObject({ code: 'ITEM_NOT_APPLICABLE' });
    expect(await refused('nonsense')).toMatchObject({ code: 'ITEM_NOT_FOUND' });
    await door.ask(owner, ask, { projectId, itemCode: scheme });
    expect(await refused(scheme)).toMatchObject({ code: 'APPLICATION_EXISTS', value: scheme });
    await handIn(door, { owner, projectId, itemCode: landUse });
    expect(await refused(landUse)).toMatchObject({ code: 'APPLICATION_EXISTS', current: 'FORMAL' });
    expect((await door.refusal(resources, ask, { projectId, itemCode: planning })).code).toBe('FORBIDDEN');
    const stranger = ownerOf(newCreditCode());
    expect((await door.refusal(stranger, ask, { projectId, itemCode: planning })).code).toBe('PROJECT_NOT_FOUND');
  });

  it('needs the necessary conditions, or the key technical review', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const handed = (itemCode: string, without: readonly string[]) =>
      handIn(door, { owner, projectId, itemCode, begin, without });
    await expect(handed(landUse, ['land-contract'])).rejects.toThrow(/PREREQUISITE_MISSING|prerequisite/i);
    const { draftPreApproval } = await door.ask(
      owner,
      `mutation ($projectId: ID!) { draftPreApproval(projectId: $projectId, itemCode: "${planning}") { id } }`,
      { projectId },
    );
    const materials = ['application-form', 'owner-identity', 'site-plan', 'design-scheme-opinion'];
    expect(await door.refusal(owner, submit, { id: draftPreApproval.id, materials })).toMatchObject({
      code: 'PREREQUISITE_MISSING',
      missing: [landUse, scheme],
      accepted: `what is missing, or ${scheme} passed`,
    });
    await approve(door, { owner, projectId, itemCode: scheme, begin });
    const { submitApplication } = await door.ask(owner, submit, { id: draftPreApproval.id, materials });
    expect(submitApplication.status).toBe('SUBMITTED');
    await decide(door, draftPreApproval.id, planning);
    const { application } = await door.ask(owner, read, { id: draftPreApproval.id });
    expect(application.certificate.builtOn).toEqual([{ itemCode: scheme, effect: 'PRE_APPROVAL' }]);
    expect(await door.refusal(resources, convert, { id: draftPreApproval.id })).toMatchObject({
      code: 'PRE_APPROVAL_AWAITS',
      missing: [landUse, scheme, 'land-certificate'],
    });
  });

  it('that has expired neither counts nor converts', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openFiled(door);
    const id = await approve(
      door,
      { owner, projectId, itemCode: landUse, begin, without: ['land-contract'] },
      ', validUntil: "2025-10-09"',
    );
    await door.ask(owner, supply, { id, materials: ['land-contract'] });
    door.clock.now = new Date('2025-10-10T02:00:00Z');
    expect((await door.ask(owner, read, { id })).application.certificate.status).toBe('EXPIRED');
    expect(await door.refusal(resources, convert, { id })).toMatchObject({
      code: 'CERTIFICATE_NOT_VALID',
      current: 'EXPIRED',
    });
    const wanted = { owner, projectId, itemCode: planning, begin, without: ['land-certificate'] };
    await approve(door, { ...wanted, itemCode: scheme, without: [] });
    const next = await approve(door, wanted);
    const { application } = await door.ask(owner, read, { id: next });
    expect(application.certificate.builtOn.map(({ itemCode }: any) => itemCode)).toEqual([scheme]);
    const list = `query ($id: ID!, $filter: CertificateFilter, $first: Int, $after: String) {
      project(id: $id) { certificates(filter: $filter, first: $first, after: $after) { nodes { itemCode } pageInfo { hasNextPage endCursor } } }
    }`;
    const codes = async (filter: object) =>
      (await door.ask(owner, list, { id: projectId, filter })).project.certificates.nodes.map(
        (one: any) => one.itemCode,
      );
    expect(await codes({})).toEqual([planning, scheme, landUse, filing]);
    expect(await codes({ status: 'EXPIRED' })).toEqual([landUse]);
    expect(await codes({ effect: 'PRE_APPROVAL', status: 'VALID' })).toEqual([planning, scheme]);
    const { project } = await door.ask(owner, list, { id: projectId, first: 3 });
    const after = project.certificates.pageInfo.endCursor;
    expect(project.certificates.pageInfo.hasNextPage).toBe(true);
    const { project: rest } = await door.ask(owner, list, { id: projectId, first: 3, after });
    expect(rest.certificates).toMatchObject({ nodes: [{ itemCode: filing }], pageInfo: { hasNextPage: false } });
  });

  it('that is withdrawn flags all that is built on it, until it is granted anew', async () => {
    const door = await startApproval();
    const { owner, projectId, ids } = await openChain(door);
    const underWay = await handIn(door, { owner, projectId, itemCode: 'building-work-permit', begin });
    expect(await door.refusal(resources, withdraw, { id: ids.landUse, reason: ' ' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'reason',
    });
    for (const principal of [owner, clerk, housing, dashboard]) {
      expect((await door.refusal(principal, withdraw, { id: ids.landUse, reason: 'x' })).code).toBe('FORBIDDEN');
    }
    const before = (await eventsOf(door.database, projectId)).length;
    const done = await door.ask(resources, withdraw, { id: ids.landUse, reason: '土地出让终止' });
    expect(done.withdrawPreApproval.status).toBe('REVOKED');
    expect((await eventsOf(door.database, projectId)).slice(before)).toEqual([
      'approval.applicationRevoked',
      'approval.certificateWithdrawn',
      ...Array.from({ length: 3 }, () => 'approval.certificateFlagged'),
    ]);
    for (const [id, status] of [
      [ids.scheme, 'APPROVED'],
      [ids.planning, 'APPROVED'],
      [underWay, 'SUBMITTED'],
    ] as const) {
      const { application } = await door.ask(owner, read, { id });
      expect(application).toMatchObject({
        status,
        flagged: true,
        flags: [{ basis: { itemCode: landUse }, reason: '土地出让终止', clearedAt: null }],
      });
    }
    await decide(door, underWay, 'building-work-permit');
    const { application: carried } = await door.ask(owner, read, { id: underWay });
    expect(carried).toMatchObject({
      flagged: true,
      certificate: { flags: [{ reason: '土地出让终止', clearance: null }] },
    });

    await approve(door, { owner, projectId, itemCode: landUse, begin, without: ['land-contract'] });
    for (const id of [ids.scheme, ids.planning, underWay]) {
      const { application } = await door.ask(owner, read, { id });
      expect(application).toMatchObject({ flagged: false, flags: [{ clearance: 'RESTORED' }] });
    }
    expect((await door.refusal(resources, withdraw, { id: ids.landUse, reason: '再次' })).code).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
    const { application: ended } = await door.ask(owner, read, { id: ids.landUse });
    expect(ended.certificate).toMatchObject({ status: 'WITHDRAWN' });
  });

  it('that is built on what was withdrawn is cleared by its own agency, and with it what stands on it alone', async () => {
    const door = await startApproval();
    const { owner, projectId, ids } = await openChain(door);
    const permit = await handIn(door, { owner, projectId, itemCode: 'building-work-permit', begin });
    await door.ask(resources, withdraw, { id: ids.scheme, reason: '方案调整' });
    const flagOf = async (id: string) => (await door.ask(owner, read, { id })).application.flags[0];
    const flagId = (await flagOf(ids.planning)).id;
    expect((await door.refusal(owner, clear, { flagId, reason: 'x' })).code).toBe('FORBIDDEN');
    expect((await door.refusal(reform, clear, { flagId, reason: 'x' })).code).toBe('FORBIDDEN');
    expect((await door.refusal(resources, clear, { flagId, reason: '' })).code).toBe('BAD_INPUT');
    expect((await door.refusal(resources, clear, { flagId: 'x', reason: 'x' })).code).toBe('FLAG_NOT_FOUND');
    const { clearBasisFlag } = await door.ask(resources, clear, { flagId, reason: '新方案已审查' });
    expect(clearBasisFlag).toEqual({ clearance: 'AGENCY', clearedReason: '新方案已审查' });
    expect(await flagOf(ids.planning)).toMatchObject({ clearance: 'AGENCY', clearedByName: resources.name });
    expect(await flagOf(permit)).toMatchObject({ clearance: 'RESTORED' });
    expect((await door.refusal(resources, clear, { flagId, reason: 'x' })).code).toBe('FLAG_CLEARED');
    expect((await eventsOf(door.database, projectId)).slice(-2)).toEqual(
      Array.from({ length: 2 }, () => 'approval.certificateFlagCleared'),
    );
  });

  it('that was withdrawn leaves no flag on what the owner takes back, and is made good by a formal approval', async () => {
    const door = await startApproval();
    const { owner, projectId, ids } = await openChain(door);
    const permit = await handIn(door, { owner, projectId, itemCode: 'building-work-permit', begin });
    await door.ask(resources, withdraw, { id: ids.scheme, reason: '方案调整' });
    await door.ask(owner, verb('withdrawApplication'), { id: permit });
    expect((await door.ask(owner, read, { id: permit })).application).toMatchObject({
      flagged: false,
      flags: [{ clearance: 'ENDED' }],
    });
    await door.ask(owner, supply, { id: ids.landUse, materials: ['land-contract'] });
    await door.ask(resources, convert, { id: ids.landUse });
    await approve(door, { owner, projectId, itemCode: scheme });
    expect((await door.ask(owner, read, { id: ids.planning })).application).toMatchObject({
      flagged: false,
      flags: [{ clearance: 'RESTORED' }],
    });
    await door.ask(owner, supply, { id: ids.planning, materials: ['land-certificate'] });
    await door.ask(resources, convert, { id: ids.planning });
    const { application } = await door.ask(owner, read, { id: ids.planning });
    expect(application.certificate.builtOn).toEqual([
      { itemCode: landUse, effect: 'FORMAL' },
      { itemCode: scheme, effect: 'FORMAL' },
    ]);
    expect(application.certificate.validUntil).toBe('2026-09-26'); // 12 months of the formal document
    expect((await door.refusal(resources, withdraw, { id: ids.planning, reason: 'x' })).code).toBe(
      'EFFECT_NOT_FITTING',
    );
    await door.ask(resources, verb('revokeApplication', ', reason: "许可有误"'), { id: ids.landUse });
    expect((await door.ask(owner, read, { id: ids.planning })).application.flagged).toBe(true);
  });
});
