import { newId } from '@guanjia/kernel/newId';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { someProject } from './someProject.ts';
import { type ConciergeUnderTest, monday, startConcierge } from './startConcierge.ts';

const assign = 'mutation ($p: ID!, $s: ID) { assignSteward(projectId: $p, personId: $s) { id } }';
const history =
  'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { steward { id } stewardHistory { nodes { person { id } endedAt } } } } }';

const databases = [
  ['embedded', testDatabaseUrl()],
  ['PostgreSQL', testServices().postgresUrl],
] as const;

describe.each(databases)('two at the same time (%s)', (_, url) => {
  describe.skipIf(url === null)('on this database', () => {
    let concierge: ConciergeUnderTest;
    beforeAll(async () => {
      concierge = await startConcierge(url ?? undefined);
    });
    afterAll(() => concierge.close());

    const look = async (projectId: string) =>
      (await concierge.order(history, { of: [{ __typename: 'Project', id: projectId }] }))._entities[0];

    it('assignments: one holds, and the other is told that it is too late', async () => {
      const stewards = [await concierge.someSteward(), await concierge.someSteward()];
      const { projectId } = await concierge.know();
      const tries = await Promise.all(
        stewards.map(({ id }) => concierge.ask(somebody.serviceRoom, assign, { p: projectId, s: id })),
      );
      const { stewardHistory, steward } = await look(projectId);
      const running = stewardHistory.nodes.filter(({ endedAt }: { endedAt: string | null }) => endedAt === null);
      expect(running).toMatchObject([{ person: { id: steward.id } }]);
      const refused = tries.flatMap(({ errors }) => errors.map(({ code }) => code));
      expect(refused).toEqual(stewardHistory.nodes.length === 1 ? ['STALE_VERSION'] : []);
      expect(await concierge.typesOf({ projectId })).toHaveLength(stewardHistory.nodes.length);
    });

    it('answers to a problem: one holds', async () => {
      const steward = await concierge.someSteward();
      const { projectId } = await concierge.know();
      await concierge.order(assign, { p: projectId, s: steward.id });
      const report =
        'mutation ($p: ID!) { reportProblem(projectId: $p, kind: SINGLE, title: "停水", text: "停水") { id } }';
      const { reportProblem: problem } = await concierge.order(report, { p: projectId });
      const answer = 'mutation ($id: ID!, $answer: String!) { answerProblem(problemId: $id, answer: $answer) { id } }';
      const tries = await Promise.all(
        ['甲', '乙'].map((text) => concierge.ask(steward.principal, answer, { id: problem.id, answer: text })),
      );
      const refused = tries.flatMap(({ errors }) => errors.map(({ code }) => code));
      expect(refused).toHaveLength(1);
      expect(['STALE_VERSION', 'TRANSITION_NOT_ALLOWED']).toContain(refused[0]);
      expect((await concierge.typesOf({ projectId })).filter((type) => type === 'problemAnswered')).toHaveLength(1);
    });

    it('escalations of a problem by its steward: it goes up one rung', async () => {
      const steward = await concierge.someSteward();
      const { projectId } = await concierge.know();
      await concierge.order(assign, { p: projectId, s: steward.id });
      const report =
        'mutation ($p: ID!) { reportProblem(projectId: $p, kind: SINGLE, title: "停水", text: "停水") { id } }';
      const { reportProblem: problem } = await concierge.order(report, { p: projectId });
      const escalate = 'mutation ($id: ID!) { escalateProblem(problemId: $id, reason: "升级") { id } }';
      const tries = await Promise.all([1, 2].map(() => concierge.ask(steward.principal, escalate, { id: problem.id })));
      const refused = tries.flatMap(({ errors }) => errors.map(({ code }) => code));
      expect(refused).toHaveLength(1);
      expect(['STALE_VERSION', 'FORBIDDEN']).toContain(refused[0]);
      const look = 'query ($id: ID!) { problem(id: $id) { level holds { endedAt } } }';
      const { level, holds } = (await concierge.order(look, { id: problem.id })).problem;
      expect([level, holds.length]).toEqual(['SPECIALIST', 2]);
    });

    it('persons with one subject: one is registered', async () => {
      const { unitId } = await concierge.someSteward();
      const register =
        'mutation ($unit: ID!, $subject: String) { registerPerson(unitId: $unit, name: "某", subject: $subject) { id } }';
      const variables = { unit: unitId, subject: `twice-${newId()}` };
      const tries = await Promise.all([1, 2].map(() => concierge.ask(somebody.serviceRoom, register, variables)));
      const refused = tries.flatMap(({ errors }) => errors.map(({ code }) => code));
      expect(refused).toHaveLength(1);
      expect(['STALE_VERSION', 'SUBJECT_TAKEN']).toContain(refused[0]);
    });

    it('followers with the same event: the key project is assigned once', async () => {
      await concierge.someSteward({ region: '230102' });
      const facts = someProject({ regionCode: '230102', keyLevels: ['CITY'] });
      const event = {
        id: newId(),
        type: 'approval.projectRegistered',
        projectId: facts.projectId,
        time: monday.toISOString(),
        entity: { typename: 'Project', id: facts.projectId },
        visibility: 'PUBLIC' as const,
        actor: { subject: 'owner', name: '项目单位' },
        summary: { en: 'Registered.', zh: '登记' },
        data: { facts },
        seq: 1,
        gseq: 1,
        source: 'approval',
      };
      await Promise.allSettled([concierge.follow(event), concierge.follow(event)]);
      await concierge.follow(event);
      expect(await concierge.typesOf(facts)).toEqual(['stewardAssigned']);
      expect((await look(facts.projectId)).stewardHistory.nodes).toHaveLength(1);
    });
  });
});
