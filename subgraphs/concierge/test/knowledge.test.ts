import { newId } from '@guanjia/kernel/newId';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { encodeCursor } from '@guanjia/subgraph/cursor';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKnowledgeWatch } from '../src/jobs/createKnowledgeWatch.ts';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { otherRoom, someEntry, someKnowledge, someMark, writerOf } from './someEntry.ts';
import { approverOf, reportedProblem, servedProject } from './somePerson.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const june = new Date('2026-06-01T01:00:00Z');
const days = (count: number) => new Date(june.getTime() + count * 86_400_000);
const search =
  'query ($text: String, $filter: KnowledgeFilter, $first: Int, $after: String) { knowledge(text: $text, filter: $filter, first: $first, after: $after) { nodes { id question } pageInfo { hasNextPage endCursor } } }';
const draft =
  'mutation ($agency: Agency!, $region: String!, $input: KnowledgeInput!) { draftKnowledge(ownerAgency: $agency, ownerRegion: $region, input: $input, reason: "企业高频咨询") { id status edition publishedEdition reviewDueOn ownerName pending { edition authorName reason } } }';
const revise =
  'mutation ($id: ID!, $input: KnowledgeInput!) { reviseKnowledge(entryId: $id, input: $input, reason: "文件已修订") { answer edition publishedEdition pending { edition answer } } }';
const publish =
  'mutation ($id: ID!, $on: Date) { publishKnowledge(entryId: $id, reviewOn: $on) { status answer publishedEdition reviewDueOn reviewLight pending { edition } } }';
const review =
  'mutation ($id: ID!, $on: Date) { reviewKnowledge(entryId: $id, note: "与现行文件核对无误", reviewOn: $on) { reviewDueOn reviewLight } }';
const withdraw =
  'mutation ($id: ID!) { withdrawKnowledge(entryId: $id, reason: "政策废止") { status withdrawnReason } }';
const fromSolution =
  'mutation ($s: ID!, $region: String!) { draftKnowledgeFromSolution(solutionId: $s, ownerAgency: ADMIN_APPROVAL, ownerRegion: $region, source: "同类问题处理", reason: "高频") { id question answer similar status solution { id } } }';
const one = 'query ($id: ID!) { knowledgeEntry(id: $id) { id status } }';

describe('the knowledge base of 12345 (C13, S2)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  beforeEach(() => concierge.setNow(june));
  afterAll(() => concierge.close());

  const found = async (text: string | null, filter?: object): Promise<string[]> => {
    const { data, errors } = await concierge.ask(anonymous, search, { text, filter, first: 100 });
    expect(errors).toEqual([]);
    return data.knowledge.nodes.map(({ id }: { id: string }) => id);
  };
  const refused = async (principal: Principal, query: string, variables: object) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };
  const solution = async (region: string): Promise<{ id: string; owner: string }> => {
    const { project } = await servedProject(concierge, { region });
    const id = await reportedProblem(concierge, project);
    await concierge.order('mutation ($id: ID!) { answerProblem(problemId: $id, answer: "…") { id } }', { id });
    await concierge.order('mutation ($id: ID!) { solveProblem(problemId: $id, solution: "…") { id } }', { id });
    const made = await concierge.order(
      'mutation ($id: ID!) { publishSolution(problemId: $id, title: "临时用电怎样增容", question: "塔吊不能同时作业怎么办？", answer: "先用发电车过渡。", kinds: [INDUSTRIAL]) { id } }',
      { id },
    );
    return { id: made.publishSolution.id, owner: project.ownerUnit.name };
  };

  it('is written by the department that owns it, published by the service room, and read by nobody before', async () => {
    const region = someCounty();
    const mark = someMark();
    const input = { ...someKnowledge, answer: `${someKnowledge.answer}${mark}` };
    const { data } = await concierge.ask(writerOf(region), draft, { agency: 'ADMIN_APPROVAL', region, input });
    const { id } = data.draftKnowledge;
    expect(data.draftKnowledge).toMatchObject({
      status: 'DRAFT',
      publishedEdition: null,
      reviewDueOn: null,
      ownerName: '行政审批服务局',
      pending: { edition: 1, authorName: '审批员', reason: '企业高频咨询' },
    });
    expect(await found(mark)).toEqual([]);
    expect((await concierge.ask(anonymous, one, { id })).data.knowledgeEntry).toBeNull();
    const far = approverOf('ADMIN_APPROVAL', someCounty());
    expect((await concierge.ask(far, one, { id })).data.knowledgeEntry).toBeNull();
    const pending = '{ knowledgeToPublish(owner: ADMIN_APPROVAL) { nodes { id } } }';
    expect((await concierge.ask(writerOf(region), pending)).data.knowledgeToPublish.nodes).toEqual([{ id }]);
    expect((await concierge.order(publish, { id })).publishKnowledge).toMatchObject({
      status: 'PUBLISHED',
      publishedEdition: 1,
      reviewDueOn: '2026-11-28',
      reviewLight: 'GREEN',
      pending: null,
    });
    expect(await found(mark)).toEqual([id]);
    expect((await concierge.ask(anonymous, one, { id })).data.knowledgeEntry).toEqual({ id, status: 'PUBLISHED' });
    expect((await concierge.ask(writerOf(region), pending)).data.knowledgeToPublish.nodes).toEqual([]);
  });

  it('shows a hotline’s user what it says and who answers for it, not who wrote it', async () => {
    const id = await someEntry(concierge, { region: someCounty() });
    const query =
      'query ($id: ID!) { knowledgeEntry(id: $id) { question answer similar source ownerName reviewedAt authorName editions { id } steps { kind } } }';
    const { data, errors } = await concierge.ask(anonymous, query, { id });
    expect(data.knowledgeEntry).toMatchObject({ ...someKnowledge, ownerName: '行政审批服务局', authorName: null });
    expect([data.knowledgeEntry.editions, data.knowledgeEntry.steps]).toEqual([null, null]);
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  it('keeps what is published until the revision is, and every edition with author and reason', async () => {
    const region = someCounty();
    const [old, young] = [someMark(), someMark()];
    const id = await someEntry(concierge, { region, answer: `旧 ${old}` });
    const input = { ...someKnowledge, answer: `新 ${young}` };
    const revised = await concierge.ask(writerOf(region), revise, { id, input });
    expect(revised.data.reviseKnowledge).toEqual({
      answer: `旧 ${old}`,
      edition: 2,
      publishedEdition: 1,
      pending: { edition: 2, answer: `新 ${young}` },
    });
    expect([await found(old), await found(young)]).toEqual([[id], []]);
    await concierge.order(publish, { id });
    expect([await found(old), await found(young)]).toEqual([[], [id]]);
    const query =
      'query ($id: ID!) { knowledgeEntry(id: $id) { editions { edition answer authorName reason } steps { kind edition byName } } }';
    expect((await concierge.order(query, { id })).knowledgeEntry).toEqual({
      editions: [
        { edition: 2, answer: `新 ${young}`, authorName: '审批员', reason: '文件已修订' },
        { edition: 1, answer: `旧 ${old}`, authorName: '审批员', reason: '企业高频咨询' },
      ],
      steps: [
        { kind: 'DRAFTED', edition: 1, byName: '审批员' },
        { kind: 'PUBLISHED', edition: 1, byName: '服务室' },
        { kind: 'REVISED', edition: 2, byName: '审批员' },
        { kind: 'PUBLISHED', edition: 2, byName: '服务室' },
      ],
    });
  });

  it('keeps a draft of what is published, and what led to it, from officials of other regions', async () => {
    const region = '370211';
    const id = await someEntry(concierge, { region });
    await concierge.ask(writerOf(region), revise, { id, input: { ...someKnowledge, answer: '尚未审定' } });
    const query =
      'query ($id: ID!) { knowledgeEntry(id: $id) { status pending { answer } editions { answer } steps { note } } }';
    const far = await concierge.ask(approverOf('ADMIN_APPROVAL', '410103'), query, { id });
    const seen = { status: 'PUBLISHED', pending: null, editions: null, steps: null };
    expect(far).toMatchObject({ errors: [], data: { knowledgeEntry: seen } });
    const near = await concierge.ask(writerOf(region), query, { id });
    expect(near.data.knowledgeEntry.pending).toEqual({ answer: '尚未审定' });
  });

  it('is found as solutions are: question and other ways to ask weigh more; by kind, field, item, agency and region', async () => {
    const region = '410203';
    const mark = someMark();
    const input = { region, answer: `答复 ${mark}` };
    const inAnswer = await someEntry(concierge, input);
    const inSimilar = await someEntry(concierge, { ...input, answer: '其他', similar: [`怎样办 ${mark}`] });
    expect(await found(mark)).toEqual([inSimilar, inAnswer]);
    expect(await found(`要件不全 答复 ${mark}`)).toEqual([inAnswer]);
    expect(await found(`不全要件 ${mark}`)).toEqual([]);
    const narrow = await someEntry(concierge, {
      ...input,
      kinds: ['MEDICAL'],
      fields: ['BUILDING_SALES'],
      itemCodes: ['fire-design-review'],
      agencies: ['FIRE_RESCUE'],
      regionCode: region,
    });
    const general = [inSimilar, inAnswer];
    const all = [inSimilar, narrow, inAnswer];
    const by = (filter: object) => found(mark, filter);
    for (const filter of [
      { kind: 'MEDICAL' },
      { field: 'BUILDING_SALES' },
      { itemCode: 'fire-design-review' },
      { agency: 'FIRE_RESCUE' },
      { region },
      { owner: 'ADMIN_APPROVAL' },
    ])
      expect([filter, await by(filter)]).toEqual([filter, all]);
    for (const filter of [
      { kind: 'EDUCATION' },
      { field: 'FACTORY_PRODUCTION' },
      { itemCode: 'other' },
      { agency: 'WATER' },
      { region: '410200' },
      { region: '410204' },
    ])
      expect([filter, await by(filter)]).toEqual([filter, general]);
    expect(await by({ owner: 'WATER' })).toEqual([]);
    const first = await concierge.ask(anonymous, search, { text: mark, first: 1 });
    expect(first.errors).toEqual([]);
    const after = first.data.knowledge.pageInfo.endCursor;
    const next = await concierge.ask(anonymous, search, { text: mark, first: 2, after });
    expect(next.data.knowledge.nodes.map(({ id }: { id: string }) => id)).toEqual([narrow, inAnswer]);
  });

  it('is found by one character, as everything else by what is published and filtered, the best first', async () => {
    const region = someCounty();
    const rare = String.fromCodePoint(0x20000 + Math.floor(Math.random() * 40_000));
    const inAnswer = await someEntry(concierge, { region, answer: `用${rare}答` });
    const inQuestion = await someEntry(concierge, { region, question: `${rare}是什么？`, kinds: ['MEDICAL'] });
    await someEntry(concierge, { region, question: `${rare}草稿`, isPublished: false });
    expect(await found(rare)).toEqual([inQuestion, inAnswer]);
    expect(await found(rare, { kind: 'EDUCATION' })).toEqual([inAnswer]);
    const first = await concierge.ask(anonymous, search, { text: rare, first: 1 });
    const after = first.data.knowledge.pageInfo.endCursor;
    const next = await concierge.ask(anonymous, search, { text: rare, first: 1, after });
    expect(next.data.knowledge.nodes.map(({ id }: { id: string }) => id)).toEqual([inAnswer]);
  });

  it('lists what is due for review with its light, counts it by department, and warns of it once a day', async () => {
    const region = someCounty();
    const late = await someEntry(concierge, { region, reviewOn: '2026-06-10' });
    const near = await someEntry(concierge, { region, reviewOn: '2026-07-01' });
    await someEntry(concierge, { region });
    concierge.setNow(days(20));
    const due =
      'query ($only: Boolean, $first: Int, $after: String) { knowledgeDueForReview(overdueOnly: $only, first: $first, after: $after) { nodes { id reviewLight ownerName } pageInfo { endCursor } } }';
    const room = somebody.serviceRoomOf(region);
    const all = await concierge.ask(room, due);
    expect(all.data.knowledgeDueForReview.nodes).toEqual([
      { id: late, reviewLight: 'RED', ownerName: '行政审批服务局' },
      { id: near, reviewLight: 'AMBER', ownerName: '行政审批服务局' },
    ]);
    const first = await concierge.ask(room, due, { first: 1 });
    const after = first.data.knowledgeDueForReview.pageInfo.endCursor;
    expect((await concierge.ask(room, due, { after })).data.knowledgeDueForReview.nodes).toMatchObject([{ id: near }]);
    const overdue = await concierge.ask(room, due, { only: true });
    expect(overdue.data.knowledgeDueForReview.nodes).toMatchObject([{ id: late }]);
    const counts = '{ knowledgeReviews { ownerAgency published soon overdue light } }';
    expect((await concierge.ask(room, counts)).data.knowledgeReviews).toEqual([
      { ownerAgency: 'ADMIN_APPROVAL', published: 3, soon: 1, overdue: 1, light: 'RED' },
    ]);
    const told: unknown[] = [];
    const watch = createKnowledgeWatch(concierge.needs, { warn: (fields: unknown) => told.push(fields) });
    await watch();
    await watch();
    expect(told).toEqual([{ overdue: { ADMIN_APPROVAL: expect.any(Number) } }]);
    concierge.setNow(days(21));
    await watch();
    expect(told).toHaveLength(2);
    const reviewed = await concierge.ask(writerOf(region), review, { id: late, on: '2026-08-01' });
    expect(reviewed.data.reviewKnowledge).toEqual({ reviewDueOn: '2026-08-01', reviewLight: 'GREEN' });
    expect((await concierge.ask(room, due, { only: true })).data.knowledgeDueForReview.nodes).toEqual([]);
  });

  it('takes a solution over as a draft, without the owner, once', async () => {
    const region = '410103';
    const { id: solutionId } = await solution(region);
    const { data, errors } = await concierge.ask(writerOf(region), fromSolution, { s: solutionId, region });
    expect(errors).toEqual([]);
    expect(data.draftKnowledgeFromSolution).toMatchObject({
      question: '塔吊不能同时作业怎么办？',
      answer: '先用发电车过渡。',
      similar: ['临时用电怎样增容'],
      status: 'DRAFT',
      solution: { id: solutionId },
    });
    const again = { s: solutionId, region };
    expect(await refused(writerOf(region), fromSolution, again)).toEqual([['KNOWLEDGE_TAKEN_OVER', 'solutionId']]);
    await concierge.order(withdraw, { id: data.draftKnowledgeFromSolution.id });
    expect(await refused(writerOf(region), fromSolution, again)).toEqual([]);
    const unknown = { s: newId(), region };
    expect(await refused(writerOf(region), fromSolution, unknown)).toEqual([['SOLUTION_NOT_FOUND', 'solutionId']]);
  });

  it('does not tell the owner whom a solution came from, in a later edition either', async () => {
    const region = '410104';
    const { id: solutionId, owner } = await solution(region);
    const { data } = await concierge.ask(writerOf(region), fromSolution, { s: solutionId, region });
    const { id } = data.draftKnowledgeFromSolution;
    const input = { ...someKnowledge, answer: `如${owner}一样办理。` };
    const { errors } = await concierge.ask(writerOf(region), revise, { id, input });
    expect(errors).toMatchObject([{ code: 'PERSONAL_DATA', extensions: { field: 'answer', value: 'OWNER_NAME' } }]);
  });

  it('is exported as CSV for 12345: what is published, as filtered, formulas made harmless', async () => {
    const region = someCounty();
    const code = `export-${someMark()}`;
    await someEntry(concierge, { region, itemCodes: [code], isPublished: false });
    await someEntry(concierge, { region, itemCodes: [code], question: '=1+1，"怎样"办？', similar: ['甲', '乙'] });
    const csv = 'query ($filter: KnowledgeFilter) { knowledgeCsv(filter: $filter) }';
    const { data } = await concierge.ask(writerOf(region), csv, { filter: { itemCode: code } });
    const lines = data.knowledgeCsv.split('\r\n').filter((line: string) => line.includes(code));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`,"'=1+1，""怎样""办？",甲|乙,`);
    expect(lines[0]).toContain(`${code},,不限,${someKnowledge.source},行政审批服务局,`);
    expect(lines[0]).toMatch(/,1,2026-06-01,2026-11-28$/);
    expect(await refused(anonymous, csv, {})).toMatchObject([['FORBIDDEN', 'Query.knowledgeCsv']]);
  });

  it('stays on record when withdrawn, for officials of the region, and is not changed any more', async () => {
    const region = someCounty();
    const mark = someMark();
    const id = await someEntry(concierge, { region, answer: mark });
    const withdrawn = await concierge.ask(writerOf(region), withdraw, { id });
    expect(withdrawn.data.withdrawKnowledge).toEqual({ status: 'WITHDRAWN', withdrawnReason: '政策废止' });
    expect(await found(mark)).toEqual([]);
    expect((await concierge.ask(anonymous, one, { id })).data.knowledgeEntry).toBeNull();
    for (const step of [publish, review, withdraw])
      expect(await refused(somebody.serviceRoom, step, { id })).toMatchObject([['TRANSITION_NOT_ALLOWED', undefined]]);
    expect((await concierge.order(one, { id })).knowledgeEntry.status).toBe('WITHDRAWN');
  });

  describe('refuses, and writes nothing', () => {
    it('KNOWLEDGE_OWN_EDITION: four eyes, also of a revision', async () => {
      const region = someCounty();
      const asked = { agency: 'ADMIN_APPROVAL', region, input: someKnowledge };
      const { draftKnowledge } = await concierge.order(draft, asked);
      const { id } = draftKnowledge;
      expect(await refused(somebody.serviceRoom, publish, { id })).toEqual([['KNOWLEDGE_OWN_EDITION', 'entryId']]);
      expect(await refused(otherRoom, publish, { id })).toEqual([]);
      expect(await refused(otherRoom, publish, { id })).toEqual([['KNOWLEDGE_NOTHING_TO_PUBLISH', 'entryId']]);
      await concierge.ask(otherRoom, revise, { id, input: someKnowledge });
      expect(await refused(otherRoom, publish, { id })).toEqual([['KNOWLEDGE_OWN_EDITION', 'entryId']]);
    });

    it('FORBIDDEN: another department, another region, and whoever has no such role', async () => {
      const region = someCounty();
      const asked = { agency: 'ADMIN_APPROVAL', region, input: someKnowledge };
      const id = await someEntry(concierge, { region });
      const strangers = [
        approverOf('WATER', region),
        approverOf('ADMIN_APPROVAL', someCounty()),
        somebody.serviceRoomOf(someCounty()),
        somebody.supervisor,
        anonymous,
      ];
      for (const principal of strangers)
        for (const [query, variables] of [
          [draft, asked],
          [review, { id }],
          [withdraw, { id }],
        ] as const)
          expect((await refused(principal, query, variables))[0]?.[0]).toBe('FORBIDDEN');
      expect((await refused(writerOf(region), publish, { id }))[0]?.[0]).toBe('FORBIDDEN');
    });

    it.each([
      ['no question', { question: ' ' }, 'BAD_INPUT', 'question'],
      ['no source', { source: '' }, 'BAD_INPUT', 'source'],
      [
        'too many ways to ask',
        { similar: Array.from({ length: 21 }, (_, index) => `问法${index}`) },
        'BAD_INPUT',
        'similar',
      ],
      ['an item code that cannot be', { itemCodes: ['有空 格'] }, 'BAD_INPUT', 'itemCodes'],
      ['an unknown region', { regionCode: '999999' }, 'REGION_UNKNOWN', 'regionCode'],
      ['a region the owner does not work in', { regionCode: '370000' }, 'BAD_INPUT', 'regionCode'],
      ['a mobile number in an answer', { answer: '请拨13800138000' }, 'PERSONAL_DATA', 'answer'],
      [
        'an identity number in another way to ask',
        { similar: ['11010519491231002X怎么办'] },
        'PERSONAL_DATA',
        'similar',
      ],
    ])('%s', async (_, input, code, field) => {
      const region = '370211';
      const asked = { agency: 'ADMIN_APPROVAL', region, input: { ...someKnowledge, ...input } };
      expect(await refused(writerOf(region), draft, asked)).toEqual([[code, field]]);
    });

    it('a cursor that no page has given: CURSOR_INVALID', async () => {
      const due = 'query ($after: String) { knowledgeDueForReview(after: $after) { nodes { id } } }';
      for (const day of ['', '1', '2026', '2026-02-30', '2026-13-01', 'tomorrow'])
        expect(await refused(somebody.serviceRoom, due, { after: encodeCursor([day, newId()]) })).toEqual([
          ['CURSOR_INVALID', 'after'],
        ]);
      for (const rank of ['', '1e400', '1e-400', `1${'0'.repeat(60)}`, `0.${'0'.repeat(60)}1`])
        expect(await refused(anonymous, search, { text: '容缺', after: encodeCursor([rank, newId()]) })).toEqual([
          ['CURSOR_INVALID', 'after'],
        ]);
    });

    it('a day of review that is past or beyond the period, an unknown entry, and a text too long to search', async () => {
      const region = someCounty();
      const id = await someEntry(concierge, { region });
      for (const on of ['2026-06-01', '2026-11-29', '2026-02-30'])
        expect((await refused(somebody.serviceRoom, review, { id, on }))[0]?.[0]).toBe('BAD_INPUT');
      expect(await refused(somebody.serviceRoom, withdraw, { id: newId() })).toEqual([
        ['KNOWLEDGE_NOT_FOUND', 'entryId'],
      ]);
      expect(await refused(somebody.serviceRoom, withdraw, { id: 'x' })).toEqual([['BAD_INPUT', 'entryId']]);
      expect(await refused(anonymous, search, { text: '长'.repeat(201) })).toEqual([['BAD_INPUT', 'text']]);
      expect(await refused(anonymous, search, { filter: { region: '000000' } })).toEqual([
        ['REGION_UNKNOWN', 'region'],
      ]);
    });
  });
});
