import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { sql } from '@guanjia/runtime/drizzle';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { queryOf, vectorOf } from '../src/storage/searchVector.ts';
import { somebody } from './somebody.ts';
import { reportedProblem, servedProject, somePerson } from './somePerson.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

/** Later than any duty round of the other tests. */
const june = new Date('2026-06-01T01:00:00Z');
const publish =
  'mutation ($problem: ID!, $title: String!, $question: String!, $answer: String!, $fields: [PolicyField!], $kinds: [ProjectKind!], $agencies: [Agency!]) { publishSolution(problemId: $problem, title: $title, question: $question, answer: $answer, fields: $fields, kinds: $kinds, agencies: $agencies) { id edition status clearedByName problem { id } } }';
const revise =
  'mutation ($id: ID!, $title: String!, $question: String!, $answer: String!) { reviseSolution(solutionId: $id, title: $title, question: $question, answer: $answer) { id edition editions { edition answer } } }';
const withdraw =
  'mutation ($id: ID!, $reason: String!) { withdrawSolution(solutionId: $id, reason: $reason) { status withdrawnReason } }';
const search =
  'query ($text: String, $filter: SolutionFilter, $first: Int, $after: String) { solutions(text: $text, filter: $filter, first: $first, after: $after) { nodes { id title } pageInfo { hasNextPage endCursor } } }';
const sample = {
  title: '施工临时用电容量不足怎样增容',
  question: '一期施工临时用电容量不足，塔吊无法同时作业，如何尽快增容？',
  answer: '由供电单位现场踏勘，5个工作日内出具方案；可先使用移动发电车（5G监控）过渡。',
};

describe('reusable solutions (C7, S3)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  beforeEach(() => concierge.setNow(june));
  afterAll(() => concierge.close());

  const solved = async (region: string): Promise<{ project: ProjectFacts; id: string }> => {
    const { project } = await servedProject(concierge, { region });
    const id = await reportedProblem(concierge, project);
    await concierge.order('mutation ($id: ID!) { answerProblem(problemId: $id, answer: "…") { id } }', { id });
    await concierge.order('mutation ($id: ID!) { solveProblem(problemId: $id, solution: "…") { id } }', { id });
    return { project, id };
  };
  const published = async (text: Partial<typeof sample> & Record<string, unknown> = {}): Promise<string> => {
    const { id: problem } = await solved('360102');
    return (await concierge.order(publish, { problem, ...sample, ...text })).publishSolution.id;
  };
  const found = async (text: string | null, filter?: object): Promise<string[]> => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await concierge.ask(somebody.supervisor, search, { text, filter, first: 100, after });
      expect(errors).toEqual([]);
      ids.push(...data.solutions.nodes.map(({ id }: { id: string }) => id));
      after = data.solutions.pageInfo.hasNextPage ? data.solutions.pageInfo.endCursor : null;
    } while (after !== null);
    return ids;
  };

  it('is found by what it says and by nothing else', async () => {
    const mark = newId().slice(-12);
    const id = await published({ answer: `${sample.answer} ${mark}` });
    const hits = [
      '临时用电',
      '用电容量不足',
      '增容',
      '塔',
      '业',
      '用电 踏勘',
      '踏勘，用电！',
      '５Ｇ',
      '5g',
      '5G监控',
      '容量不足，塔吊',
      '监控5G方案',
      '5',
    ];
    const misses = ['电容量足', '勘踏', '用电 消防', 'G监', '量不足塔', '临时用水'];
    const isFound = async (text: string) => (await found(`${text} ${mark}`)).includes(id);
    for (const text of hits) expect([text, await isFound(text)]).toEqual([text, true]);
    for (const text of misses) expect([text, await isFound(text)]).toEqual([text, false]);
  });

  /** Whether PostgreSQL finds the part in the text, by our terms. */
  const matches = async (text: string, part: string): Promise<boolean> => {
    const [vector, query] = [vectorOf([{ text, weight: 'D' }]), queryOf(part)];
    const { rows } = await concierge.database.db.execute(sql`select ${vector}::tsvector @@ ${query}::tsquery as found`);
    return rows[0]?.['found'] === true;
  };

  it('is found by every row of two or more of its Chinese characters', { timeout: 60_000 }, async () => {
    const han = fc.stringMatching(/^[一-龥]{2,12}$/);
    const between = fc.constantFrom('，', '。', ' 5G ', '“', 'BIM', '\n', '');
    const texts = fc.array(fc.tuple(han, between), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), fc.nat(), async (parts, from, length) => {
        const [row = ''] = parts[from % parts.length] ?? [];
        const start = from % (row.length - 1);
        const part = row.slice(start, start + 2 + (length % (row.length - start - 1)));
        expect(await matches(parts.flat().join(''), part)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is found by a row of characters only where they stand so', { timeout: 60_000 }, async () => {
    const text = fc.stringMatching(/^[甲乙丙，]{1,20}$/);
    const part = fc.stringMatching(/^[甲乙丙]{1,5}$/);
    await fc.assert(
      fc.asyncProperty(text, part, async (said, asked) => {
        expect(await matches(said, asked)).toBe(said.includes(asked));
      }),
      { numRuns: 150 },
    );
  });

  it('lists the best first: a title weighs more than the rest; pages go on where they ended', async () => {
    const mark = `词${newId()
      .replace(/[^0-9]/g, '')
      .slice(0, 6)
      .replace(/./g, (digit) => '零一二三四五六七八九'[Number(digit)] ?? '')}`;
    const inAnswer = await published({ answer: `其他内容。${mark}` });
    const inTitle = await published({ title: `${mark}怎样办` });
    expect(await found(mark)).toEqual([inTitle, inAnswer]);
    const first = await concierge.ask(somebody.supervisor, search, { text: mark, first: 1 });
    expect(first.data.solutions).toMatchObject({ nodes: [{ id: inTitle }], pageInfo: { hasNextPage: true } });
    const next = await concierge.ask(somebody.supervisor, search, {
      text: mark,
      first: 1,
      after: first.data.solutions.pageInfo.endCursor,
    });
    expect(next.data.solutions).toMatchObject({ nodes: [{ id: inAnswer }], pageInfo: { hasNextPage: false } });
    const forged = await concierge.ask(somebody.supervisor, search, { after: 'WyJ4IiwieSJd' });
    expect(forged.errors).toMatchObject([{ code: 'CURSOR_INVALID' }]);
    const long = await concierge.ask(somebody.supervisor, search, { text: '长'.repeat(201) });
    expect(long.errors).toMatchObject([{ code: 'BAD_INPUT', extensions: { field: 'text' } }]);
  });

  it('filters by kind, field and department; an empty list fits all', async () => {
    const mark = newId().slice(-12);
    const answer = `答复 ${mark}`;
    const general = await published({ answer });
    const medical = await published({
      answer,
      kinds: ['MEDICAL'],
      fields: ['FACTORY_PRODUCTION'],
      agencies: ['FIRE_RESCUE', 'WATER'],
    });
    expect(await found(mark, { kind: 'MEDICAL' })).toEqual(expect.arrayContaining([general, medical]));
    expect(await found(mark, { kind: 'EDUCATION' })).toEqual([general]);
    expect(await found(mark, { agency: 'WATER', field: 'FACTORY_PRODUCTION' })).toHaveLength(2);
    expect(await found(mark, { agency: 'FINANCE' })).toEqual([general]);
    expect(await found('，。')).toEqual([]);
  });

  it('keeps editions, and is found by what the last one says; withdrawn, it is found no more', async () => {
    const [old, young] = [newId().slice(-12), newId().slice(-12)];
    const id = await published({ answer: `旧 ${old}` });
    const { reviseSolution: revised } = await concierge.order(revise, { id, ...sample, answer: `新 ${young}` });
    expect(revised).toMatchObject({
      edition: 2,
      editions: [
        { edition: 2, answer: `新 ${young}` },
        { edition: 1, answer: `旧 ${old}` },
      ],
    });
    expect([await found(old), await found(young)]).toEqual([[], [id]]);
    expect((await concierge.order(withdraw, { id, reason: '政策已变' })).withdrawSolution).toEqual({
      status: 'WITHDRAWN',
      withdrawnReason: '政策已变',
    });
    expect(await found(young)).toEqual([]);
    const again = await concierge.ask(somebody.serviceRoom, revise, { id, ...sample });
    expect(again.errors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED', extensions: { machine: 'Solution' } }]);
    const one = 'query ($id: ID!) { solution(id: $id) { id status } }';
    expect((await concierge.ask(somebody.supervisor, one, { id })).data.solution).toMatchObject({
      status: 'WITHDRAWN',
    });
    const { project } = await solved('360103');
    expect((await concierge.ask(somebody.ownerOf(project), one, { id })).data.solution).toBeNull();
  });

  it('is read by every owner, without the owner it comes from', async () => {
    const mark = newId().slice(-12);
    const { id: problem, project } = await solved('360104');
    const { publishSolution: made } = await concierge.order(publish, { problem, ...sample, answer: `答复 ${mark}` });
    expect(made).toMatchObject({ edition: 1, status: 'PUBLISHED', clearedByName: '服务室', problem: { id: problem } });
    const other = await concierge.know();
    const all = 'query ($t: String) { solutions(text: $t) { nodes { id title problem { id } clearedByName } } }';
    const { data, errors } = await concierge.ask(somebody.ownerOf(other), all, { t: mark });
    expect(data.solutions.nodes).toEqual([{ id: made.id, title: sample.title, problem: null, clearedByName: null }]);
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect((await concierge.typesOf(project)).at(-1)).toBe('solutionPublished');
    const reusable = 'query ($id: ID!) { problem(id: $id) { reusableSolution { id } } }';
    expect((await concierge.order(reusable, { id: problem })).problem.reusableSolution).toEqual({ id: made.id });
  });

  describe('refuses, and writes nothing', () => {
    it.each([
      ['a mobile number', '请联系13800138000', 'MOBILE_NUMBER'],
      ['a telephone number', '电话0532-85167023', 'TELEPHONE_NUMBER'],
      ['an identity number', '身份证11010519491231002X', 'IDENTITY_NUMBER'],
      ['a credit code', '代码91370211MA3C4D5E6F', 'CREDIT_CODE'],
      ['an address', '发至someone@example.cn', 'EMAIL'],
    ])('%s', async (_, answer, value) => {
      const { id: problem, project } = await solved('360111');
      const { errors } = await concierge.ask(somebody.serviceRoom, publish, { problem, ...sample, answer });
      expect(errors).toMatchObject([{ code: 'PERSONAL_DATA', extensions: { field: 'answer', value } }]);
      expect(await concierge.typesOf(project)).not.toContain('solutionPublished');
    });

    it('the names of the owner and of the project, and its code', async () => {
      const { project, id: problem } = await solved('360112');
      const cases = [
        [project.ownerUnit.name, 'OWNER_NAME'],
        [project.ownerUnit.creditCode, 'CREDIT_CODE'],
        [project.name, 'PROJECT_NAME'],
        [project.code, 'PROJECT_CODE'],
      ] as const;
      for (const [name, value] of cases) {
        const text = { ...sample, question: `关于${name}的问题` };
        const { errors } = await concierge.ask(somebody.serviceRoom, publish, { problem, ...text });
        expect(errors).toMatchObject([{ code: 'PERSONAL_DATA', extensions: { field: 'question', value } }]);
      }
    });

    it('an open problem, a second solution in use, and an unknown one', async () => {
      const { project } = await servedProject(concierge, { region: '360113' });
      const open = await reportedProblem(concierge, project);
      const early = await concierge.ask(somebody.serviceRoom, publish, { problem: open, ...sample });
      expect(early.errors).toMatchObject([{ code: 'PROBLEM_NOT_SOLVED', extensions: { value: 'COLLECTED' } }]);
      const { id: problem } = await solved('360113');
      await concierge.order(publish, { problem, ...sample });
      const twice = await concierge.ask(somebody.serviceRoom, publish, { problem, ...sample });
      expect(twice.errors).toMatchObject([{ code: 'SOLUTION_EXISTS' }]);
      const unknown = await concierge.ask(somebody.serviceRoom, withdraw, { id: newId(), reason: '…' });
      expect(unknown.errors).toMatchObject([{ code: 'SOLUTION_NOT_FOUND' }]);
    });

    it('whoever may not see the problem, and whoever has no such right', async () => {
      const { id: problem, project } = await solved('360121');
      const far = await somePerson(concierge, 'EXPERT', { region: '360123' });
      const hidden = await concierge.ask(far.principal, publish, { problem, ...sample });
      expect(hidden.errors).toMatchObject([{ code: 'PROBLEM_NOT_FOUND' }]);
      const owner = await concierge.ask(somebody.ownerOf(project), publish, { problem, ...sample });
      expect(owner.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    });
  });
});
