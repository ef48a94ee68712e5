import { outboxMessageSchema } from '@guanjia/kernel/messages';
import { sql } from '@guanjia/runtime/drizzle';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveHandedOver } from './finishedProject.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { someEntry, writerOf } from './someEntry.ts';
import { servedProject } from './somePerson.ts';
import { someBus } from './someTrain.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const nameBackup = 'mutation ($unit: ID!, $person: ID!) { nameBackup(unitId: $unit, personId: $person) { id } }';
const recordAbsence =
  'mutation ($id: ID!) { recordAbsence(personId: $id, firstDay: "2026-03-01", lastDay: "2026-03-31", reason: "年休假") { id } }';
const takeOn = 'mutation ($p: ID!) { takeOnProject(projectId: $p, note: "已承接", evidence: []) { stage } }';
const publish = 'mutation ($id: ID!) { publishKnowledge(entryId: $id) { status } }';
const evaluate =
  'mutation ($p: ID!) { evaluateService(input: { projectId: $p, efficiency: 5, attitude: 5, integrity: 5 }) { id } }';

describe('the audit trail is told by concierge', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const told = async (fact: string, value: string) => {
    const { rows } = await concierge.database.db.execute(
      sql`select message from concierge.outbox where message #>> ${fact} = ${value} order by position`,
    );
    const messages = rows.map(({ message }) => outboxMessageSchema.parse(message));
    return messages.flatMap((message) => (message.kind === 'audit' ? [message.audit] : []));
  };

  it('of the backup’s turn: for whom, and by which assignment', async () => {
    const region = someCounty();
    const { project, steward } = await servedProject(concierge, { region });
    const backup = await concierge.someSteward({ region, unitId: steward.unitId });
    await concierge.order(nameBackup, { unit: steward.unitId, person: backup.id });
    await concierge.order(recordAbsence, { id: steward.id });
    const { errors } = await concierge.ask(backup.principal, takeOn, { p: project.projectId });
    expect(errors).toEqual([]);
    const done = (await concierge.eventsOf(project)).find(({ type }) => type === 'concierge.procedureStepDone');
    expect(done?.actor).toMatchObject({
      subject: backup.subject,
      onBehalfOf: { kind: 'PERSON', id: steward.id, name: '测试专员' },
      right: expect.stringMatching(/^BACKUP of [0-9a-f-]{36}$/),
    });
    const register = await told('{audit,after,personId}', steward.id);
    expect(register.map(({ action, after }) => [action, after?.['action']])).toEqual([
      ['concierge.registerChanged', 'PERSON_REGISTERED'],
      ['concierge.registerChanged', 'ROLE_GRANTED'],
      ['concierge.registerChanged', 'ABSENCE_RECORDED'],
    ]);
    for (const { actor, before } of register) {
      expect(actor).toMatchObject({ subject: 'room', right: expect.stringMatching(/^ROLE:SERVICE_ROOM region /) });
      expect(before).toEqual(expect.any(Object));
    }
  });

  it('of the owner who evaluates, and of the clock', async () => {
    const { project } = await servedProject(concierge, { region: someCounty() });
    await concierge.follow(archiveHandedOver(project));
    const owner = somebody.ownerOf(project);
    expect((await concierge.ask(owner, evaluate, { p: project.projectId })).errors).toEqual([]);
    const actors = new Map((await concierge.eventsOf(project)).map(({ type, actor }) => [type, actor]));
    const { creditCode, name } = project.ownerUnit;
    expect(actors.get('concierge.projectEvaluated')).toEqual({
      subject: owner.subject,
      name: owner.name,
      onBehalfOf: { kind: 'UNIT', id: creditCode, name },
      right: `OWNER of unit ${creditCode}`,
    });
    expect(actors.get('concierge.projectFinished')?.right).toBeDefined();
  });

  it('of a knowledge entry, and of a bus', async () => {
    const region = someCounty();
    const id = await someEntry(concierge, { region });
    const steps = await told('{audit,entity,id}', id);
    expect(steps.map(({ action, regionCode, after }) => [action, regionCode, after?.['step']])).toEqual([
      ['concierge.knowledgeChanged', region, 'DRAFTED'],
      ['concierge.knowledgeChanged', region, 'PUBLISHED'],
    ]);
    const busId = await someBus(concierge, region);
    const [bus] = await told('{audit,entity,id}', busId);
    expect(bus).toMatchObject({
      action: 'concierge.busChanged',
      regionCode: region,
      before: null,
      after: { version: 1 },
    });
  });

  describe('and rules of four eyes hold against a delegated token', () => {
    const refusedIn = async (...asked: Parameters<ConciergeUnderTest['ask']>) =>
      (await concierge.ask(...asked)).errors.map(({ code }) => code);

    it.each([
      ['the writer with the publisher’s token', (writer: string) => ({ subject: 'room', delegate: writer })],
      ['the publisher, for whom another has written', () => ({ subject: 'room-2', delegate: undefined })],
    ])('nobody publishes what he wrote himself: %s', async (_, publisherOf) => {
      const region = someCounty();
      const writer = writerOf(region);
      const { subject, delegate } = publisherOf(writer.subject);
      const name = '演示';
      const wrote =
        delegate === undefined ? { ...writer, subject: 'room-2', delegate: { subject: 'li', name } } : writer;
      const draft = `mutation ($agency: Agency!, $region: String!, $input: KnowledgeInput!) { draftKnowledge(ownerAgency: $agency,
        ownerRegion: $region, input: $input, reason: "高频") { id } }`;
      const input = { question: '问？', answer: '答。', similar: [], source: '演示文件' };
      const { data, errors } = await concierge.ask(wrote, draft, { agency: 'ADMIN_APPROVAL', region, input });
      expect(errors).toEqual([]);
      const { id } = data.draftKnowledge;
      const room = { ...somebody.serviceRoom, subject };
      const publisher = delegate === undefined ? room : { ...room, delegate: { subject: delegate, name } };
      expect(await refusedIn(publisher, publish, { id })).toEqual(['KNOWLEDGE_OWN_EDITION']);
      expect(await refusedIn({ ...room, subject: 'room-3' }, publish, { id })).toEqual([]);
    });

    it('nobody evaluates the service that he gave, with the owner’s token either', async () => {
      const { project, steward } = await servedProject(concierge, { region: someCounty() });
      await concierge.follow(archiveHandedOver(project));
      const lent = { ...somebody.ownerOf(project), delegate: { subject: steward.subject, name: '管家' } };
      expect(await refusedIn(lent, evaluate, { p: project.projectId })).toEqual(['EVALUATOR_CONCERNED']);
    });
  });
});
