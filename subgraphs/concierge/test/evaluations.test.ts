import type { Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateProject } from '../src/usecases/evaluateProject.ts';
import { archiveHandedOver, finishedProject } from './finishedProject.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { government, servedProject } from './somePerson.ts';
import { type ConciergeUnderTest, monday, type SomeSteward, startConcierge } from './startConcierge.ts';

const evaluate = `mutation ($input: EvaluationInput!) { evaluateService(input: $input) {
  id efficiency attitude integrity text } }`;
const read = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
  serviceEvaluation { efficiency integrity text } } } }`;
const figures = `query ($id: ID!) { person(id: $id) { serviceFigures { finished rated unrated responseShare
  marks { criterion mean distribution } withheldReasonZh minimumRatings minimumShare } } }`;
const list = `query ($filter: RecognitionFilter) { recognitions(filter: $filter) { nodes { id kind rule status reasonZh
  evaluations { efficiency attitude integrity text } decisionReason decidedByName person { id } } } }`;
const decide = `mutation ($id: ID!, $yes: Boolean!, $reason: String!) {
  decideRecognition(recognitionId: $id, isConfirmed: $yes, reason: $reason) { id status decisionReason } }`;
const assign = 'mutation ($p: ID!, $s: ID!) { assignSteward(projectId: $p, personId: $s) { id } }';
const good = { efficiency: 5, attitude: 5, integrity: 5 };

describe('one evaluation for each finished project (C9, S1)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  afterAll(() => concierge.close());

  const rate = (principal: Principal, projectId: string, more: object = {}) =>
    concierge.ask(principal, evaluate, { input: { projectId, ...good, ...more } });
  const refused = async (principal: Principal, projectId: string, more: object = {}) =>
    (await rate(principal, projectId, more)).errors.map(({ code, extensions }) => [code, extensions['field']]);
  const readAs = async (principal: Principal, projectId: string) =>
    concierge.ask(principal, read, { of: [{ __typename: 'Project', id: projectId }] });
  const figuresOf = async (id: string, principal: Principal = somebody.serviceRoom) =>
    (await concierge.ask(principal, figures, { id })).data.person.serviceFigures;
  /** As many finished projects of one steward as there are ratings; null is unrated. */
  const ratedProjects = async (steward: SomeSteward, region: string, ratings: readonly (object | null)[]) => {
    for (const rating of ratings) {
      const project = await concierge.know({ regionCode: region });
      await concierge.order(assign, { p: project.projectId, s: steward.id });
      await concierge.follow(archiveHandedOver(project));
      if (rating === null) continue;
      expect((await rate(somebody.ownerOf(project), project.projectId, rating)).errors).toEqual([]);
    }
  };
  const proposalsOf = async (personId: string, principal: Principal = somebody.serviceRoom) =>
    (await concierge.ask(principal, list, { filter: { personId } })).data.recognitions.nodes;

  it('takes the owner’s one evaluation, tells that there is one, and what was said only to owner and office', async () => {
    const { project, steward } = await finishedProject(concierge, { region: someCounty() });
    const owner = somebody.ownerOf(project);
    const { data, errors } = await rate(owner, project.projectId, { attitude: 4, text: ' 很好 ' });
    expect(errors).toEqual([]);
    expect(data.evaluateService).toMatchObject({ efficiency: 5, attitude: 4, integrity: 5, text: '很好' });
    const said = { efficiency: 5, integrity: 5, text: '很好' };
    for (const principal of [owner, somebody.serviceRoom, somebody.supervisor]) {
      expect((await readAs(principal, project.projectId)).data._entities[0].serviceEvaluation).toEqual(said);
    }
    const elsewhere = await readAs(somebody.serviceRoomOf('110101'), project.projectId);
    expect(elsewhere.data._entities[0].serviceEvaluation).toBeNull();
    const served = await readAs(steward.principal, project.projectId);
    expect(served.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const [event] = (await concierge.eventsOf(project)).filter(({ type }) => type === 'concierge.projectEvaluated');
    expect(Object.keys(event?.data ?? {}).toSorted()).toEqual(['completionId', 'evaluationId']);
  });

  it('refuses by name another’s project, a second time, an unfinished or unserved one, marks and text beyond their limits', async () => {
    const region = someCounty();
    const { project } = await finishedProject(concierge, { region });
    const p = project.projectId;
    const owner = somebody.ownerOf(project);
    const other = somebody.ownerOf(await concierge.know());
    expect(await refused(other, p)).toEqual([['FORBIDDEN', 'projectId']]);
    for (const field of ['efficiency', 'attitude', 'integrity']) {
      for (const mark of [0, 6, -1])
        expect(await refused(owner, p, { [field]: mark })).toEqual([['MARK_OUT_OF_RANGE', field]]);
    }
    expect(await refused(owner, p, { text: '好'.repeat(2001) })).toEqual([['BAD_INPUT', 'text']]);
    expect((await rate(owner, p)).errors).toEqual([]);
    expect(await refused(owner, p, { efficiency: 1 })).toEqual([['ALREADY_EVALUATED', 'projectId']]);
    const running = await servedProject(concierge, { region });
    expect(await refused(somebody.ownerOf(running.project), running.project.projectId)).toEqual([
      ['PROJECT_NOT_FINISHED', 'projectId'],
    ]);
    const unserved = await concierge.know({ regionCode: region });
    await concierge.follow(archiveHandedOver(unserved));
    expect(await refused(somebody.ownerOf(unserved), unserved.projectId)).toEqual([
      ['PROJECT_NOT_SERVED', 'projectId'],
    ]);
  });

  it('takes none from the steward, even one who acts for the owner', async () => {
    const { project, steward } = await finishedProject(concierge, { region: someCounty() });
    expect((await rate(steward.principal, project.projectId)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const both: Principal = { ...somebody.ownerOf(project), subject: steward.subject };
    expect(await refused(both, project.projectId)).toEqual([['EVALUATOR_CONCERNED', 'projectId']]);
  });

  it('is once also for two at the same time', async () => {
    const { project, steward } = await finishedProject(concierge, { region: someCounty() });
    const owner = somebody.ownerOf(project);
    const tries = await Promise.all([1, 5].map((mark) => rate(owner, project.projectId, { integrity: mark })));
    const codes = tries.flatMap(({ errors }) => errors.map(({ code }) => code));
    expect(codes).toHaveLength(1);
    expect(['STALE_VERSION', 'ALREADY_EVALUATED']).toContain(codes[0]);
    expect(await figuresOf(steward.id)).toMatchObject({ finished: 1, rated: 1 });
  });

  it('makes a person’s figures from what was rated alone, and withholds them below the minimum', async () => {
    const region = someCounty();
    const steward = await concierge.someSteward({ region });
    await ratedProjects(steward, region, [{ efficiency: 3 }, null, { efficiency: 4 }]);
    expect(await figuresOf(steward.id)).toEqual({
      finished: 3,
      rated: 2,
      unrated: 1,
      responseShare: 0.67,
      marks: null,
      withheldReasonZh: '评价不足3次，不公布评分',
      minimumRatings: 3,
      minimumShare: 0.2,
    });
    await ratedProjects(steward, region, [{ efficiency: 4 }]);
    const shown = await figuresOf(steward.id, steward.principal);
    expect(shown).toMatchObject({ finished: 4, rated: 3, unrated: 1, responseShare: 0.75, withheldReasonZh: null });
    expect(shown.marks).toEqual([
      { criterion: 'EFFICIENCY', mean: 3.67, distribution: [0, 0, 1, 2, 0] },
      { criterion: 'ATTITUDE', mean: 5, distribution: [0, 0, 0, 0, 3] },
      { criterion: 'INTEGRITY', mean: 5, distribution: [0, 0, 0, 0, 3] },
    ]);
    const colleague = await concierge.someSteward({ region });
    expect(await figuresOf(steward.id, colleague.principal)).toBeNull();
    expect(await figuresOf(steward.id, somebody.serviceRoomOf('110101'))).toBeNull();
  });

  it('counts a project for who held it a fifth of the time or more, and for nobody who held it less', async () => {
    const region = someCounty();
    const [short, long] = [await concierge.someSteward({ region }), await concierge.someSteward({ region })];
    const project = await concierge.know({ regionCode: region });
    const p = project.projectId;
    const day = (count: number) => new Date(monday.getTime() + count * 86_400_000);
    await concierge.order(assign, { p, s: short.id });
    concierge.setNow(day(1));
    await concierge.order(assign, { p, s: long.id });
    concierge.setNow(day(10));
    await concierge.follow(archiveHandedOver(project));
    expect([(await figuresOf(short.id)).finished, (await figuresOf(long.id)).finished]).toEqual([0, 1]);
    concierge.setNow(monday);
  });

  it('always proposes a bad mark of integrity, which the service room decides once; only then the person reads it', async () => {
    const region = someCounty();
    const steward = await concierge.someSteward({ region });
    await ratedProjects(steward, region, [{ integrity: 2, text: '暗示好处' }]);
    const [proposal] = await proposalsOf(steward.id);
    expect(proposal).toMatchObject({
      kind: 'HOLD_TO_ACCOUNT',
      rule: 'BAD_INTEGRITY',
      status: 'PROPOSED',
      reasonZh: '廉洁情况评分为2分',
      evaluations: [{ ...good, integrity: 2, text: '暗示好处' }],
    });
    expect(await proposalsOf(steward.id, steward.principal)).toEqual([]);
    expect(await proposalsOf(steward.id, government)).toEqual([]);
    const asked = { id: proposal.id, yes: true, reason: '查实' };
    const other = await concierge.ask(somebody.serviceRoomOf('110101'), decide, asked);
    expect(other.errors).toMatchObject([{ code: 'RECOGNITION_NOT_FOUND' }]);
    const blank = await concierge.ask(somebody.serviceRoom, decide, { ...asked, reason: ' ' });
    expect(blank.errors).toMatchObject([{ code: 'BAD_INPUT', extensions: { field: 'reason' } }]);
    const oneself = await concierge.ask({ ...somebody.serviceRoom, subject: steward.subject }, decide, asked);
    expect(oneself.errors).toMatchObject([{ code: 'FORBIDDEN', extensions: { field: 'recognitionId' } }]);
    const { decideRecognition } = await concierge.order(decide, asked);
    expect(decideRecognition).toMatchObject({ status: 'CONFIRMED', decisionReason: '查实' });
    for (const principal of [steward.principal, government]) {
      expect(await proposalsOf(steward.id, principal)).toMatchObject([
        { status: 'CONFIRMED', decidedByName: '服务室' },
      ]);
    }
    const again = await concierge.ask(somebody.serviceRoom, decide, { ...asked, yes: false });
    expect(again.errors).toMatchObject([{ code: 'RECOGNITION_DECIDED' }]);
  });

  it('proposes praise for a good year, once, and the year’s evaluations behind it; a dismissed one stays dismissed', async () => {
    const region = someCounty();
    const steward = await concierge.someSteward({ region });
    await ratedProjects(steward, region, [good, good]);
    expect(await proposalsOf(steward.id)).toEqual([]);
    await ratedProjects(steward, region, [good, { efficiency: 4 }]);
    const proposals = await proposalsOf(steward.id);
    expect(proposals).toMatchObject([
      { kind: 'COMMEND', rule: 'GOOD_MEAN', reasonZh: '2026年度3次评价：服务效率5分，服务态度5分，廉洁情况5分' },
    ]);
    expect(proposals[0].evaluations).toHaveLength(3);
    await concierge.order(decide, { id: proposals[0].id, yes: false, reason: '样本过少' });
    await ratedProjects(steward, region, [good]);
    expect(await proposalsOf(steward.id)).toMatchObject([{ status: 'DISMISSED' }]);
    expect(await proposalsOf(steward.id, steward.principal)).toEqual([]);
  });

  it('proposes for what two evaluations at the same time come to together', async () => {
    const region = someCounty();
    const steward = await concierge.someSteward({ region });
    await ratedProjects(steward, region, [good]);
    const finished = async () => {
      const project = await concierge.know({ regionCode: region });
      await concierge.order(assign, { p: project.projectId, s: steward.id });
      await concierge.follow(archiveHandedOver(project));
      return project;
    };
    const [one, other] = [await finished(), await finished()];
    const { store } = concierge.needs;
    const { listCounted } = store.evaluations;
    let isFirst = true;
    const countedMeanwhile: typeof listCounted = async (...asked) => {
      const counted = await listCounted(...asked);
      if (isFirst) expect((await rate(somebody.ownerOf(other), other.projectId, good)).errors).toEqual([]);
      isFirst = false;
      return counted;
    };
    const evaluations = { ...store.evaluations, listCounted: countedMeanwhile };
    const needs = { ...concierge.needs, store: { ...store, evaluations } };
    await evaluateProject(needs, somebody.ownerOf(one), { projectId: one.projectId, ...good, text: null });
    const proposals = await proposalsOf(steward.id);
    expect(proposals).toMatchObject([{ rule: 'GOOD_MEAN' }]);
    expect(proposals[0].evaluations).toHaveLength(3);
  });

  it('proposes nobody for praise with a bad mark of integrity in the year, and a bad mean for account', async () => {
    const region = someCounty();
    const steward = await concierge.someSteward({ region });
    await ratedProjects(steward, region, [{ efficiency: 1 }, { efficiency: 2 }, { efficiency: 3, integrity: 1 }]);
    const rules = (await proposalsOf(steward.id)).map(({ rule, kind }: { rule: string; kind: string }) => [rule, kind]);
    expect(rules.toSorted()).toEqual([
      ['BAD_INTEGRITY', 'HOLD_TO_ACCOUNT'],
      ['BAD_MEAN', 'HOLD_TO_ACCOUNT'],
    ]);
  });

  it('says what each mark means', async () => {
    const query = '{ evaluationScale { criterion meanings meaningsZh } }';
    const { evaluationScale } = await concierge.order(query);
    expect(evaluationScale.map(({ criterion }: { criterion: string }) => criterion)).toEqual([
      'EFFICIENCY',
      'ATTITUDE',
      'INTEGRITY',
    ]);
    for (const { meanings, meaningsZh } of evaluationScale) {
      expect([new Set(meanings).size, new Set(meaningsZh).size]).toEqual([5, 5]);
    }
  });
});
