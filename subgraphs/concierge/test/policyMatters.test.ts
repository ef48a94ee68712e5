import { newId } from '@guanjia/kernel/newId';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { government, reportedProblem, servedProject, somePerson } from './somePerson.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

/** Later than any duty round of the other tests. */
const june = new Date('2026-06-01T01:00:00Z');
const open =
  'mutation ($region: String!, $title: String!) { openPolicyMatter(regionCode: $region, title: $title, question: "如何统一？") { id status } }';
const join =
  'mutation ($matter: ID!, $id: ID!, $reason: String!) { joinPolicyMatter(matterId: $matter, problemId: $id, reason: $reason) { id kind status matter { id } answer } }';
const leave =
  'mutation ($matter: ID!, $id: ID!, $reason: String!) { leavePolicyMatter(matterId: $matter, problemId: $id, reason: $reason) { id kind matter { id } } }';
const answer =
  'mutation ($matter: ID!, $answer: String!) { answerPolicyMatter(matterId: $matter, answer: $answer) { status answer members { nodes { id status level phase } } } }';
const reopen = 'mutation ($matter: ID!) { reopenPolicyMatter(matterId: $matter) { status answer } }';
const look =
  'query ($id: ID!) { problem(id: $id) { status answer opinion level phase matter { title answer } steps { kind } } }';

describe('general matters (C7, S0 面上)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  beforeEach(() => concierge.setNow(june));
  afterAll(() => concierge.close());

  const opened = async (region: string): Promise<string> =>
    (await concierge.order(open, { region, title: `产权分割${newId()}` })).openPolicyMatter.id;
  const shown = async (id: string) => (await concierge.order(look, { id })).problem;

  it('is answered once, and the answer reaches each problem where it is; each still needs its own return visit', async () => {
    const region = '510104';
    const specialist = await somePerson(concierge, 'PROJECT_SERVICE_SPECIALIST', { region });
    const [one, two, three] = [
      await servedProject(concierge, { region }),
      await servedProject(concierge, { region }),
      await servedProject(concierge, { region }),
    ];
    const ids = [];
    for (const { project } of [one, two, three])
      ids.push(await reportedProblem(concierge, project, { title: '产权分割缺少做法' }));
    const [atSteward, above, solved] = ids;
    const escalate = 'mutation ($id: ID!) { escalateProblem(problemId: $id, reason: "升级") { id } }';
    await concierge.ask(two.steward.principal, escalate, { id: above });
    const matter = await opened(region);
    for (const id of ids) {
      const { joinPolicyMatter } = await concierge.order(join, { matter, id, reason: '同类问题' });
      expect(joinPolicyMatter).toMatchObject({ kind: 'GENERAL', matter: { id: matter }, answer: null });
    }
    await concierge.ask(
      three.steward.principal,
      'mutation ($id: ID!) { answerProblem(problemId: $id, answer: "先行") { id } }',
      { id: solved },
    );
    await concierge.ask(
      three.steward.principal,
      'mutation ($id: ID!) { solveProblem(problemId: $id, solution: "已办") { id } }',
      { id: solved },
    );

    const { data, errors } = await concierge.ask(government, answer, { matter, answer: '按套内面积分割' });
    expect(errors).toEqual([]);
    expect(data.answerPolicyMatter).toMatchObject({ status: 'ANSWERED', answer: '按套内面积分割' });
    expect(await shown(atSteward ?? '')).toMatchObject({
      status: 'ANSWERED',
      answer: '按套内面积分割',
      level: 'STEWARD',
    });
    expect(await shown(above ?? '')).toMatchObject({
      status: 'COLLECTED',
      opinion: '按套内面积分割',
      level: 'STEWARD',
      phase: 'RETURNED',
    });
    expect(await shown(solved ?? '')).toMatchObject({ status: 'SOLVED', answer: '先行' });
    expect(await concierge.typesOf(one.project)).toEqual([
      'stewardAssigned',
      'problemReported',
      'problemGrouped',
      'problemAnswered',
    ]);
    expect((await concierge.typesOf(two.project)).slice(-2)).toEqual(['problemGrouped', 'problemOpinionIssued']);
    expect(specialist.id).toMatch(/-/);
    const visit = await concierge.ask(
      somebody.serviceRoom,
      'mutation ($id: ID!, $v: ID!) { recordReturnVisit(problemId: $id, visitorId: $v, satisfied: true, text: "满意") { id } }',
      { id: atSteward, v: two.steward.id },
    );
    expect(visit.errors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }]); // an answer is not yet a solution
    const owner = await concierge.ask(somebody.ownerOf(one.project), look, { id: atSteward });
    expect(owner.data.problem).toMatchObject({ status: 'ANSWERED', matter: { answer: '按套内面积分割' } });
    const members = await concierge.ask(
      somebody.ownerOf(one.project),
      'query ($id: ID!) { problem(id: $id) { matter { members { nodes { id } } } } }',
      { id: atSteward },
    );
    expect(members.data.problem.matter.members).toBeNull(); // other owners’ problems
    expect(members.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('gives its answer to a problem that joins later, replaces an opinion that is on its way, and can be answered anew', async () => {
    const region = '510105';
    await somePerson(concierge, 'PROJECT_SERVICE_SPECIALIST', { region });
    await somePerson(concierge, 'EXPERT', { region });
    const { project } = await servedProject(concierge, { region });
    const [early, late] = [await reportedProblem(concierge, project), await reportedProblem(concierge, project)];
    for (const text of ['a', 'b'])
      await concierge.order('mutation ($id: ID!, $r: String!) { escalateProblem(problemId: $id, reason: $r) { id } }', {
        id: early,
        r: text,
      });
    await concierge.order('mutation ($id: ID!) { issueOpinion(problemId: $id, opinion: "专家意见") { id } }', {
      id: early,
    });
    const matter = await opened(region);
    await concierge.order(join, { matter, id: early, reason: '同类' });
    await concierge.order(answer, { matter, answer: '第一次答复' });
    expect(await shown(early)).toMatchObject({ level: 'SPECIALIST', phase: 'RETURNED', opinion: '第一次答复' });
    const joined = await concierge.order(join, { matter, id: late, reason: '同类' });
    expect(joined.joinPolicyMatter).toMatchObject({ status: 'ANSWERED', answer: '第一次答复' });
    const again = await concierge.ask(somebody.serviceRoom, answer, { matter, answer: '第二次' });
    expect(again.errors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED', extensions: { machine: 'PolicyMatter' } }]);
    expect((await concierge.order(reopen, { matter })).reopenPolicyMatter).toEqual({ status: 'OPEN', answer: null });
    await concierge.order(answer, { matter, answer: '第二次答复' });
    expect(await shown(late)).toMatchObject({ status: 'ANSWERED', answer: '第二次答复' });
  });

  it('misses no problem that joins while it is answered', async () => {
    const region = '510121';
    const { project } = await servedProject(concierge, { region });
    const id = await reportedProblem(concierge, project);
    const matter = await opened(region);
    const tries = await Promise.all([
      concierge.ask(somebody.serviceRoom, join, { matter, id, reason: '同类' }),
      concierge.ask(somebody.serviceRoom, answer, { matter, answer: '统一答复' }),
    ]);
    const { matter: joined, answer: told } = await shown(id);
    const refused = tries.flatMap(({ errors }) => errors.map(({ code }) => code));
    if (refused.length > 0) expect(refused).toEqual(['STALE_VERSION']);
    else expect([joined.answer, told]).toEqual(['统一答复', '统一答复']);
  });

  it('lets a problem go with a reason', async () => {
    const region = '510107';
    const { project } = await servedProject(concierge, { region });
    const id = await reportedProblem(concierge, project);
    const matter = await opened(region);
    await concierge.order(join, { matter, id, reason: '同类' });
    expect((await concierge.order(leave, { matter, id, reason: '另有原因' })).leavePolicyMatter).toEqual({
      id,
      kind: 'GENERAL',
      matter: null,
    });
    await concierge.order(answer, { matter, answer: '答复' });
    expect(await shown(id)).toMatchObject({ status: 'COLLECTED', answer: null });
    expect((await concierge.typesOf(project)).slice(-2)).toEqual(['problemGrouped', 'problemUngrouped']);
  });

  it('suggests open problems of other projects with a like title', async () => {
    const region = '510108';
    const mark = '医疗废水预处理接管';
    const [one, two, three] = [
      await servedProject(concierge, { region }),
      await servedProject(concierge, { region }),
      await servedProject(concierge, { region }),
    ];
    const id = await reportedProblem(concierge, one.project, { title: `${mark}方案` });
    const like = await reportedProblem(concierge, two.project, { title: `${mark}方案未确认` });
    const less = await reportedProblem(concierge, three.project, { title: `${mark}费用由谁承担` });
    await reportedProblem(concierge, two.project, { title: '档案移交目录格式' });
    await reportedProblem(concierge, one.project, { title: `${mark}方案` }); // of the same project
    const similar =
      'query ($id: ID!, $first: Int) { problem(id: $id) { similar(first: $first) { problem { id } likeness } } }';
    const room = somebody.serviceRoomOf(region);
    const { data } = await concierge.ask(room, similar, { id });
    const found: { problem: { id: string }; likeness: number }[] = data.problem.similar;
    expect(found.map(({ problem }) => problem.id)).toEqual([like, less]);
    expect(found.map(({ likeness }) => likeness)).toEqual(
      found
        .map(({ likeness }) => likeness)
        .toSorted()
        .toReversed(),
    );
    const steward = await concierge.ask(one.steward.principal, similar, { id });
    expect(steward.data.problem.similar).toEqual([]); // not in these hands
    const many = await concierge.ask(room, similar, { id, first: 21 });
    expect(many.errors).toMatchObject([{ code: 'PAGE_SIZE_OUT_OF_RANGE' }]);
    const owner = await concierge.ask(somebody.ownerOf(one.project), similar, { id });
    expect(owner.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('is seen by officials whose regions it touches, and filtered', async () => {
    const region = '510112';
    const matter = await opened(region);
    const query = 'query ($id: ID!) { policyMatter(id: $id) { id } }';
    const list =
      'query ($r: String!) { policyMatters(filter: { region: $r, status: OPEN, text: "产权" }) { nodes { id } } }';
    const seenFrom = async (code: string) =>
      (await concierge.ask(somebody.serviceRoomOf(code), query, { id: matter })).data.policyMatter;
    expect(await seenFrom(region)).toEqual({ id: matter });
    expect(await seenFrom('510100')).toEqual({ id: matter });
    expect(await seenFrom('510113')).toBeNull();
    expect((await concierge.ask(somebody.serviceRoomOf(region), list, { r: region })).data.policyMatters.nodes).toEqual(
      [{ id: matter }],
    );
    expect(
      (await concierge.ask(somebody.serviceRoomOf('510113'), list, { r: region })).data.policyMatters.nodes,
    ).toEqual([]);
  });

  describe('refuses, and writes nothing', () => {
    it('a problem of another region, of another matter, one that is solved, and one that is not in it', async () => {
      const region = '510114';
      const { project, steward } = await servedProject(concierge, { region });
      const id = await reportedProblem(concierge, project);
      const codeOf = async (mutation: string, variables: object) =>
        (await concierge.ask(somebody.serviceRoom, mutation, { id, reason: '同类', ...variables })).errors[0]?.code;
      const [matter, other, far] = [await opened(region), await opened(region), await opened('510115')];
      expect(await codeOf(join, { matter: far })).toBe('MATTER_OF_OTHER_REGION');
      expect(await codeOf(join, { matter: newId() })).toBe('POLICY_MATTER_NOT_FOUND');
      expect(await codeOf(join, { matter, reason: ' ' })).toBe('BAD_INPUT');
      expect(await codeOf(leave, { matter })).toBe('PROBLEM_NOT_IN_MATTER');
      await concierge.order(join, { matter, id, reason: '同类' });
      expect(await codeOf(join, { matter: other })).toBe('PROBLEM_IN_MATTER');
      expect(await codeOf(leave, { matter: other })).toBe('PROBLEM_NOT_IN_MATTER');
      await concierge.ask(
        steward.principal,
        'mutation ($id: ID!) { answerProblem(problemId: $id, answer: "…") { id } }',
        { id },
      );
      await concierge.ask(
        steward.principal,
        'mutation ($id: ID!) { solveProblem(problemId: $id, solution: "…") { id } }',
        { id },
      );
      expect(await codeOf(leave, { matter })).toBe('TRANSITION_NOT_ALLOWED');
      expect((await concierge.typesOf(project)).filter((type) => type === 'problemGrouped')).toHaveLength(1);
    });

    it('anybody but the offices of the region', async () => {
      const matter = await opened('510116');
      const { project, steward } = await servedProject(concierge, { region: '510116' });
      for (const who of [steward.principal, somebody.ownerOf(project), somebody.serviceRoomOf('510117')]) {
        const { errors } = await concierge.ask(who, answer, { matter, answer: '…' });
        expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
      }
      const { errors } = await concierge.ask(somebody.serviceRoomOf('510117'), open, { region: '510116', title: 'x' });
      expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
      const unknown = await concierge.ask(somebody.serviceRoom, open, { region: '999999', title: 'x' });
      expect(unknown.errors).toMatchObject([{ code: 'REGION_UNKNOWN' }]);
    });
  });
});
