import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { somebody } from './somebody.ts';
import { someCounty } from './someCounty.ts';
import { somePeople } from './somePeople.ts';
import { reportedProblem, servedProject } from './somePerson.ts';
import { type ConciergeUnderTest, startConcierge } from './startConcierge.ts';

const item = { code: 'drainage-permit', name: '排水许可', agency: 'HOUSING_CONSTRUCTION', tier: 'COUNTY' };
const appoint =
  'mutation ($r: String!, $p: ID!, $item: ContactItemInput!) { appointChiefContact(regionCode: $r, personId: $p, item: $item) { id } }';
const abolish =
  'mutation ($id: ID!, $reason: String!) { abolishChiefContact(postId: $id, reason: $reason) { abolishedAt person { id } former { person { id } endReason successor { id } } } }';
const handOver =
  'mutation ($id: ID!, $p: ID!) { handOverChiefContact(postId: $id, personId: $p, reason: "退休") { id } }';
const route =
  'mutation ($p: ID!, $f: ID!, $items: [RoutedItemInput!]!) { routeProject(projectId: $p, firstAgencyId: $f, items: $items) { id } }';
const correct =
  'mutation ($id: ID!, $result: TrainingResult!, $reason: String!) { correctTraining(recordId: $id, result: $result, reason: $reason) { result recordedResult corrections { result reason correctedByName } } }';

const databases = [
  ['embedded', testDatabaseUrl()],
  ['PostgreSQL', testServices().postgresUrl],
] as const;

describe.each(databases)('what takes back and corrects (%s)', (_, url) => {
  describe.skipIf(url === null)('on this database', () => {
    let concierge: ConciergeUnderTest;
    beforeAll(async () => {
      concierge = await startConcierge(url ?? undefined);
    });
    afterAll(() => concierge.close());

    const refused = async (query: string, variables: object, principal: Principal = somebody.serviceRoom) => {
      const { errors } = await concierge.ask(principal, query, { ...variables });
      return errors.map(({ code, extensions }) => [code, extensions['field']]);
    };
    const history = async (personId: string) =>
      (
        await concierge.order(
          'query ($id: ID!) { person(id: $id) { history(first: 1) { nodes { action summaryZh } } } }',
          { id: personId },
        )
      ).person.history.nodes[0];

    describe('a post of chief contact (S2)', () => {
      const somePost = async () => {
        const r = someCounty();
        const { ids } = await somePeople(concierge, { region: r }, ['CHIEF_CONTACT', 'CHIEF_CONTACT']);
        const { id } = (await concierge.order(appoint, { r, p: ids[0], item })).appointChiefContact;
        return { r, ids, id };
      };

      it('is abolished with a reason; the ledger tells of it, the list shows it no more, and it can be made anew', async () => {
        const { r, ids, id } = await somePost();
        const { abolishChiefContact } = await concierge.order(abolish, { id, reason: '事项取消' });
        expect(abolishChiefContact).toEqual({
          abolishedAt: expect.any(String),
          person: null,
          former: [{ person: { id: ids[0] }, endReason: '事项取消', successor: null }],
        });
        expect(await history(ids[0] ?? '')).toMatchObject({
          action: 'CONTACT_ABOLISHED',
          summaryZh: expect.stringContaining('排水许可首席帮代办联系人岗位'),
        });
        const list =
          'query ($r: String!) { chiefContacts(filter: { region: $r }) { nodes { id } } authorityList(filter: { region: $r, itemCode: "drainage-permit" }) { nodes { id } } }';
        const shown = await concierge.order(list, { r });
        expect([shown.chiefContacts.nodes, shown.authorityList.nodes]).toEqual([[], []]);
        const anew = (await concierge.order(appoint, { r, p: ids[1], item })).appointChiefContact;
        expect(anew.id).not.toBe(id);
        expect((await concierge.order(list, { r })).chiefContacts.nodes).toEqual([{ id: anew.id }]);
        // the role may go with the post
        const { person } = await concierge.order('query ($id: ID!) { person(id: $id) { roles { id } } }', {
          id: ids[0],
        });
        const revoke = 'mutation ($p: ID!, $id: ID!) { revokeRole(personId: $p, holdingId: $id) { id } }';
        expect(await refused(revoke, { p: ids[0], id: person.roles[0].id })).toEqual([]);
      });

      it('leaves its item without a contact: only a routing that needs one is refused', async () => {
        const { r, id } = await somePost();
        const project = await concierge.know();
        const { unitId } = await somePeople(concierge, { region: '370211' }, []);
        const own = { tier: 'COUNTY', regionCode: '370211', agency: 'WATER' };
        const items = ['a', 'b', 'c'].map((code) => ({ code, name: code, ...own }));
        const few = { ...item, regionCode: r };
        const asked = { p: project.projectId, f: unitId, items: [...items, few] };
        expect(await refused(route, asked)).toEqual([]);
        await concierge.order(abolish, { id, reason: '事项取消' });
        expect((await refused(route, asked))[0]?.[0]).toBe('CHIEF_CONTACT_MISSING');
        expect(await refused(route, { ...asked, items })).toEqual([]);
      });

      it('CONTACT_POST_ABOLISHED a second time and for a successor; no reason; another region’s room', async () => {
        const { ids, id } = await somePost();
        expect(await refused(abolish, { id, reason: ' ' })).toEqual([['BAD_INPUT', 'reason']]);
        const elsewhere = somebody.serviceRoomOf(someCounty());
        expect(await refused(abolish, { id, reason: '…' }, elsewhere)).toEqual([['FORBIDDEN', 'regionCode']]);
        expect(await refused(abolish, { id: newId(), reason: '…' })).toEqual([['CHIEF_CONTACT_NOT_FOUND', 'postId']]);
        await concierge.order(abolish, { id, reason: '事项取消' });
        expect(await refused(abolish, { id, reason: '…' })).toEqual([['CONTACT_POST_ABOLISHED', 'postId']]);
        expect(await refused(handOver, { id, p: ids[1] })).toEqual([['CONTACT_POST_ABOLISHED', 'postId']]);
      });
    });

    describe('the result of a training', () => {
      const someRecord = async (result: string) => {
        const { unitId, ids } = await somePeople(concierge, { region: someCounty() }, ['STEWARD']);
        const { planTraining } = await concierge.order(
          'mutation ($u: ID!) { planTraining(input: { subject: "流程培训", field: PROCEDURE, form: CENTRAL, heldById: $u, firstDay: "2026-03-02", lastDay: "2026-03-20" }) { id } }',
          { u: unitId },
        );
        const { recordTraining } = await concierge.order(
          'mutation ($id: ID!, $p: ID!, $result: TrainingResult!) { recordTraining(planId: $id, results: [{ personId: $p, result: $result }]) { records { nodes { id } } } }',
          { id: planTraining.id, p: ids[0], result },
        );
        return { unitId, personId: ids[0] ?? '', id: recordTraining.records.nodes[0].id };
      };
      const untrained = async (unitId: string) =>
        (
          await concierge.order(
            'query ($u: ID!) { untrainedPeople(year: 2026, filter: { unitId: $u }) { nodes { id } } }',
            { u: unitId },
          )
        ).untrainedPeople.nodes;

      it('is corrected by what is added; the last one counts wherever results count', async () => {
        const { unitId, personId, id } = await someRecord('FAILED');
        expect(await untrained(unitId)).toEqual([{ id: personId }]);
        await concierge.order(correct, { id, result: 'PASSED', reason: '录入有误' });
        expect(await untrained(unitId)).toEqual([]);
        const { correctTraining } = await concierge.order(correct, { id, result: 'ATTENDED', reason: '未参加考核' });
        expect(correctTraining).toEqual({
          result: 'ATTENDED',
          recordedResult: 'FAILED',
          corrections: [
            { result: 'PASSED', reason: '录入有误', correctedByName: '服务室' },
            { result: 'ATTENDED', reason: '未参加考核', correctedByName: '服务室' },
          ],
        });
        const query =
          'query ($id: ID!) { person(id: $id) { now: trainings(filter: { result: ATTENDED }) { nodes { result } } before: trainings(filter: { result: FAILED }) { nodes { result } } } }';
        const { person } = await concierge.order(query, { id: personId });
        expect([person.now.nodes, person.before.nodes]).toEqual([[{ result: 'ATTENDED' }], []]);
        expect(await history(personId)).toEqual({
          action: 'TRAINING_CORRECTED',
          summaryZh: '测试人员0培训《流程培训》结果由考核合格更正为已参训',
        });
      });

      it('TRAINING_RESULT_UNCHANGED, TRAINING_RECORD_NOT_FOUND, no reason, and another region’s room', async () => {
        const { id } = await someRecord('PASSED');
        const asked = { id, result: 'FAILED', reason: '录入有误' };
        expect(await refused(correct, { ...asked, result: 'PASSED' })).toEqual([
          ['TRAINING_RESULT_UNCHANGED', 'result'],
        ]);
        expect(await refused(correct, { ...asked, id: newId() })).toEqual([['TRAINING_RECORD_NOT_FOUND', 'recordId']]);
        expect(await refused(correct, { ...asked, reason: '' })).toEqual([['BAD_INPUT', 'reason']]);
        const elsewhere = somebody.serviceRoomOf(someCounty());
        expect(await refused(correct, asked, elsewhere)).toEqual([['FORBIDDEN', 'regionCode']]);
      });
    });

    it('asks once for what is like all the problems of a list, and gives each its own', async () => {
      const region = someCounty();
      const [one, two] = [await servedProject(concierge, { region }), await servedProject(concierge, { region })];
      const first = await reportedProblem(concierge, one.project, { title: '雨污分流管线迁改方案' });
      const like = await reportedProblem(concierge, two.project, { title: '雨污分流管线迁改方案未定' });
      const other = await reportedProblem(concierge, one.project, { title: '塔吊安拆告知' });
      const none = await reportedProblem(concierge, one.project, { title: '档' });
      const listLike = vi.spyOn(concierge.needs.store.problems, 'listLike');
      const { data, errors } = await concierge.ask(
        somebody.serviceRoomOf(region),
        'query ($r: String!) { problems(filter: { region: $r }) { nodes { id similar { problem { id } } } } }',
        { r: region },
      );
      expect(errors).toEqual([]);
      expect(listLike).toHaveBeenCalledTimes(1);
      listLike.mockRestore();
      const similarOf = new Map(
        data.problems.nodes.map(({ id, similar }: { id: string; similar: { problem: { id: string } }[] }) => [
          id,
          similar.map(({ problem }) => problem.id),
        ]),
      );
      expect(similarOf).toEqual(
        new Map([
          [none, []],
          [other, []],
          [like, [first]],
          [first, [like]],
        ]),
      );
    });
  });
});
