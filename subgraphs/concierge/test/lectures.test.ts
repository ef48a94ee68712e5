import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { someEntry, someKnowledge, writerOf } from './someEntry.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const june = new Date('2026-06-01T01:00:00Z');
const plan =
  'mutation ($input: LectureInput!) { planLecture(input: $input) { id status topic lecturers { id } project { id } entries { id } materials { name } } }';
const hold =
  'mutation ($id: ID!, $attended: Int!, $questions: [String!]) { holdLecture(lectureId: $id, attended: $attended, note: "现场发放材料", questions: $questions) { status attended note questions { id text entry { id } } } }';
const cancel = 'mutation ($id: ID!) { cancelLecture(lectureId: $id, reason: "场地冲突") { status cancelReason } }';
const list = 'query ($filter: LectureFilter) { lectures(filter: $filter) { nodes { id } } }';
const one = 'query ($id: ID!) { lecture(id: $id) { id attended note } }';
const fromLecture =
  'mutation ($q: ID!, $region: String!, $input: KnowledgeInput!) { draftKnowledgeFromLecture(questionId: $q, ownerAgency: ADMIN_APPROVAL, ownerRegion: $region, input: $input, reason: "宣讲现场提问") { id status } }';
const figures =
  'query ($year: Int!, $month: Int, $by: LectureDivision!, $region: String) { lectureFigures(year: $year, month: $month, by: $by, region: $region) { nodes { regionCode lecturer { id } field planned held cancelled attended } } }';

describe('policy lectures (C13; S2 审批政策宣讲员, S3)', () => {
  let concierge: ConciergeUnderTest;
  beforeAll(async () => {
    concierge = await startConcierge();
  });
  beforeEach(() => concierge.setNow(june));
  afterAll(() => concierge.close());

  const lecturer = async (region: string, fields = ['FACTORY_PRODUCTION']) => {
    const { id, unitId, subject, principal } = await concierge.someSteward({ region });
    await concierge.order(
      'mutation ($id: ID!, $fields: [PolicyField!]) { grantRole(personId: $id, role: POLICY_LECTURER, scope: { fields: $fields }) { id } }',
      { id, fields },
    );
    return { id, unitId, subject, principal };
  };
  const inputFor = (region: string, lecturerId: string, more: object = {}) => ({
    topic: '容缺受理与告知承诺',
    field: 'FACTORY_PRODUCTION',
    regionCode: region,
    form: 'AT_PLACE',
    place: '政务服务大厅',
    startsAt: '2026-06-10T01:00:00Z',
    endsAt: '2026-06-10T03:00:00Z',
    lecturerIds: [lecturerId],
    audience: 'ENTERPRISES',
    ...more,
  });
  const planned = async (region: string, lecturerId: string, more: object = {}): Promise<string> =>
    (await concierge.order(plan, { input: inputFor(region, lecturerId, more) })).planLecture.id;
  const refused = async (principal: Principal, query: string, variables: object) => {
    const { errors } = await concierge.ask(principal, query, { ...variables });
    return errors.map(({ code, extensions }) => [code, extensions['field']]);
  };

  it('is planned, held by its lecturer, and what was asked becomes a draft of the knowledge base, once', async () => {
    const region = someCounty();
    const { id: lecturerId, principal } = await lecturer(region);
    const entryId = await someEntry(concierge, { region });
    const material = { sha256: 'a'.repeat(64), name: '容缺受理办事指南.pdf' };
    const input = inputFor(region, lecturerId, { entryIds: [entryId], materials: [material] });
    const { planLecture } = await concierge.order(plan, { input });
    expect(planLecture).toMatchObject({
      status: 'PLANNED',
      lecturers: [{ id: lecturerId }],
      project: null,
      entries: [{ id: entryId }],
      materials: [{ name: material.name }],
    });
    const { id } = planLecture;
    concierge.setNow(new Date('2026-06-10T03:00:00Z'));
    const held = await concierge.ask(principal, hold, { id, attended: 40, questions: ['容缺期限多长？'] });
    expect(held.errors).toEqual([]);
    expect(held.data.holdLecture).toEqual({
      status: 'HELD',
      attended: 40,
      note: '现场发放材料',
      questions: [{ id: expect.any(String), text: '容缺期限多长？', entry: null }],
    });
    const asked = { q: held.data.holdLecture.questions[0].id, region, input: someKnowledge };
    const made = await concierge.ask(writerOf(region), fromLecture, asked);
    expect(made.data.draftKnowledgeFromLecture.status).toBe('DRAFT');
    const query = 'query ($id: ID!) { lecture(id: $id) { questions { entry { id } } } }';
    const { lecture } = await concierge.order(query, { id });
    expect(lecture.questions).toEqual([{ entry: { id: made.data.draftKnowledgeFromLecture.id } }]);
    expect(await refused(writerOf(region), fromLecture, asked)).toEqual([['KNOWLEDGE_TAKEN_OVER', 'questionId']]);
    const unknown = { ...asked, q: newId() };
    expect(await refused(writerOf(region), fromLecture, unknown)).toEqual([
      ['LECTURE_QUESTION_NOT_FOUND', 'questionId'],
    ]);
  });

  it('on the bus it is told to the project, and seen only by whoever may look into that', async () => {
    const region = someCounty();
    const { id: lecturerId } = await lecturer(region);
    const project = await concierge.know({ regionCode: region });
    const more = { form: 'ON_BUS', place: '项目现场', projectId: project.projectId };
    const id = await planned(region, lecturerId, more);
    const owner = somebody.ownerOf(project);
    expect((await concierge.ask(owner, one, { id })).data.lecture.id).toBe(id);
    const stranger = somebody.ownerOf(await concierge.know());
    expect((await concierge.ask(stranger, one, { id })).data.lecture).toBeNull();
    expect((await concierge.ask(stranger, list, { filter: { region } })).data.lectures.nodes).toEqual([]);
    const open = await planned(region, lecturerId);
    expect((await concierge.ask(stranger, list, { filter: { region } })).data.lectures.nodes).toEqual([{ id: open }]);
    concierge.setNow(new Date('2026-06-10T03:00:00Z'));
    const { holdLecture } = await concierge.order(hold, { id, attended: 5, questions: ['何时取证？'] });
    const there = someCounty();
    const asked = { q: holdLecture.questions[0].id, region: there, input: someKnowledge };
    expect(await refused(writerOf(there), fromLecture, asked)).toEqual([['LECTURE_QUESTION_NOT_FOUND', 'questionId']]);
    const named = { ...asked, region, input: { ...someKnowledge, answer: `如${project.name}` } };
    expect(await refused(writerOf(region), fromLecture, named)).toEqual([['PERSONAL_DATA', 'answer']]);
    const called = await planned(region, lecturerId, more);
    await concierge.order(cancel, { id: called });
    expect(await concierge.typesOf(project)).toEqual([
      'lecturePlanned',
      'lectureHeld',
      'lecturePlanned',
      'lectureCancelled',
    ]);
    const { data, errors } = await concierge.ask(owner, one, { id });
    expect(data.lecture).toEqual({ id, attended: 5, note: null });
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('is found by state, field, region, lecturer, project and time', async () => {
    const region = someCounty();
    const { id: lecturerId } = await lecturer(region, ['FACTORY_PRODUCTION', 'BUILDING_SALES']);
    const first = await planned(region, lecturerId);
    const second = await planned(region, lecturerId, {
      field: 'BUILDING_SALES',
      form: 'ONLINE',
      place: null,
      startsAt: '2026-07-01T01:00:00Z',
      endsAt: '2026-07-01T02:00:00Z',
    });
    await concierge.order(cancel, { id: second });
    const find = async (filter: object) =>
      (await concierge.order(list, { filter: { region, ...filter } })).lectures.nodes.map(
        ({ id }: { id: string }) => id,
      );
    expect(await find({})).toEqual([second, first]);
    expect(await find({ status: 'PLANNED' })).toEqual([first]);
    expect(await find({ field: 'BUILDING_SALES' })).toEqual([second]);
    expect(await find({ personId: lecturerId })).toEqual([second, first]);
    expect(await find({ personId: newId() })).toEqual([]);
    expect(await find({ projectId: newId() })).toEqual([]);
    expect(await find({ from: '2026-06-11T00:00:00Z' })).toEqual([second]);
    expect(await find({ to: '2026-06-11T00:00:00Z' })).toEqual([first]);
  });

  it('is counted by month and year, by region, lecturer and field', async () => {
    const region = someCounty();
    const [one, other] = [await lecturer(region), await lecturer(region, ['FACTORY_PRODUCTION', 'BUILDING_SALES'])];
    const both = await planned(region, one.id, { lecturerIds: [one.id, other.id] });
    const may = { startsAt: '2026-05-31T15:00:00Z', endsAt: '2026-05-31T15:59:00Z' };
    const inMay = await planned(region, other.id, { ...may, field: 'BUILDING_SALES' });
    await concierge.order(hold, { id: inMay, attended: 7 });
    await concierge.order(cancel, { id: await planned(region, other.id) });
    concierge.setNow(new Date('2026-06-10T03:00:00Z'));
    await concierge.order(hold, { id: both, attended: 30 });
    const of = async (by: string, month?: number) =>
      (await concierge.order(figures, { year: 2026, month, by, region })).lectureFigures.nodes;
    const figure = { regionCode: null, lecturer: null, field: null, planned: 0, held: 0, cancelled: 0, attended: 0 };
    expect(await of('REGION')).toEqual([{ ...figure, regionCode: region, held: 2, cancelled: 1, attended: 37 }]);
    expect(await of('REGION', 5)).toEqual([{ ...figure, regionCode: region, held: 1, attended: 7 }]);
    expect(await of('REGION', 7)).toEqual([]);
    expect(await of('FIELD')).toEqual([
      { ...figure, field: 'BUILDING_SALES', held: 1, attended: 7 },
      { ...figure, field: 'FACTORY_PRODUCTION', held: 1, cancelled: 1, attended: 30 },
    ]);
    expect(await of('LECTURER', 6)).toEqual([
      { ...figure, lecturer: { id: one.id }, held: 1, attended: 30 },
      { ...figure, lecturer: { id: other.id }, held: 1, cancelled: 1, attended: 30 },
    ]);
    const elsewhere = somebody.serviceRoomOf(someCounty());
    const hidden = await concierge.ask(elsewhere, figures, { year: 2026, by: 'REGION', region });
    expect(hidden.data.lectureFigures.nodes).toEqual([]);
    expect(await refused(somebody.serviceRoom, figures, { year: 2026, month: 13, by: 'FIELD' })).toEqual([
      ['BAD_INPUT', 'month'],
    ]);
    expect(await refused(somebody.serviceRoom, figures, { year: 1, by: 'FIELD' })).toEqual([['BAD_INPUT', 'year']]);
  });

  describe('refuses, and writes nothing', () => {
    it('LECTURER_UNFIT: without the role, of another field, of another region; PERSON_ABSENT; nobody', async () => {
      const region = someCounty();
      const { id: none } = await concierge.someSteward({ region });
      const { id: field } = await lecturer(region, ['BUILDING_SALES']);
      const { id: far } = await lecturer(someCounty());
      const tryWith = (lecturerIds: string[]) =>
        refused(somebody.serviceRoom, plan, { input: inputFor(region, '', { lecturerIds }) });
      for (const id of [none, field, far]) expect(await tryWith([id])).toEqual([['LECTURER_UNFIT', 'lecturerIds']]);
      expect(await tryWith([])).toEqual([['BAD_INPUT', 'lecturerIds']]);
      expect(await tryWith([newId()])).toEqual([['PERSON_NOT_FOUND', 'lecturerIds']]);
      const { id: away } = await lecturer(region);
      await concierge.order(
        'mutation ($id: ID!) { recordAbsence(personId: $id, firstDay: "2026-06-10", lastDay: "2026-06-11", reason: "出差") { id } }',
        { id: away },
      );
      expect(await tryWith([away])).toEqual([['PERSON_ABSENT', 'lecturerIds']]);
    });

    it.each([
      ['no topic', { topic: '' }, 'BAD_INPUT', 'topic'],
      ['no place', { place: null }, 'BAD_INPUT', 'place'],
      ['the bus without a project', { form: 'ON_BUS' }, 'BAD_INPUT', 'projectId'],
      ['an end before the beginning', { endsAt: '2026-06-10T01:00:00Z' }, 'DATES_OUT_OF_ORDER', 'endsAt'],
      ['a lecture long past', { startsAt: '2026-04-30T01:00:00Z' }, 'DATES_OUT_OF_ORDER', 'startsAt'],
      ['a material without a digest', { materials: [{ sha256: 'x', name: '材料' }] }, 'BAD_INPUT', 'materials.sha256'],
      ['an unknown project', { projectId: newId() }, 'PROJECT_NOT_FOUND', 'projectId'],
      ['an unknown entry', { entryIds: [newId()] }, 'KNOWLEDGE_NOT_FOUND', 'entryIds'],
      ['an unknown region', { regionCode: '999999' }, 'REGION_UNKNOWN', 'regionCode'],
    ])('%s', async (_, more, code, field) => {
      const region = '410102';
      const { id } = await lecturer(region);
      expect(await refused(somebody.serviceRoom, plan, { input: inputFor(region, id, more) })).toEqual([[code, field]]);
    });

    it('LECTURE_NOT_BEGUN, a number that cannot be, personal data in a question, and a second ending', async () => {
      const region = someCounty();
      const { id: lecturerId } = await lecturer(region);
      const id = await planned(region, lecturerId);
      const room = somebody.serviceRoom;
      expect(await refused(room, hold, { id, attended: 1 })).toEqual([['LECTURE_NOT_BEGUN', 'lectureId']]);
      concierge.setNow(new Date('2026-06-10T02:00:00Z'));
      expect(await refused(room, hold, { id, attended: -1 })).toEqual([['BAD_INPUT', 'attended']]);
      const questions = ['请打13800138000'];
      expect(await refused(room, hold, { id, attended: 1, questions })).toEqual([['PERSONAL_DATA', 'questions']]);
      await concierge.order(hold, { id, attended: 0 });
      for (const step of [hold, cancel])
        expect((await refused(room, step, { id, attended: 1 }))[0]?.[0]).toBe('TRANSITION_NOT_ALLOWED');
      expect(await refused(room, cancel, { id: newId() })).toEqual([['LECTURE_NOT_FOUND', 'lectureId']]);
    });

    it('FORBIDDEN: another region’s room, and a steward who is not its lecturer', async () => {
      const region = someCounty();
      const { id: lecturerId } = await lecturer(region);
      const id = await planned(region, lecturerId);
      const elsewhere = somebody.serviceRoomOf(someCounty());
      const input = inputFor(region, lecturerId);
      expect(await refused(elsewhere, plan, { input })).toEqual([['FORBIDDEN', 'regionCode']]);
      expect(await refused(elsewhere, cancel, { id })).toEqual([['FORBIDDEN', 'regionCode']]);
      const { principal } = await concierge.someSteward({ region });
      expect(await refused(principal, hold, { id, attended: 1 })).toEqual([['FORBIDDEN', 'regionCode']]);
    });
  });
});
