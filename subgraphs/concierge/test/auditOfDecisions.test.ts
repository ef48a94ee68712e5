import { outboxMessageSchema } from '@guanjia/kernel/messages';
import { sql } from '@guanjia/runtime/drizzle';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveHandedOver } from './finishedProject.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { reportedProblem, servedProject } from './somePerson.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const deputy = { subject: 'deputy', name: '代办' };
const texts = { progress: '本月帮办有序', experience: '一窗受理', publicity: [] };

describe('the audit trail is told who decides, through a lent token as well', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const lent = { ...somebody.serviceRoom, delegate: deputy };
  const byDeputy = { ...deputy, onBehalfOf: { kind: 'PERSON', id: somebody.serviceRoom.subject } };
  const done = async (...asked: Parameters<ConciergeUnderTest['ask']>) => {
    const { data, errors } = await concierge.ask(...asked);
    expect(errors).toEqual([]);
    return data;
  };
  const told = async (entityId: string) => {
    const { rows } = await concierge.database.db.execute(
      sql`select message from concierge.outbox where message #>> '{audit,entity,id}' = ${entityId} order by position`,
    );
    const messages = rows.map(({ message }) => outboxMessageSchema.parse(message));
    return messages.flatMap((message) => (message.kind === 'audit' ? [message.audit] : []));
  };
  const eventOf = async (project: Parameters<ConciergeUnderTest['eventsOf']>[0], type: string) =>
    (await concierge.eventsOf(project)).find((event) => event.type === `concierge.${type}`);

  it('of a service report: handed in by the steward, accepted by whoever has the room’s token', async () => {
    concierge.setNow(new Date('2026-02-10T04:00:00Z'));
    const { project, steward } = await servedProject(concierge, { region: someCounty() });
    const input = { progress: '桩基完成', problemsMet: '无', helpGiven: '协调', nextWork: '许可' };
    const handIn = `mutation ($p: ID!, $input: ServiceReportInput!) {
      handInServiceReport(projectId: $p, month: "2026-02", input: $input) { id } }`;
    const { handInServiceReport: report } = await done(steward.principal, handIn, { p: project.projectId, input });
    await done(lent, 'mutation ($id: ID!) { acceptReport(reportId: $id) { status } }', { id: report.id });
    expect((await eventOf(project, 'serviceReportHandedIn'))?.actor.subject).toBe(steward.subject);
    expect((await eventOf(project, 'serviceReportAccepted'))?.actor).toMatchObject({
      ...byDeputy,
      right: expect.stringMatching(new RegExp(`by token of ${somebody.serviceRoom.subject}$`)),
    });
  });

  it('of a report that is about no project: written, issued, corrected', async () => {
    const region = someCounty();
    concierge.setNow(new Date('2026-03-05T04:00:00Z'));
    const write = `mutation ($r: String!, $t: CityTextsInput!) { writeCityReport(region: $r, month: "2026-02", texts: $t) { id } }`;
    const { writeCityReport: report } = await done(lent, write, { r: region, t: texts });
    await done(somebody.serviceRoom, 'mutation ($id: ID!) { issueCityReport(reportId: $id) { id } }', {
      id: report.id,
    });
    const entries = await told(report.id);
    expect(entries.map(({ action }) => action)).toEqual(entries.map(() => 'concierge.reportChanged'));
    expect(entries[0]).toMatchObject({
      actor: byDeputy,
      regionCode: region,
      before: null,
      after: { month: '2026-02', texts },
    });
    expect(entries.map(({ after }) => after?.['edition']).filter(Boolean)).toEqual([1]);
    expect(entries.at(-1)?.actor.subject).toBe(somebody.serviceRoom.subject);
  });

  it('of a 面上 matter: opened, answered, opened again', async () => {
    const region = someCounty();
    const open = `mutation ($r: String!) { openPolicyMatter(regionCode: $r, title: "产权分割", question: "如何统一？") { id } }`;
    const { openPolicyMatter: matter } = await done(lent, open, { r: region });
    const answer = 'mutation ($m: ID!) { answerPolicyMatter(matterId: $m, answer: "按新规") { status } }';
    await done(somebody.serviceRoom, answer, { m: matter.id });
    await done(lent, 'mutation ($m: ID!) { reopenPolicyMatter(matterId: $m) { status } }', { m: matter.id });
    const entries = await told(matter.id);
    expect(entries.map(({ actor, before, after }) => [actor.subject, before?.['status'], after?.['status']])).toEqual([
      ['deputy', undefined, 'OPEN'],
      [somebody.serviceRoom.subject, 'OPEN', 'ANSWERED'],
      ['deputy', 'ANSWERED', 'OPEN'],
    ]);
    expect(entries[1]).toMatchObject({ before: { answer: null }, after: { answer: '按新规' }, regionCode: region });
  });

  it('of a proposal to hold somebody to account: confirmed, with who decided and why', async () => {
    const region = someCounty();
    const { project, steward } = await servedProject(concierge, { region });
    await concierge.follow(archiveHandedOver(project));
    const evaluate = `mutation ($p: ID!) { evaluateService(input: {
      projectId: $p, efficiency: 5, attitude: 5, integrity: 1, text: "暗示好处" }) { id } }`;
    await done(somebody.ownerOf(project), evaluate, { p: project.projectId });
    const list = 'query ($f: RecognitionFilter) { recognitions(filter: $f) { nodes { id } } }';
    const { recognitions } = await done(somebody.serviceRoom, list, { f: { personId: steward.id } });
    const { id } = recognitions.nodes[0];
    const decide = `mutation ($id: ID!) { decideRecognition(recognitionId: $id, isConfirmed: true, reason: "查实") { status } }`;
    // nobody decides on himself, by a token that he was lent either
    const himself = { ...somebody.serviceRoom, delegate: { subject: steward.subject, name: '管家' } };
    expect((await concierge.ask(himself, decide, { id })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    await done(lent, decide, { id });
    expect(await told(id)).toMatchObject([
      {
        action: 'concierge.recognitionDecided',
        actor: byDeputy,
        regionCode: region,
        before: { status: 'PROPOSED', kind: 'HOLD_TO_ACCOUNT', personId: steward.id },
        after: { status: 'CONFIRMED', reason: '查实' },
      },
    ]);
  });

  it('of a return visit: by whom it was recorded for whom, whoever paid it', async () => {
    const region = someCounty();
    const { project, steward } = await servedProject(concierge, { region });
    const visitor = await concierge.someSteward({ region });
    const id = await reportedProblem(concierge, project);
    await done(steward.principal, 'mutation ($p: ID!) { answerProblem(problemId: $p, answer: "已联系") { id } }', {
      p: id,
    });
    await done(steward.principal, 'mutation ($p: ID!) { solveProblem(problemId: $p, solution: "已解决") { id } }', {
      p: id,
    });
    const visit = `mutation ($p: ID!, $v: ID!) {
      recordReturnVisit(problemId: $p, visitorId: $v, satisfied: true, text: "满意") { status } }`;
    await done(lent, visit, { p: id, v: visitor.id });
    const closed = await eventOf(project, 'problemClosed');
    expect(closed?.actor).toMatchObject(byDeputy);
    expect(closed?.data).toMatchObject({ visitorId: visitor.id });
  });
});
