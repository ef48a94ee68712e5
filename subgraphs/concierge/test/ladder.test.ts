import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findMissingHolders } from '../src/usecases/findMissingHolders.ts';
import { settleOverdueProblem } from '../src/usecases/settleOverdueProblem.ts';
import { somebody } from './somebody.ts';
import {
  government,
  reportedProblem,
  type ServedProject,
  type SomePerson,
  servedProject,
  somePerson,
} from './somePerson.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

/** Later than any duty round of the other tests. */
const june = new Date('2026-06-01T01:00:00Z');
const fields =
  'id status round level phase holder { id } holderMissing answer opinion light deadline dueWorkingDays solvedOn';
const escalate = `mutation ($id: ID!, $text: String!) { escalateProblem(problemId: $id, reason: $text) { ${fields} } }`;
const opine = `mutation ($id: ID!, $text: String!) { issueOpinion(problemId: $id, opinion: $text) { ${fields} } }`;
const pass = `mutation ($id: ID!, $text: String) { passAnswerDown(problemId: $id, addition: $text) { ${fields} } }`;
const giveBack = `mutation ($id: ID!, $text: String!) { giveProblemBack(problemId: $id, reason: $text) { ${fields} } }`;
const answer = `mutation ($id: ID!, $text: String!) { answerProblem(problemId: $id, answer: $text) { ${fields} } }`;
const solve = `mutation ($id: ID!, $text: String!) { solveProblem(problemId: $id, solution: $text) { ${fields} } }`;
const visit =
  'mutation ($id: ID!, $visitor: ID!, $satisfied: Boolean!) { recordReturnVisit(problemId: $id, visitorId: $visitor, satisfied: $satisfied, text: "回访") { status } }';
const look = `query ($id: ID!) { problem(id: $id) { ${fields} holds { round level phase holder { id } deadline startedAt endedAt } steps { kind level text actorName } } }`;

describe('the ladder (C7, S1)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  beforeEach(() => concierge.setNow(june));
  afterEach(() => concierge.setNow(june));
  afterAll(() => concierge.close());

  interface Crew extends ServedProject {
    readonly specialist: SomePerson;
    readonly expert: SomePerson;
  }
  const crewOf = async (region: string): Promise<Crew> => {
    const specialist = await somePerson(concierge, 'PROJECT_SERVICE_SPECIALIST', { region });
    const expert = await somePerson(concierge, 'EXPERT', { region });
    return { ...(await servedProject(concierge, { region })), specialist, expert };
  };
  const shown = async (id: string) => (await concierge.order(look, { id })).problem;
  const clock = async (id: string): Promise<void> => {
    const [problem] = await concierge.needs.store.problems.findProblems([id], { kind: 'ALL' });
    await settleOverdueProblem(concierge.needs, { id, holdId: problem?.place.holdId ?? '' });
  };

  it('goes up to the city government with reasons and comes down the same way, each level passing it on', async () => {
    const { project, steward, specialist, expert } = await crewOf('430102');
    const id = await reportedProblem(concierge, project);
    const act = async (who: Parameters<ConciergeUnderTest['ask']>[0], mutation: string, text?: string) => {
      const { data, errors } = await concierge.ask(who, mutation, { id, text });
      expect(errors).toEqual([]);
      return Object.values<Record<string, unknown>>(data)[0];
    };
    expect(await shown(id)).toMatchObject({ level: 'STEWARD', phase: 'OPEN', holder: { id: steward.id } });
    expect(await act(steward.principal, escalate, '无法协调供电')).toMatchObject({
      level: 'SPECIALIST',
      phase: 'OPEN',
      holder: { id: specialist.id },
      holderMissing: false,
      dueWorkingDays: 3,
      deadline: '2026-06-04',
      status: 'COLLECTED',
    });
    expect(await act(specialist.principal, escalate, '需专家研究')).toMatchObject({
      level: 'EXPERT_TEAM',
      holder: { id: expert.id },
      deadline: '2026-06-08',
    });
    expect(await act(expert.principal, escalate, '需部门会商')).toMatchObject({
      level: 'JOINT_MEETING',
      holder: null,
      holderMissing: false,
      dueWorkingDays: 10,
    });
    expect(await act(somebody.serviceRoom, escalate, '特别重大')).toMatchObject({
      level: 'CITY_GOVERNMENT',
      dueWorkingDays: 20,
    });
    expect(await act(government, opine, '由供电公司先行增容')).toMatchObject({
      level: 'JOINT_MEETING',
      phase: 'RETURNED',
      opinion: '由供电公司先行增容',
      dueWorkingDays: 1,
    });
    await act(somebody.serviceRoom, pass, '住建局配合');
    expect(await act(expert.principal, pass)).toMatchObject({ level: 'SPECIALIST', holder: { id: specialist.id } });
    expect(await act(specialist.principal, pass, '一周内完成')).toMatchObject({
      level: 'STEWARD',
      phase: 'RETURNED',
      holder: { id: steward.id },
      opinion: '由供电公司先行增容',
      dueWorkingDays: 5,
    });
    await act(steward.principal, answer, '市政府已协调供电公司先行增容');
    await act(steward.principal, solve, '已增容');
    const { steps, holds } = await shown(id);
    expect(steps.map(({ kind, level }: { kind: string; level: string }) => [kind, level])).toEqual([
      ['REPORTED', 'STEWARD'],
      ['ESCALATED', 'STEWARD'],
      ['ESCALATED', 'SPECIALIST'],
      ['ESCALATED', 'EXPERT_TEAM'],
      ['ESCALATED', 'JOINT_MEETING'],
      ['OPINION_ISSUED', 'CITY_GOVERNMENT'],
      ['PASSED_DOWN', 'JOINT_MEETING'],
      ['PASSED_DOWN', 'EXPERT_TEAM'],
      ['PASSED_DOWN', 'SPECIALIST'],
      ['ANSWERED', 'STEWARD'],
      ['SOLVED', 'STEWARD'],
    ]);
    expect(holds).toHaveLength(9);
    expect(holds.every(({ endedAt }: { endedAt: string | null }) => endedAt !== null)).toBe(true);
    const stranger = await concierge.someSteward({ region: '430102' });
    expect(await concierge.order(visit, { id, visitor: stranger.id, satisfied: true })).toEqual({
      recordReturnVisit: { status: 'CLOSED' },
    });
    expect((await concierge.typesOf(project)).slice(1)).toEqual([
      'problemReported',
      ...Array.from({ length: 4 }, () => 'problemEscalated'),
      'problemOpinionIssued',
      ...Array.from({ length: 3 }, () => 'problemAnswerPassedDown'),
      'problemAnswered',
      'problemSolved',
      'problemClosed',
    ]);
  });

  it('given back is not escalated: the level below has it again, with the reason', async () => {
    const { project, steward, specialist } = await crewOf('430103');
    const id = await reportedProblem(concierge, project);
    await concierge.ask(steward.principal, answer, { id, text: '正在联系' });
    await concierge.ask(steward.principal, escalate, { id, text: '联系不上' });
    const { data } = await concierge.ask(specialist.principal, giveBack, { id, text: '请先到窗口核对' });
    expect(data.giveProblemBack).toMatchObject({
      level: 'STEWARD',
      phase: 'GIVEN_BACK',
      holder: { id: steward.id },
      opinion: null,
      status: 'COLLECTED',
    });
    expect((await concierge.typesOf(project)).at(-1)).toBe('problemGivenBack');
    expect((await shown(id)).steps.at(-1)).toMatchObject({ kind: 'GIVEN_BACK', text: '请先到窗口核对' });
  });

  it('goes up by itself when its level takes too long, tells the supervisor, and twice does nothing twice', async () => {
    const { project, specialist } = await crewOf('430104');
    const id = await reportedProblem(concierge, project);
    const [before] = await concierge.needs.store.problems.findProblems([id], { kind: 'ALL' });
    concierge.setNow(new Date('2026-06-08T15:59:00Z')); // its last minute
    await clock(id);
    expect((await shown(id)).level).toBe('STEWARD');
    concierge.setNow(new Date('2026-06-08T16:00:00Z'));
    const job = { id, holdId: before?.place.holdId ?? '' };
    await Promise.allSettled([settleOverdueProblem(concierge.needs, job), settleOverdueProblem(concierge.needs, job)]);
    await settleOverdueProblem(concierge.needs, job);
    expect(await shown(id)).toMatchObject({
      level: 'SPECIALIST',
      holder: { id: specialist.id },
      light: 'GREEN',
      deadline: '2026-06-12',
    });
    const events = await concierge.eventsOf(project);
    const told = events.filter(
      ({ type }) => type === 'concierge.problemOverdue' || type === 'concierge.problemEscalated',
    );
    expect(told.map(({ type, data }) => [type, data['byClock'] ?? data['level']])).toEqual([
      ['concierge.problemOverdue', 'STEWARD'],
      ['concierge.problemEscalated', true],
    ]);
    const seen = await concierge.ask(
      somebody.supervisor,
      'query ($p: ID!) { problems(filter: { projectId: $p, level: SPECIALIST }) { nodes { id } } }',
      {
        p: project.projectId,
      },
    );
    expect(seen.data.problems.nodes).toEqual([{ id }]);
  });

  it('stays with the city government when that takes too long, and is announced there once', async () => {
    const { project } = await crewOf('430105');
    const id = await reportedProblem(concierge, project);
    let now = june.getTime();
    for (let week = 0; week < 20; week += 1) {
      now += 7 * 86_400_000;
      concierge.setNow(new Date(now));
      await clock(id);
    }
    expect(await shown(id)).toMatchObject({ level: 'CITY_GOVERNMENT', light: 'RED' });
    const overdue = (await concierge.eventsOf(project)).filter(({ type }) => type === 'concierge.problemOverdue');
    expect(overdue.map(({ data }) => data['level'])).toEqual([
      'STEWARD',
      'SPECIALIST',
      'EXPERT_TEAM',
      'JOINT_MEETING',
      'CITY_GOVERNMENT',
    ]);
  });

  it('passes an answer on by itself that nobody passes on', async () => {
    const { project, steward, expert, specialist } = await crewOf('430111');
    const id = await reportedProblem(concierge, project);
    await concierge.ask(steward.principal, escalate, { id, text: '升级' });
    await concierge.ask(specialist.principal, escalate, { id, text: '升级' });
    await concierge.ask(expert.principal, opine, { id, text: '可分段验收' });
    concierge.setNow(new Date('2026-06-02T16:00:00Z'));
    await clock(id);
    expect(await shown(id)).toMatchObject({ level: 'STEWARD', phase: 'RETURNED', opinion: '可分段验收' });
    expect((await shown(id)).steps.at(-1)).toMatchObject({ kind: 'PASSED_DOWN_BY_CLOCK' });
  });

  it('is an alarm where nobody is there, stays with its deadline, and is put into hands that come', async () => {
    const region = '430112';
    const { project, steward } = await servedProject(concierge, { region });
    const id = await reportedProblem(concierge, project);
    const { data } = await concierge.ask(steward.principal, escalate, { id, text: '升级' });
    expect(data.escalateProblem).toMatchObject({ level: 'SPECIALIST', holder: null, holderMissing: true });
    expect((await concierge.typesOf(project)).at(-1)).toBe('problemHolderMissing');
    const missing = 'query ($p: ID!) { problems(filter: { projectId: $p, holderMissing: true }) { nodes { id } } }';
    expect((await concierge.order(missing, { p: project.projectId })).problems.nodes).toEqual([{ id }]);
    const specialist = await somePerson(concierge, 'PROJECT_SERVICE_SPECIALIST', { region });
    await findMissingHolders(concierge.needs);
    await findMissingHolders(concierge.needs);
    expect(await shown(id)).toMatchObject({ holder: { id: specialist.id }, deadline: '2026-06-04' });
    expect((await concierge.typesOf(project)).filter((type) => type === 'problemHolderNamed')).toHaveLength(1);
    const mine = await concierge.ask(specialist.principal, look, { id });
    expect(mine.data.problem).toMatchObject({ id, level: 'SPECIALIST' });
  });

  it('goes into other hands when whoever has it goes away or loses the role', async () => {
    const region = '430121';
    const { project, steward, specialist } = await crewOf(region);
    const id = await reportedProblem(concierge, project);
    await concierge.ask(steward.principal, escalate, { id, text: '升级' });
    const other = await somePerson(concierge, 'PROJECT_SERVICE_SPECIALIST', { region });
    await concierge.order(
      'mutation ($id: ID!) { recordAbsence(personId: $id, firstDay: "2026-06-01", lastDay: "2026-06-30", reason: "休假") { id } }',
      { id: specialist.id },
    );
    await findMissingHolders(concierge.needs);
    expect((await shown(id)).holder).toEqual({ id: other.id });
    await concierge.order('mutation ($p: ID!, $h: ID!) { revokeRole(personId: $p, holdingId: $h) { id } }', {
      p: other.id,
      h: other.holdingId,
    });
    await findMissingHolders(concierge.needs);
    expect((await shown(id)).holder).toEqual({ id: other.id }); // nobody else is there: it is not dropped
    const third = await somePerson(concierge, 'PROJECT_SERVICE_SPECIALIST', { region });
    await findMissingHolders(concierge.needs);
    expect((await shown(id)).holder).toEqual({ id: third.id });
  });

  it('starts with the steward again when the owner is not satisfied, with the time of the report', async () => {
    const { project, steward, specialist } = await crewOf('430302');
    const id = await reportedProblem(concierge, project);
    await concierge.ask(steward.principal, escalate, { id, text: '升级' });
    await concierge.ask(specialist.principal, opine, { id, text: '意见' });
    await concierge.ask(steward.principal, answer, { id, text: '答复' });
    await concierge.ask(steward.principal, solve, { id, text: '解决' });
    const visitor = await concierge.someSteward({ region: '430302' });
    await concierge.order(visit, { id, visitor: visitor.id, satisfied: false });
    expect(await shown(id)).toMatchObject({
      round: 2,
      level: 'STEWARD',
      phase: 'OPEN',
      dueWorkingDays: 5,
      opinion: null,
      holder: { id: steward.id },
    });
  });

  it('keeps the plans of a project by edition (一企一策)', async () => {
    const { project, specialist, steward } = await crewOf('430304');
    const plan =
      'mutation ($p: ID!, $m: [String!]!) { issueEnterprisePlan(projectId: $p, title: "专属方案", measures: $m) { edition measures issuedByName } }';
    const first = await concierge.ask(specialist.principal, plan, {
      p: project.projectId,
      m: ['先办用地', '再办规划'],
    });
    expect(first.data.issueEnterprisePlan).toMatchObject({ edition: 1, measures: ['先办用地', '再办规划'] });
    await concierge.ask(specialist.principal, plan, { p: project.projectId, m: ['并联办理'] });
    const ofProject =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { enterprisePlans { edition } } } }';
    const of = [{ __typename: 'Project', id: project.projectId }];
    const own = await concierge.ask(somebody.ownerOf(project), ofProject, { of });
    expect(own.data._entities[0].enterprisePlans).toEqual([{ edition: 2 }, { edition: 1 }]);
    const foreign = await concierge.ask(somebody.ownerOf(await concierge.know()), ofProject, { of });
    expect(foreign.data._entities[0].enterprisePlans).toBeNull();
    const empty = await concierge.ask(specialist.principal, plan, { p: project.projectId, m: [] });
    expect(empty.errors).toMatchObject([{ code: 'BAD_INPUT', extensions: { field: 'measures' } }]);
    const other = await somePerson(concierge, 'PROJECT_SERVICE_SPECIALIST', { region: '430181' });
    for (const who of [steward.principal, other.principal]) {
      const refused = await concierge.ask(who, plan, { p: project.projectId, m: ['?'] });
      expect(refused.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    expect((await concierge.typesOf(project)).filter((type) => type === 'enterprisePlanIssued')).toHaveLength(2);
  });

  describe('refuses, and writes nothing', () => {
    it('a step that the place does not allow', async () => {
      const { project, steward, specialist } = await crewOf('430202');
      const id = await reportedProblem(concierge, project);
      const refused = async (who: SomePerson['principal'], mutation: string) =>
        (await concierge.ask(who, mutation, { id, text: '…' })).errors;
      expect(await refused(somebody.serviceRoom, opine)).toMatchObject([
        {
          code: 'TRANSITION_NOT_ALLOWED',
          extensions: { machine: 'ProblemLadder', current: 'STEWARD OPEN', allowed: ['escalate'] },
        },
      ]);
      await concierge.ask(steward.principal, escalate, { id, text: '升级' });
      expect(await refused(specialist.principal, pass)).toMatchObject([
        { code: 'TRANSITION_NOT_ALLOWED', extensions: { attempted: 'passDown' } },
      ]);
      for (const mutation of [answer, solve]) {
        const [error] = await refused(somebody.serviceRoom, mutation);
        expect(error?.code).toBe(mutation === answer ? 'PROBLEM_ABOVE' : 'TRANSITION_NOT_ALLOWED');
      }
      expect((await shown(id)).steps).toHaveLength(2);
    });

    it('a step by anybody who does not have it in hand', async () => {
      const { project, steward, specialist, expert } = await crewOf('430203');
      const id = await reportedProblem(concierge, project);
      const other = await concierge.someSteward({ region: '430203' });
      const owner = somebody.ownerOf(project);
      const codeOf = async (who: SomePerson['principal'], mutation: string) =>
        (await concierge.ask(who, mutation, { id, text: '…' })).errors[0]?.code;
      expect(await codeOf(other.principal, escalate)).toBe('PROBLEM_NOT_FOUND');
      expect(await codeOf(owner, escalate)).toBe('FORBIDDEN');
      expect(await codeOf(government, opine)).toBe('FORBIDDEN');
      await concierge.ask(steward.principal, escalate, { id, text: '升级' });
      expect(await codeOf(steward.principal, escalate)).toBe('FORBIDDEN'); // it is out of the steward's hands
      expect(await codeOf({ ...expert.principal, regions: ['430203'] }, opine)).toBe('FORBIDDEN');
      await concierge.ask(specialist.principal, escalate, { id, text: '升级' });
      const colleague = await somePerson(concierge, 'EXPERT', { region: '430203' });
      await concierge.ask({ ...colleague.principal, regions: ['430203'] }, escalate, { id, text: '团队研究' });
      expect((await shown(id)).level).toBe('JOINT_MEETING');
      await concierge.order(escalate, { id, text: '升级' });
      expect(await codeOf(somebody.serviceRoom, opine)).toBe('FORBIDDEN'); // the city government alone
    });

    it.each([
      ['an empty reason', escalate, ' ', 'reason'],
      ['a reason that is too long', escalate, 'x'.repeat(4001), 'reason'],
    ])('%s', async (_, mutation, text, field) => {
      const { project, steward } = await servedProject(concierge, { region: '430204' });
      const id = await reportedProblem(concierge, project);
      const { errors } = await concierge.ask(steward.principal, mutation, { id, text });
      expect(errors).toMatchObject([{ code: 'BAD_INPUT', extensions: { field } }]);
      expect((await shown(id)).level).toBe('STEWARD');
    });

    it('a return visit by whoever had it in hand in this round', async () => {
      const { project, steward, specialist } = await crewOf('430211');
      const id = await reportedProblem(concierge, project);
      await concierge.ask(steward.principal, escalate, { id, text: '升级' });
      await concierge.ask(specialist.principal, opine, { id, text: '意见' });
      await concierge.ask(steward.principal, answer, { id, text: '答复' });
      await concierge.ask(steward.principal, solve, { id, text: '解决' });
      for (const visitor of [specialist.id, steward.id]) {
        const { errors } = await concierge.ask(somebody.serviceRoom, visit, { id, visitor, satisfied: true });
        expect(errors).toMatchObject([{ code: 'VISITOR_NOT_INDEPENDENT' }]);
      }
      expect((await shown(id)).status).toBe('SOLVED');
    });
  });

  it('an owner sees its own problem’s way, another owner nothing, the wall chart the level and no text', async () => {
    const { project, steward } = await crewOf('430381');
    const id = await reportedProblem(concierge, project);
    await concierge.ask(steward.principal, escalate, { id, text: '升级理由' });
    const own = await concierge.ask(somebody.ownerOf(project), look, { id });
    expect(own.data.problem).toMatchObject({
      level: 'SPECIALIST',
      holds: [{ level: 'STEWARD' }, { level: 'SPECIALIST' }],
    });
    const other = await concierge.ask(somebody.ownerOf(await concierge.know()), look, { id });
    expect(other.data.problem).toBeNull();
    const wall = await concierge.ask(
      somebody.dashboard,
      'query ($id: ID!) { problem(id: $id) { level phase light opinion holds { id } } }',
      { id },
    );
    expect(wall.data.problem).toEqual({
      level: 'SPECIALIST',
      phase: 'OPEN',
      light: 'GREEN',
      opinion: null,
      holds: null,
    });
    expect(wall.errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('loses no problem under random commands and timers, on SQL', { timeout: 120_000 }, async () => {
    const { project, steward, specialist, expert } = await crewOf('430224');
    const visitor = await concierge.someSteward({ region: '430224' });
    const people = [steward.principal, specialist.principal, expert.principal, somebody.serviceRoom, government];
    const mutations = [escalate, escalate, opine, pass, giveBack, answer, solve, visit] as const;
    const command = fc.record({
      who: fc.constantFrom(...people),
      mutation: fc.constantFrom(...mutations),
      visitor: fc.constantFrom(visitor.id, steward.id, specialist.id),
      satisfied: fc.boolean(),
      days: fc.constantFrom(0, 0, 0, 1, 6),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 15 }), async (list) => {
        let now = june.getTime();
        concierge.setNow(june);
        const id = await reportedProblem(concierge, project, { title: `停水${newId()}` });
        for (const { who, mutation, days, ...more } of list) {
          await concierge.ask(who, mutation, { id, text: '…', ...more });
          now += days * 86_400_000;
          concierge.setNow(new Date(now));
          for (let again = 0; again < 3; again += 1) await clock(id);
        }
        const { status, level, holds, steps, solvedOn, deadline, round } = await shown(id);
        const running = holds.filter(({ endedAt }: { endedAt: string | null }) => endedAt === null);
        expect(running.map((hold: { level: string }) => hold.level)).toEqual(solvedOn === null ? [level] : []);
        expect(deadline).toMatch(/^2026-/);
        const kinds: string[] = steps.map(({ kind }: { kind: string }) => kind);
        expect(kinds.filter((kind) => kind === 'VISITED_SATISFIED')).toHaveLength(status === 'CLOSED' ? 1 : 0);
        expect(kinds.filter((kind) => kind === 'VISITED_UNSATISFIED')).toHaveLength(round - 1);
      }),
      { numRuns: 8 },
    );
  });
});
