import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { type ConciergeUnderTest, monday, type SomeSteward, startConcierge } from './startConcierge.ts';

const fields =
  'id status kind round light deadline deadlineProvisional dueWorkingDays answer solution solvedOn responsible { id }';
const report = `mutation ($projectId: ID!, $kind: ProblemKind!, $title: String!, $text: String!, $responsibleId: ID, $days: Int) { reportProblem(projectId: $projectId, kind: $kind, title: $title, text: $text, responsibleId: $responsibleId, dueWorkingDays: $days) { ${fields} } }`;
const answer = `mutation ($id: ID!, $answer: String!) { answerProblem(problemId: $id, answer: $answer) { ${fields} } }`;
const solve = `mutation ($id: ID!, $solution: String!) { solveProblem(problemId: $id, solution: $solution) { ${fields} } }`;
const visit = `mutation ($id: ID!, $visitor: ID!, $satisfied: Boolean!, $text: String!) { recordReturnVisit(problemId: $id, visitorId: $visitor, satisfied: $satisfied, text: $text) { ${fields} steps { kind round visitor { id } actorName } } }`;
const look = `query ($id: ID!) { problem(id: $id) { ${fields} text steps { kind } } }`;
const sample = { kind: 'SINGLE', title: '临时用电容量不足', text: '施工临时用电容量不足，需增容。' };

describe('the problem loop (C7)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterEach(() => concierge.setNow(monday));
  afterAll(() => concierge.close());

  const served = async (): Promise<{ project: ProjectFacts; steward: SomeSteward; visitor: SomeSteward }> => {
    const [steward, visitor] = [await concierge.someSteward(), await concierge.someSteward()];
    const project = await concierge.know();
    await concierge.order('mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }', {
      p: project.projectId,
      s: steward.id,
    });
    return { project, steward, visitor };
  };
  const reported = async (project: ProjectFacts, more: object = {}): Promise<string> => {
    const { data, errors } = await concierge.ask(somebody.ownerOf(project), report, {
      ...sample,
      projectId: project.projectId,
      ...more,
    });
    expect(errors).toEqual([]);
    return data.reportProblem.id;
  };
  const solved = async (project: ProjectFacts, steward: SomeSteward): Promise<string> => {
    const id = await reported(project);
    await concierge.ask(steward.principal, answer, { id, answer: '已联系供电公司' });
    await concierge.ask(steward.principal, solve, { id, solution: '已增容' });
    return id;
  };

  it('goes from 收集 over 反馈 and 解决 to 回访, with responsible person, deadline and events', async () => {
    const { project, steward, visitor } = await served();
    const owner = somebody.ownerOf(project);
    const { data } = await concierge.ask(owner, report, { ...sample, projectId: project.projectId });
    expect(data.reportProblem).toMatchObject({
      status: 'COLLECTED',
      light: 'GREEN',
      dueWorkingDays: 5,
      deadline: '2026-03-16',
      deadlineProvisional: false,
      responsible: { id: steward.id },
    });
    const { id } = data.reportProblem;
    const answered = await concierge.ask(steward.principal, answer, { id, answer: '已联系供电公司' });
    expect(answered.data.answerProblem).toMatchObject({ status: 'ANSWERED', answer: '已联系供电公司' });
    const done = await concierge.ask(steward.principal, solve, { id, solution: '已增容' });
    expect(done.data.solveProblem).toMatchObject({ status: 'SOLVED', solution: '已增容', solvedOn: '2026-03-09' });
    const closed = await concierge.order(visit, { id, visitor: visitor.id, satisfied: true, text: '满意' });
    expect(closed.recordReturnVisit).toMatchObject({
      status: 'CLOSED',
      steps: [
        { kind: 'REPORTED' },
        { kind: 'ANSWERED' },
        { kind: 'SOLVED' },
        { kind: 'VISITED_SATISFIED', visitor: { id: visitor.id }, actorName: '服务室' },
      ],
    });
    expect(await concierge.typesOf(project)).toEqual([
      'stewardAssigned',
      'problemReported',
      'problemAnswered',
      'problemSolved',
      'problemClosed',
    ]);
  });

  it('opens again with a new round and deadline when the owner is not satisfied', async () => {
    const { project, steward, visitor } = await served();
    const id = await solved(project, steward);
    concierge.setNow(new Date('2026-03-12T01:00:00Z'));
    const { recordReturnVisit: again } = await concierge.order(visit, {
      id,
      visitor: visitor.id,
      satisfied: false,
      text: '仍跳闸',
    });
    expect(again).toMatchObject({
      status: 'COLLECTED',
      round: 2,
      deadline: '2026-03-19',
      answer: null,
      solution: null,
      solvedOn: null,
    });
    expect(await concierge.typesOf(project)).toContain('problemReopened');
  });

  it('shows the light by the deadline, and filters by it', async () => {
    const { project } = await served();
    const id = await reported(project, { days: 5 });
    const lights = async (light: string) => {
      const query =
        'query ($id: ID!, $light: Light) { problems(filter: { projectId: $id, light: $light }) { nodes { id light } } }';
      return (await concierge.order(query, { id: project.projectId, light })).problems.nodes;
    };
    expect(await lights('GREEN')).toEqual([{ id, light: 'GREEN' }]);
    concierge.setNow(new Date('2026-03-13T01:00:00Z'));
    expect(await lights('AMBER')).toEqual([{ id, light: 'AMBER' }]);
    concierge.setNow(new Date('2026-03-16T16:00:00Z'));
    expect(await lights('RED')).toEqual([{ id, light: 'RED' }]);
    expect(await lights('AMBER')).toEqual([]);
  });

  it('marks a deadline provisional that rests on a year whose holidays are not published', async () => {
    const { project } = await served();
    concierge.setNow(new Date('2030-12-30T01:00:00Z'));
    const { data } = await concierge.ask(somebody.ownerOf(project), report, {
      ...sample,
      projectId: project.projectId,
    });
    expect(data.reportProblem).toMatchObject({ deadlineProvisional: true, deadline: '2031-01-06' });
  });

  it('pages the problems of many projects by one read, newest first', async () => {
    const { project } = await served();
    const { project: second } = await served();
    const ids = [];
    for (let count = 0; count < 3; count += 1) ids.push(await reported(project));
    const other = await reported(second);
    const query =
      'query ($of: [_Any!]!, $after: String) { _entities(representations: $of) { ... on Project { problems(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }';
    const of = [project, second].map(({ projectId }) => ({ __typename: 'Project', id: projectId }));
    const [mine, theirs] = (await concierge.order(query, { of }))._entities;
    expect(mine.problems.nodes.map(({ id }: { id: string }) => id)).toEqual([ids[2], ids[1]]);
    expect(theirs.problems).toMatchObject({ nodes: [{ id: other }], pageInfo: { hasNextPage: false } });
    const next = await concierge.order(query, { of: of.slice(0, 1), after: mine.problems.pageInfo.endCursor });
    expect(next._entities[0].problems).toMatchObject({ nodes: [{ id: ids[0] }], pageInfo: { hasNextPage: false } });
  });

  describe('who may see', () => {
    it('an owner its own project’s problems alone', async () => {
      const { project } = await served();
      const { project: other } = await served();
      const id = await reported(project);
      const stranger = somebody.ownerOf(other);
      expect((await concierge.ask(somebody.ownerOf(project), look, { id })).data.problem.id).toBe(id);
      expect((await concierge.ask(stranger, look, { id })).data.problem).toBeNull();
      const list = await concierge.ask(
        stranger,
        'query ($p: ID!) { problems(filter: { projectId: $p }) { nodes { id } } }',
        { p: project.projectId },
      );
      expect(list.data.problems.nodes).toEqual([]);
      const refused = await concierge.ask(stranger, report, { ...sample, projectId: project.projectId });
      expect(refused.errors).toMatchObject([{ code: 'PROJECT_NOT_FOUND' }]);
    });

    it('a steward what is in hand or in his or her charge, an official the region, a dashboard no text', async () => {
      const { project, steward, visitor } = await served();
      const id = await reported(project, { responsibleId: steward.id });
      const seen = async (principal: Parameters<ConciergeUnderTest['ask']>[0]) =>
        (await concierge.ask(principal, 'query ($id: ID!) { problem(id: $id) { id } }', { id })).data.problem;
      expect(await seen(steward.principal)).toEqual({ id });
      expect(await seen(visitor.principal)).toBeNull();
      expect(await seen(somebody.serviceRoomOf('370200'))).toEqual({ id });
      expect(await seen(somebody.serviceRoomOf('510106'))).toBeNull();
      expect(await seen(somebody.dashboard)).toEqual({ id });
      const text = await concierge.ask(somebody.dashboard, 'query ($id: ID!) { problem(id: $id) { status text } }', {
        id,
      });
      expect(text.data.problem).toEqual({ status: 'COLLECTED', text: null });
      expect(text.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect((await concierge.ask(somebody.nobody, look, { id })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    });
  });

  describe('refuses, and writes nothing', () => {
    it.each([
      ['an empty title', { title: ' ' }, 'BAD_INPUT', 'title'],
      ['a text that is too long', { text: 'x'.repeat(4001) }, 'BAD_INPUT', 'text'],
      ['no working day', { days: 0 }, 'BAD_INPUT', 'dueWorkingDays'],
      ['too many working days', { days: 61 }, 'BAD_INPUT', 'dueWorkingDays'],
      ['an unknown person responsible', { responsibleId: newId() }, 'PERSON_NOT_FOUND', 'responsibleId'],
    ])('a report with %s', async (_, wrong, code, field) => {
      const { project } = await served();
      const { errors } = await concierge.ask(somebody.ownerOf(project), report, {
        ...sample,
        projectId: project.projectId,
        ...wrong,
      });
      expect(errors).toMatchObject([{ code, extensions: { field } }]);
      expect(await concierge.typesOf(project)).toEqual(['stewardAssigned']);
    });

    it('a report without anybody responsible for a project without a steward', async () => {
      const project = await concierge.know();
      const { errors } = await concierge.ask(somebody.ownerOf(project), report, {
        ...sample,
        projectId: project.projectId,
      });
      expect(errors).toMatchObject([{ code: 'RESPONSIBLE_PERSON_MISSING' }]);
    });

    it('steps that the state does not allow, and says which it would', async () => {
      const { project, steward, visitor } = await served();
      const id = await reported(project);
      const early = await concierge.ask(steward.principal, solve, { id, solution: '已解决' });
      expect(early.errors).toMatchObject([
        {
          code: 'TRANSITION_NOT_ALLOWED',
          extensions: {
            machine: 'Problem',
            current: 'COLLECTED',
            attempted: 'solve',
            allowed: ['answer', 'move', 'group', 'inform'],
          },
        },
      ]);
      const close = await concierge.ask(somebody.serviceRoom, visit, {
        id,
        visitor: visitor.id,
        satisfied: true,
        text: '满意',
      });
      expect(close.errors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED', extensions: { attempted: 'close' } }]);
      expect((await concierge.order(look, { id })).problem).toMatchObject({
        status: 'COLLECTED',
        steps: [{ kind: 'REPORTED' }],
      });
      expect(await concierge.typesOf(project)).toEqual(['stewardAssigned', 'problemReported']);
    });

    it('a return visit by the steward, by the backup, or by the person responsible', async () => {
      const { project, steward, visitor } = await served();
      const id = await reported(project, { responsibleId: visitor.id });
      await concierge.ask(visitor.principal, answer, { id, answer: '处理中' });
      await concierge.ask(visitor.principal, solve, { id, solution: '已解决' });
      for (const one of [steward, visitor]) {
        const { errors } = await concierge.ask(somebody.serviceRoom, visit, {
          id,
          visitor: one.id,
          satisfied: true,
          text: '满意',
        });
        expect(errors).toMatchObject([{ code: 'VISITOR_NOT_INDEPENDENT', extensions: { field: 'visitorId' } }]);
      }
      expect((await concierge.order(look, { id })).problem.status).toBe('SOLVED');
    });

    it('an answer by whoever is not responsible, and a visit recorded by the steward', async () => {
      const { project, steward, visitor } = await served();
      const id = await solved(project, steward);
      const byOther = await concierge.ask(visitor.principal, answer, { id, answer: '我来' });
      expect(byOther.errors).toMatchObject([{ code: 'PROBLEM_NOT_FOUND' }]);
      const byOwner = await concierge.ask(somebody.ownerOf(project), answer, { id, answer: '我来' });
      expect(byOwner.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
      const own = await concierge.ask(steward.principal, visit, {
        id,
        visitor: visitor.id,
        satisfied: true,
        text: '满意',
      });
      expect(own.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
      const unknown = await concierge.ask(steward.principal, answer, { id: newId(), answer: '?' });
      expect(unknown.errors).toMatchObject([{ code: 'PROBLEM_NOT_FOUND' }]);
    });
  });
});
