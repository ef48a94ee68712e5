import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const terms = 'no mode scope itemCodes ownerDuties forceDuties ownerSigned { byName } forceSigned { byName }';
const fields = `id status version wish { mode scope itemCodes } note inForce { ${terms} } offered { ${terms} }
  terms { no } end { reason byName }`;
const request = `mutation ($p: ID!, $mode: ServiceMode! = WHOLE_WAY, $scope: AgreementScope! = ALL, $codes: [String!]! = [], $note: String) {
  requestService(projectId: $p, mode: $mode, scope: $scope, itemCodes: $codes, note: $note) { ${fields} } }`;
const offer = `mutation ($id: ID!, $scope: AgreementScope, $codes: [String!], $duties: [String!]) {
  offerService(agreementId: $id, scope: $scope, itemCodes: $codes, forceDuties: $duties) { ${fields} } }`;
const sign = `mutation ($id: ID!, $no: Int!) { signService(agreementId: $id, no: $no) { ${fields} } }`;
const end = (name: string) =>
  `mutation ($id: ID!, $reason: String!) { ${name}(agreementId: $id, reason: $reason) { ${fields} } }`;
const ofProject = `query ($p: ID!) { _entities(representations: [{ __typename: "Project", id: $p }]) {
  ... on Project { serviceAgreement { id status } steward { id } } } }`;

describe('the service agreement (C3)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const room = somebody.serviceRoom;
  const requested = async (facts: Partial<ProjectFacts> = {}, more: object = {}) => {
    const project = await concierge.know(facts);
    const owner = somebody.ownerOf(project);
    const { data, errors } = await concierge.ask(owner, request, { p: project.projectId, ...more });
    expect(errors).toEqual([]);
    return { project, owner, id: data.requestService.id, agreement: data.requestService };
  };
  const signed = async (facts: Partial<ProjectFacts> = {}) => {
    const asked = await requested(facts);
    await concierge.order(offer, { id: asked.id });
    await concierge.order(sign, { id: asked.id, no: 1 });
    const { data, errors } = await concierge.ask(asked.owner, sign, { id: asked.id, no: 1 });
    expect(errors).toEqual([]);
    return { ...asked, agreement: data.signService };
  };
  const refusal = async (...asked: Parameters<ConciergeUnderTest['ask']>) => (await concierge.ask(...asked)).errors[0];

  it('goes from the request over terms and two signatures to its completion, and the service has no fee', async () => {
    const region = '110101';
    await concierge.someSteward({ region });
    const { project, owner, id, agreement } = await requested(
      { regionCode: region },
      { mode: 'BY_STAGE', note: '请尽快' },
    );
    expect(agreement).toMatchObject({
      status: 'REQUESTED',
      wish: { mode: 'BY_STAGE', scope: 'ALL', itemCodes: [] },
      note: '请尽快',
      inForce: null,
      offered: null,
    });
    const { offerService } = await concierge.order(offer, { id });
    expect(offerService).toMatchObject({ status: 'OFFERED', inForce: null, offered: { no: 1, mode: 'BY_STAGE' } });
    expect(offerService.offered.forceDuties[0]).toContain('无偿');
    const first = (await concierge.ask(owner, sign, { id, no: 1 })).data.signService;
    expect(first).toMatchObject({
      status: 'OFFERED',
      offered: { ownerSigned: { byName: owner.name }, forceSigned: null },
    });
    const { signService } = await concierge.order(sign, { id, no: 1 });
    expect(signService).toMatchObject({ status: 'SIGNED', offered: null, inForce: { no: 1 } });

    const [seen] = (await concierge.ask(owner, ofProject, { p: project.projectId })).data._entities;
    expect(seen.serviceAgreement).toEqual({ id, status: 'SIGNED' });
    expect(seen.steward).not.toBeNull();
    const { completeService } = await concierge.order(end('completeService'), { id, reason: '全部事项已办结' });
    expect(completeService).toMatchObject({
      status: 'COMPLETED',
      end: { reason: '全部事项已办结' },
      inForce: { no: 1 },
    });
    expect(await concierge.typesOf(project)).toEqual([
      'serviceRequested',
      'agreementOffered',
      'agreementSigned',
      'agreementSigned',
      'stewardAssigned',
      'agreementEnded',
      'projectFinished',
      'procedureEnded',
    ]);
    const inputs = await concierge.subgraph.execute({
      query: '{ __schema { types { name fields { name } inputFields { name } } } }',
      variables: {},
      principal: room,
    });
    expect(JSON.stringify(inputs.data)).not.toMatch(/"name":"[^"]*(fee|price|payment|charge)/i);
  });

  it('is changed by new terms, while those in force hold until both have signed', async () => {
    const { owner, id } = await signed();
    const codes = ['building-work-permit', 'drainage-permit'];
    const amended = (await concierge.order(offer, { id, scope: 'SOME', codes, duties: ['每周反馈进度。'] }))
      .offerService;
    expect(amended).toMatchObject({
      status: 'SIGNED',
      inForce: { no: 1, scope: 'ALL' },
      offered: { no: 2, scope: 'SOME', itemCodes: codes, forceDuties: ['每周反馈进度。'] },
    });
    await concierge.order(sign, { id, no: 2 });
    const both = (await concierge.ask(owner, sign, { id, no: 2 })).data.signService;
    expect(both).toMatchObject({ inForce: { no: 2, scope: 'SOME' }, offered: null, terms: [{ no: 1 }, { no: 2 }] });
  });

  it('is not signed unread: an offer that was replaced is refused, and so is a second signature of one side', async () => {
    const { owner, id } = await requested();
    await concierge.order(offer, { id });
    await concierge.ask(owner, sign, { id, no: 1 });
    expect(await refusal(owner, sign, { id, no: 1 })).toMatchObject({ code: 'AGREEMENT_ALREADY_SIGNED' });
    await concierge.order(offer, { id, scope: 'SOME', codes: ['drainage-permit'] });
    const changed = await refusal(owner, sign, { id, no: 1 });
    expect(changed).toMatchObject({ code: 'AGREEMENT_TERMS_CHANGED', extensions: { accepted: 2 } });
    expect(await refusal(room, sign, { id, no: 3 })).toMatchObject({ code: 'AGREEMENT_TERMS_CHANGED' });
  });

  it('is one at a time, also when two ask at once; after its end a project may ask anew', async () => {
    const { project, owner, id } = await requested();
    const again = await refusal(owner, request, { p: project.projectId });
    expect(again).toMatchObject({ code: 'AGREEMENT_EXISTS', extensions: { agreementId: id } });
    await concierge.ask(owner, end('withdrawServiceRequest'), { id, reason: '暂不需要' });
    const both = await Promise.all([1, 2].map(() => concierge.ask(owner, request, { p: project.projectId })));
    expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual([
      expect.stringMatching(/^(AGREEMENT_EXISTS|STALE_VERSION)$/),
    ]);
  });

  it.each([
    ['offerService', 'COMPLETED'],
    ['signService', 'COMPLETED'],
    ['terminateService', 'COMPLETED'],
  ])('refuses %s once it is %s', async (name) => {
    const { owner, id } = await signed();
    await concierge.order(end('completeService'), { id, reason: '完成' });
    const document = { offerService: offer, signService: sign }[name] ?? end(name);
    const by = name === 'signService' ? owner : room;
    expect(await refusal(by, document, { id, no: 1, reason: '再来' })).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      extensions: { machine: 'ServiceAgreement', current: 'COMPLETED', allowed: [] },
    });
  });

  it('is ended by whom it is for, with a reason', async () => {
    const { owner, id } = await requested();
    expect(await refusal(owner, end('declineService'), { id, reason: '?' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(room, end('withdrawServiceRequest'), { id, reason: '?' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusal(room, end('declineService'), { id, reason: ' ' })).toMatchObject({ code: 'BAD_INPUT' });
    const early = await refusal(room, end('completeService'), { id, reason: '完成' });
    expect(early).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', extensions: { attempted: 'complete' } });
    const declined = (await concierge.order(end('declineService'), { id, reason: '不在服务范围' })).declineService;
    expect(declined).toMatchObject({ status: 'DECLINED', end: { reason: '不在服务范围' } });
    const other = await signed();
    const { data } = await concierge.ask(other.owner, end('terminateService'), { id: other.id, reason: '项目取消' });
    expect(data.terminateService.status).toBe('TERMINATED');
  });

  it('is between the owner’s unit and the force of its region: others do not see it, let alone act', async () => {
    const { project, id } = await requested();
    const stranger = somebody.ownerOf({ ownerUnit: { name: '别家', creditCode: '91110000000000000X' } });
    const steward = await concierge.someSteward();
    const elsewhere = somebody.serviceRoomOf('510106');
    for (const other of [stranger, steward.principal, elsewhere]) {
      expect(
        (await concierge.ask(other, 'query ($id: ID!) { serviceAgreement(id: $id) { id } }', { id })).data,
      ).toEqual({
        serviceAgreement: null,
      });
      expect(await refusal(other, sign, { id, no: 1 })).toMatchObject({ code: 'AGREEMENT_NOT_FOUND' });
      expect(await refusal(other, request, { p: project.projectId })).toMatchObject({ code: 'PROJECT_NOT_FOUND' });
    }
    expect(
      await refusal(somebody.dashboard, 'query ($id: ID!) { serviceAgreement(id: $id) { id } }', { id }),
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusal(room, sign, { id: newId(), no: 1 })).toMatchObject({ code: 'AGREEMENT_NOT_FOUND' });
  });

  it('refuses items beside ALL, none with SOME, and codes that cannot be or come twice', async () => {
    const project = await concierge.know();
    const owner = somebody.ownerOf(project);
    for (const wrong of [
      { scope: 'ALL', codes: ['drainage-permit'] },
      { scope: 'SOME', codes: [] },
      { scope: 'SOME', codes: ['DROP TABLE'] },
      { scope: 'SOME', codes: ['drainage-permit', 'drainage-permit'] },
    ]) {
      const refused = await refusal(owner, request, { p: project.projectId, ...wrong });
      expect(refused).toMatchObject({ code: 'BAD_INPUT', extensions: { field: 'itemCodes' } });
    }
    expect(await concierge.typesOf(project)).toEqual([]);
  });

  it('raises the alarm when nobody fits, which a change of the project’s facts does not silence', async () => {
    const { project } = await signed({ regionCode: '654002' });
    const alarms = 'query { stewardAlarms(first: 100) { nodes { project { id } reasonZh } } }';
    const of = async () =>
      (await concierge.order(alarms)).stewardAlarms.nodes.filter((one: any) => one.project.id === project.projectId);
    expect(await of()).toEqual([{ project: { id: project.projectId }, reasonZh: expect.stringContaining('服务协议') }]);
    await concierge.follow({
      ...({} as any),
      id: newId(),
      type: 'approval.projectFactsChanged',
      gseq: 5,
      projectId: project.projectId,
      data: { facts: { ...project, name: '改名项目' } },
    });
    expect(await of()).toHaveLength(1);
  });

  it('is listed for the force by state and region, page by page', async () => {
    const region = '350203';
    const [one, two] = [await requested({ regionCode: region }), await requested({ regionCode: region })];
    await concierge.order(offer, { id: two.id });
    const list = `query ($filter: ServiceAgreementFilter, $after: String) {
      serviceAgreements(filter: $filter, first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const first = (await concierge.order(list, { filter: { region } })).serviceAgreements;
    expect(first).toMatchObject({ nodes: [{ id: two.id }], pageInfo: { hasNextPage: true } });
    const second = await concierge.order(list, { filter: { region }, after: first.pageInfo.endCursor });
    expect(second.serviceAgreements).toMatchObject({ nodes: [{ id: one.id }], pageInfo: { hasNextPage: false } });
    const open = await concierge.order(list, { filter: { region, status: ['OFFERED'] } });
    expect(open.serviceAgreements.nodes).toEqual([{ id: two.id }]);
    const ofOwner = await concierge.ask(one.owner, list, { filter: {} });
    expect(ofOwner.data.serviceAgreements.nodes).toEqual([{ id: one.id }]);
  });
});
