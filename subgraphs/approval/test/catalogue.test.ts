import { expect, it } from 'vitest';
import { anonymous } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

it('shows the catalogue to anybody, filtered and page after page', async () => {
  const { ask, refusal } = await startApproval();
  const list = `query ($filter: ItemFilter, $first: Int, $after: String) {
    items(filter: $filter, first: $first, after: $after) { nodes { code stage agency nature kinds } edges { cursor } }
  }`;
  const { items } = await ask(anonymous, list, { first: 100 });
  expect(items.nodes.length).toBeGreaterThanOrEqual(40);
  expect(new Set(items.nodes.map(({ stage }: any) => stage)).size).toBe(5);
  const page = await ask(anonymous, list, { first: 3, after: items.edges[2].cursor });
  expect(page.items.nodes).toEqual(items.nodes.slice(3, 6));
  const { items: some } = await ask(anonymous, list, {
    filter: { stage: 'COMPLETION_ACCEPTANCE', agency: 'FIRE_RESCUE', kind: 'MEDICAL' },
  });
  expect(some.nodes.map(({ code }: any) => code)).toEqual(['acceptance-fire']);
  expect((await refusal(anonymous, list, { after: 'WyJubyJd' })).code).toBe('CURSOR_INVALID');
});

it('tells all of an item, by code and by reference', async () => {
  const { ask } = await startApproval();
  const query = `{
    item(code: "building-work-permit") {
      nameEn agencyName handlingType promisedWorkingDays assistedOnly onSite
      prerequisites { items { code } document { code name } } materials { code tolerable }
    }
    survey: item(code: "land-survey-demarcation") { assistedOnly }
    none: item(code: "none") { code }
    _entities(representations: [{ __typename: "Item", code: "acceptance-fire" }]) { ... on Item { name acceptancePhase } }
  }`;
  const { item, survey, none, _entities } = await ask(anonymous, query);
  expect(item).toMatchObject({
    agencyName: '住房城乡建设部门',
    handlingType: 'PROMISED',
    promisedWorkingDays: 3,
    onSite: 'DECISION',
  });
  expect(item.prerequisites).toContainEqual({
    items: [{ code: 'construction-planning-permit' }, { code: 'old-community-joint-review' }],
    document: null,
  });
  expect(item.prerequisites).toContainEqual({
    items: [],
    document: { code: 'drawing-review-certificate', name: '施工图设计文件审查合格书' },
  });
  expect(survey.assistedOnly).toBe(true);
  expect(none).toBeNull();
  expect(_entities).toEqual([{ name: '建设工程消防验收或备案', acceptancePhase: 1 }]);
});
