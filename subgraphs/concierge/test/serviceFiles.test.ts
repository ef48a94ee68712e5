import { legDeliverySchema, type OutboxMessage, outboxMessageSchema, type StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { asc, sql } from '@guanjia/runtime/drizzle';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serviceFileEntries } from '../src/storage/aftercareTables.ts';
import { outbox } from '../src/storage/tables.ts';
import { receiveTransfer } from '../src/usecases/receiveTransfer.ts';
import { archiveHandedOver, finishedProject, signedAgreement } from './finishedProject.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { servedProject } from './somePerson.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const fields = `id status entries { nodes { kind title sha256 documentType documentId addedByName } }
  suggestions { kind title documentType documentId } requiredKinds keptBy { id } retentionYears missing { kind reason }
  handover { recipient channel signedAt digest returned returnReason handoff { id } }`;
const collect = `mutation ($input: FileEntryInput!) { collectFileEntry(input: $input) { ${fields} } }`;
const close = `mutation ($id: ID!, $unit: ID!, $years: Int, $missing: [MissingKindInput!]) {
  closeServiceFile(fileId: $id, keptById: $unit, retentionYears: $years, missing: $missing) { ${fields} } }`;
const reopen = `mutation ($id: ID!, $reason: String!) { reopenServiceFile(fileId: $id, reason: $reason) { ${fields} } }`;
const send = `mutation ($id: ID!, $to: String!, $channel: HandoffChannel) {
  handOverServiceFile(fileId: $id, recipient: $to, channel: $channel, note: "一式两份") { ${fields} } }`;
const look = `query ($id: ID!) { serviceFile(id: $id) { ${fields} } }`;
const evaluate =
  'mutation ($p: ID!) { evaluateService(input: { projectId: $p, efficiency: 5, attitude: 5, integrity: 5 }) { id } }';

const material = (digit: string) => ({
  sha256: digit.repeat(64),
  name: '勘察报告.pdf',
  mediaType: 'application/pdf',
  bytes: 1000,
});
const missing = ['AGREEMENT', 'VISIT_RECORD', 'EVALUATION'].map((kind) => ({ kind, reason: '未形成' }));

describe('the file of a project’s service (C12; S1 整理归档、保管和移交)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const refused = async (query: string, variables: object, principal: Principal = somebody.serviceRoom) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };
  const collected = async () => {
    const served = await finishedProject(concierge, { region: someCounty() });
    const input = { projectId: served.project.projectId, kind: 'MATERIAL', title: '勘察报告', material: material('a') };
    const { data, errors } = await concierge.ask(served.steward.principal, collect, { input });
    expect(errors).toEqual([]);
    return { ...served, file: data.collectFileEntry, input };
  };
  const closed = async () => {
    const one = await collected();
    const variables = { id: one.file.id, unit: one.steward.unitId, missing };
    return { ...one, file: (await concierge.order(close, variables)).closeServiceFile };
  };
  const sent = async (to = 'district-archive') => {
    const one = await closed();
    const data = await concierge.order(send, { id: one.file.id, to, channel: 'PLATFORM' });
    return { ...one, file: data.handOverServiceFile };
  };
  const handoffOf = async ({ projectId }: { projectId: string }) => {
    const rows = await concierge.database.db
      .select()
      .from(outbox)
      .where(sql`${outbox.message} -> 'handoff' ->> 'projectId' = ${projectId}`)
      .orderBy(asc(outbox.position));
    const messages = rows.map(({ message }): OutboxMessage => outboxMessageSchema.parse(message));
    const [handoff] = messages.flatMap((one) => (one.kind === 'handoff' ? [one.handoff] : [])).toReversed();
    if (handoff === undefined) throw new Error('no handoff was asked for');
    return handoff;
  };
  /** What the exchange tells of the only leg. */
  const news = async (project: { projectId: string }, step: string, more: object): Promise<StoredEvent> => {
    const { id, legs, purpose, sender } = await handoffOf(project);
    const [leg] = legs;
    const data = { handoffId: id, legId: leg?.id, recipient: leg?.recipient, purpose, sender, ...more };
    return { ...archiveHandedOver(project), type: `exchange.handoffLeg${step}`, source: 'exchange', data };
  };
  const see = async (id: string) => (await concierge.order(look, { id })).serviceFile;
  const signature = { digest: 'd'.repeat(64), signedAt: monday.toISOString() };

  it('suggests what the department knows by itself, and takes it in once', async () => {
    const { project, steward } = await servedProject(concierge, { region: someCounty() });
    const agreementId = await signedAgreement(concierge, project);
    await concierge.order('mutation ($id: ID!) { completeService(agreementId: $id, reason: "办结") { status } }', {
      id: agreementId,
    });
    const owner = somebody.ownerOf(project);
    const evaluationId = (await concierge.ask(owner, evaluate, { p: project.projectId })).data.evaluateService.id;
    const input = { projectId: project.projectId, kind: 'OTHER', title: '立项批复', material: material('b') };
    const begun = (await concierge.ask(steward.principal, collect, { input })).data.collectFileEntry;
    expect(begun.suggestions).toEqual([
      { kind: 'AGREEMENT', title: '帮办代办服务协议', documentType: 'ServiceAgreement', documentId: agreementId },
      { kind: 'EVALUATION', title: '项目单位评价', documentType: 'ServiceEvaluation', documentId: evaluationId },
    ]);
    const document = { type: 'ServiceAgreement', id: agreementId };
    const piece = { projectId: project.projectId, kind: 'AGREEMENT', title: '服务协议', document };
    expect(await refused(collect, { input: { ...piece, kind: 'OTHER' } })).toEqual([['BAD_INPUT', 'kind']]);
    const { collectFileEntry } = await concierge.order(collect, { input: piece });
    expect(collectFileEntry.suggestions).toHaveLength(1);
    expect(collectFileEntry.entries.nodes).toMatchObject([
      { kind: 'OTHER', sha256: 'b'.repeat(64), documentId: null, addedByName: '管家' },
      { kind: 'AGREEMENT', sha256: null, documentId: agreementId, addedByName: '服务室' },
    ]);
    expect(await refused(collect, { input: piece })).toEqual([['FILE_ENTRY_EXISTS', 'document.id']]);
    expect(await refused(collect, { input })).toEqual([['FILE_ENTRY_EXISTS', 'material.sha256']]);
  });

  it('refuses what is no piece: both or neither, a record of another project, of another kind, and a stranger’s', async () => {
    const { input, project } = await collected();
    const document = { type: 'ServiceAgreement', id: newId() };
    expect(await refused(collect, { input: { ...input, document } })).toEqual([['BAD_INPUT', 'document']]);
    expect(await refused(collect, { input: { ...input, material: null } })).toEqual([['BAD_INPUT', 'document']]);
    const foreign = { projectId: project.projectId, kind: 'AGREEMENT', title: '协议', document };
    expect(await refused(collect, { input: foreign })).toEqual([['BAD_INPUT', 'document.id']]);
    const bad = { ...input, material: { ...material('a'), sha256: 'x' } };
    expect(await refused(collect, { input: bad })).toEqual([['BAD_INPUT', 'materials.0.sha256']]);
    const stranger = await concierge.someSteward();
    expect(await refused(collect, { input }, stranger.principal)).toEqual([['FORBIDDEN', undefined]]);
    expect(await refused(collect, { input }, somebody.ownerOf(project))).toEqual([['FORBIDDEN', expect.anything()]]);
  });

  it('FILE_FULL: holds as many pieces as one handoff carries', async () => {
    const { file, input } = await collected();
    const addedBy = { subject: 'room', name: '服务室' };
    const pieces = Array.from({ length: 198 }, (_, index) => {
      const one = { ...material('a'), sha256: String(index).padStart(64, '0'), classification: 'INTERNAL' };
      return { id: newId(), fileId: file.id, kind: 'OTHER', title: '材料', material: one, addedAt: monday, addedBy };
    });
    await concierge.database.db.insert(serviceFileEntries).values(pieces);
    expect(await refused(collect, { input: { ...input, material: material('e') } })).toEqual([]);
    expect(await refused(collect, { input: { ...input, material: material('f') } })).toEqual([
      ['FILE_FULL', 'material'],
    ]);
  });

  it('SERVICE_FILE_NOT_FOUND for no file, and for who may not see it', async () => {
    const { file, steward } = await collected();
    const strangers = [somebody.serviceRoomOf(someCounty()), (await concierge.someSteward()).principal];
    const asks = [
      [close, { unit: steward.unitId, missing }],
      [reopen, { reason: '补充材料' }],
      [send, { to: 'archive' }],
    ] as const;
    for (const [query, more] of asks) {
      expect(await refused(query, { id: newId(), ...more })).toEqual([['SERVICE_FILE_NOT_FOUND', 'fileId']]);
      expect(await refused(query, { id: 'x', ...more })).toEqual([['BAD_INPUT', 'fileId']]);
      for (const stranger of strangers) {
        expect(await refused(query, { id: file.id, ...more }, stranger)).toEqual([
          ['SERVICE_FILE_NOT_FOUND', 'fileId'],
        ]);
      }
    }
    expect((await see(file.id)).status).toBe('COLLECTING');
  });

  it('closes with every required kind or the reason why not, kept by a unit for so many years', async () => {
    const { file, steward, project } = await collected();
    const variables = { id: file.id, unit: steward.unitId };
    const { errors } = await concierge.ask(somebody.serviceRoom, close, variables);
    expect(errors).toMatchObject([
      {
        code: 'FILE_INCOMPLETE',
        extensions: { field: 'missing', accepted: ['AGREEMENT', 'VISIT_RECORD', 'EVALUATION'] },
      },
    ]);
    expect(await refused(close, { ...variables, missing, years: 0 })).toEqual([['BAD_INPUT', 'retentionYears']]);
    expect(await refused(close, { ...variables, unit: newId(), missing })).toEqual([['UNIT_NOT_FOUND', 'keptById']]);
    const blank = [...missing.slice(1), { kind: 'AGREEMENT', reason: ' ' }];
    expect(await refused(close, { ...variables, missing: blank })).toEqual([['BAD_INPUT', 'missing.reason']]);
    for (const kind of ['AGREEMENT', 'OTHER']) {
      const odd = { ...variables, missing: [...missing, { kind, reason: '未形成' }] };
      expect(await refused(close, odd)).toEqual([['BAD_INPUT', 'missing.kind']]);
    }
    const data = (await concierge.order(close, { ...variables, missing })).closeServiceFile;
    expect(data).toMatchObject({
      status: 'CLOSED',
      keptBy: { id: steward.unitId },
      retentionYears: 10,
      missing,
      suggestions: [],
    });
    expect(
      await refused(collect, {
        input: { projectId: project.projectId, kind: 'OTHER', title: '补', material: material('c') },
      }),
    ).toEqual([['TRANSITION_NOT_ALLOWED', undefined]]);
    const { reopenServiceFile } = await concierge.order(reopen, { id: file.id, reason: '补充材料' });
    expect(reopenServiceFile).toMatchObject({ status: 'COLLECTING', keptBy: null, retentionYears: null });
    expect((await concierge.typesOf(project)).slice(-2)).toEqual(['serviceFileClosed', 'serviceFileReopened']);
  });

  it('does not close the file of a project that goes on, nor hand over an open one', async () => {
    const { project, steward } = await servedProject(concierge, { region: someCounty() });
    const input = { projectId: project.projectId, kind: 'OTHER', title: '材料', material: material('e') };
    const { id } = (await concierge.order(collect, { input })).collectFileEntry;
    expect(await refused(close, { id, unit: steward.unitId, missing })).toEqual([['PROJECT_NOT_FINISHED', 'fileId']]);
    expect(await refused(send, { id, to: 'archive' })).toEqual([['TRANSITION_NOT_ALLOWED', undefined]]);
  });

  it('goes through the exchange as one handoff, and its signed receipt hands it over; told again changes nothing', async () => {
    const { file, project } = await sent();
    expect(file).toMatchObject({ status: 'HANDING_OVER', handover: { recipient: 'district-archive', signedAt: null } });
    const handoff = await handoffOf(project);
    expect(handoff).toMatchObject({
      id: file.handover.handoff.id,
      purpose: 'ARCHIVE',
      sender: 'concierge',
      dueWorkingDays: 5,
      materials: [{ sha256: 'a'.repeat(64), name: '勘察报告.pdf' }],
      legs: [{ recipient: 'district-archive', channel: 'PLATFORM' }],
      cover: { projectName: project.name, retentionYears: 10, entries: [{ title: '勘察报告' }], note: '一式两份' },
    });
    const received = await news(project, 'Received', signature);
    await concierge.follow(received);
    await concierge.follow(received);
    expect(await see(file.id)).toMatchObject({ status: 'HANDED_OVER', handover: signature });
    expect((await concierge.typesOf(project)).slice(-2)).toEqual(['serviceFileSent', 'serviceFileHandedOver']);
    expect(await refused(send, { id: file.id, to: 'other' })).toEqual([['TRANSITION_NOT_ALLOWED', undefined]]);
  });

  it.each([
    ['Refused', 'REFUSED'],
    ['Returned', 'RETURNED'],
    ['Cancelled', 'CANCELLED'],
  ])(
    'is closed again when the leg is %s, told, and can be sent anew; news of the old leg is void',
    async (step, returned) => {
      const { file, project } = await sent();
      const back = await news(project, step, { reason: '目录与实物不符' });
      const late = await news(project, 'Received', signature);
      await concierge.follow(back);
      expect(await see(file.id)).toMatchObject({
        status: 'CLOSED',
        handover: { returned, returnReason: '目录与实物不符', signedAt: null },
      });
      expect((await concierge.typesOf(project)).at(-1)).toBe('serviceFileCameBack');
      await concierge.order(send, { id: file.id, to: 'district-archive' });
      await concierge.follow(late);
      await concierge.follow(back);
      expect((await see(file.id)).status).toBe('HANDING_OVER');
      await concierge.follow(await news(project, 'Received', signature));
      expect((await see(file.id)).status).toBe('HANDED_OVER');
    },
  );

  it('is signed for by a unit of the force on the platform', async () => {
    const archive = await concierge.someSteward();
    const recipient = `concierge-unit-${archive.unitId}`;
    const { project } = await sent(recipient);
    await concierge.needs.desk.ensureKeys([archive.unitId]);
    const handoff = await handoffOf(project);
    const delivery = legDeliverySchema.parse({ leg: { id: handoff.legs[0]?.id, recipient }, handoff });
    expect(await receiveTransfer(concierge.needs, delivery)).toMatchObject({ recipient, legId: handoff.legs[0]?.id });
  });

  it('is seen by who keeps it and by the office, found by state and region, and by no other steward', async () => {
    const { project, file, steward } = await closed();
    const query = `query ($filter: ServiceFileFilter) { serviceFiles(filter: $filter) { nodes { id } } }`;
    const find = async (principal: Principal, filter: object) =>
      (await concierge.ask(principal, query, { filter })).data.serviceFiles.nodes;
    const filter = { region: project.regionCode, status: ['CLOSED'] };
    for (const principal of [somebody.serviceRoom, somebody.supervisor, steward.principal]) {
      expect(await find(principal, filter)).toEqual([{ id: file.id }]);
    }
    expect(await find(somebody.serviceRoom, { ...filter, status: ['HANDED_OVER'] })).toEqual([]);
    const other = await concierge.someSteward();
    expect(await find(other.principal, {})).toEqual([]);
    const ofProject =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { serviceFile { id } } } }';
    const of = [{ __typename: 'Project', id: project.projectId }];
    expect((await concierge.ask(steward.principal, ofProject, { of })).data._entities).toEqual([
      { serviceFile: { id: file.id } },
    ]);
    expect((await concierge.ask(other.principal, ofProject, { of })).data._entities).toEqual([{ serviceFile: null }]);
  });
});
