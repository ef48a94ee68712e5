import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RoutingNeed, routeProject } from './routeProject.ts';
import type { RoutedItem } from './routing.ts';

const city = { unitId: 'u-city', name: '潍坊市中心', tier: 'CITY', regionCode: '370700' } as const;
const county = { unitId: 'u-county', name: '潍城区中心', tier: 'COUNTY', regionCode: '370702' } as const;
const who = (personId: string) => ({ personId, name: personId, unitId: `unit-${personId}` });

const places = {
  own: { tier: 'CITY', regionCode: '370700' },
  lower: { tier: 'COUNTY', regionCode: '370702' },
  lower2: { tier: 'COUNTY', regionCode: '370724' },
  other: { tier: 'CITY', regionCode: '370200' },
  province: { tier: 'PROVINCE', regionCode: '370000' },
} as const;

function item(code: string, place: keyof typeof places, more: Partial<RoutedItem> = {}): RoutedItem {
  return { code, name: code, agency: 'NATURAL_RESOURCES', isMain: false, ...places[place], ...more };
}

function need(items: readonly RoutedItem[], more: Partial<RoutingNeed> = {}): RoutingNeed {
  return {
    firstAgency: city,
    projectKind: 'INDUSTRIAL',
    items,
    fewShare: 0.3,
    liaisons: [
      { ...who('l-weicheng'), regionCode: '370702' },
      { ...who('l-weicheng-2'), regionCode: '370702' },
      { ...who('l-linqu'), regionCode: '370724' },
      { ...who('l-weifang'), regionCode: '370700' },
      { ...who('l-qingdao'), regionCode: '370200' },
    ],
    contacts: [
      {
        ...who('c-item'),
        regionCode: '370702',
        subject: { of: 'ITEM', code: 'few', name: 'few', agency: 'WATER', tier: 'COUNTY' },
      },
      { ...who('c-kind'), regionCode: '370700', subject: { of: 'KIND', projectKind: 'INDUSTRIAL' } },
      { ...who('c-qingdao'), regionCode: '370200', subject: { of: 'KIND', projectKind: 'INDUSTRIAL' } },
    ],
    ...more,
  };
}

const three = [item('a', 'own'), item('b', 'own'), item('c', 'own')];

describe('routing between tiers (C6), each branch of S2 三（二）', () => {
  it('本层级权限：the first-contact agency deals with what is decided at its own tier and place', () => {
    const { routes, offTier } = routeProject(need(three, { liaisons: [], contacts: [] }));
    expect(offTier).toBe(0);
    expect(routes).toMatchObject([{ branch: 'ON_TIER', person: null, itemCodes: ['a', 'b', 'c'] }]);
  });

  it('主要审批事项属于下级权限：through the chief liaison of that area to the lower agency', () => {
    const { routes } = routeProject(need([item('a', 'own'), item('b', 'lower'), item('c', 'lower')]));
    expect(routes).toMatchObject([
      { branch: 'ON_TIER', itemCodes: ['a'] },
      { branch: 'MAIN_LOWER', itemCodes: ['b', 'c'], regionCode: '370702', person: { personId: 'l-weicheng' } },
    ]);
    expect(routes[1]?.reason.zh).toContain('主要审批事项属于下级权限的，联系该地区首席联络员，转交下级帮代办机构代办');
    expect(routes[1]?.reason.en).toContain('chief liaison of that area');
  });

  it('主要审批事项属于上级权限：through the upper chief liaison to the upper agency', () => {
    const { routes } = routeProject(need([item('a', 'own'), item('b', 'lower')], { firstAgency: county }));
    expect(routes).toMatchObject([
      { branch: 'MAIN_UPPER', itemCodes: ['a'], tier: 'CITY', person: { personId: 'l-weifang' } },
      { branch: 'ON_TIER', itemCodes: ['b'] },
    ]);
  });

  it('属于省级以上权限：by line of business, with the agency named and nobody of ours', () => {
    const items = [item('a', 'own'), item('b', 'province'), item('c', 'province', { agency: 'ECOLOGY' })];
    const { routes, missing } = routeProject(need(items, { liaisons: [], contacts: [] }));
    expect(missing).toEqual([]);
    expect(routes.slice(1)).toMatchObject([
      { branch: 'PROVINCE', person: null, agency: 'NATURAL_RESOURCES', itemCodes: ['b'] },
      { branch: 'PROVINCE', person: null, agency: 'ECOLOGY', itemCodes: ['c'] },
    ]);
  });

  it('少数事项办理权限不在本层级：straight to the chief contact of the item', () => {
    const { routes } = routeProject(need([...three, item('few', 'lower')]));
    expect(routes[1]).toMatchObject({ branch: 'FEW', itemCodes: ['few'], person: { personId: 'c-item' } });
  });

  it('少数事项：the contact of the kind of project acts where the item has none', () => {
    const { routes } = routeProject(need([...three, item('other', 'lower')]));
    expect(routes[1]).toMatchObject({ branch: 'FEW', person: { personId: 'c-kind' } });
  });

  it('少数事项属于省级：the chief contact if there is one, else by line of business', () => {
    const few = [...three, item('p', 'province')];
    expect(routeProject(need(few)).routes[1]).toMatchObject({ branch: 'PROVINCE', person: null });
    const contacts = [
      { ...who('c-p'), regionCode: '370000', subject: { of: 'KIND', projectKind: 'INDUSTRIAL' } },
    ] as const;
    expect(routeProject(need(few, { contacts })).routes[1]).toMatchObject({
      branch: 'FEW',
      person: { personId: 'c-p' },
    });
  });

  it('同级其他地区：through the chief liaison of that area, which the notice does not speak of', () => {
    const { routes } = routeProject(need([item('a', 'other'), item('b', 'own')]));
    expect(routes[0]).toMatchObject({ branch: 'MAIN_OTHER_AREA', person: { personId: 'l-qingdao' } });
  });

  it('makes one route for each area', () => {
    const { routes } = routeProject(need([item('a', 'lower'), item('b', 'lower2'), item('c', 'lower')]));
    expect(routes.map(({ regionCode, itemCodes }) => [regionCode, itemCodes])).toEqual([
      ['370702', ['a', 'c']],
      ['370724', ['b']],
    ]);
  });

  it('counts the main items only, where some are marked', () => {
    const offTierMain = [item('a', 'lower', { isMain: true }), ...three];
    expect(routeProject(need(offTierMain)).routes[0]).toMatchObject({ branch: 'MAIN_LOWER' });
    const onTierMain = [item('m', 'own', { isMain: true }), item('x', 'lower'), item('y', 'lower'), item('z', 'lower')];
    expect(routeProject(need(onTierMain)).routes[1]).toMatchObject({ branch: 'FEW', person: { personId: 'c-kind' } });
  });

  it.each([
    [0, 1, 'MAIN_LOWER'],
    [0.25, 1, 'FEW'],
    [0.25, 2, 'MAIN_LOWER'],
    [0.5, 2, 'FEW'],
    [1, 4, 'FEW'],
  ] as const)('with %f as the largest share, %i of 4 off tier', (fewShare, off, branch) => {
    const items = [0, 1, 2, 3].map((index) => item(`i${index}`, index < off ? 'lower' : 'own'));
    expect(routeProject(need(items, { fewShare })).routes[0]?.branch).toBe(branch);
  });

  it('says who is missing instead of guessing', () => {
    const main = routeProject(need([item('a', 'lower')], { liaisons: [] }));
    expect(main).toMatchObject({
      routes: [],
      missing: [{ code: 'CHIEF_LIAISON_MISSING', itemCode: 'a', regionCode: '370702' }],
    });
    const few = routeProject(need([...three, item('few', 'lower')], { contacts: [] }));
    expect(few.missing).toEqual([{ code: 'CHIEF_CONTACT_MISSING', itemCode: 'few', regionCode: '370702' }]);
  });
});

describe('routing, whatever the items', () => {
  const anyItem = fc.record({
    place: fc.constantFrom('own', 'lower', 'lower2', 'other', 'province'),
    isMain: fc.boolean(),
  } as const);
  const anyItems = fc
    .array(anyItem, { minLength: 1, maxLength: 20 })
    .map((all) => all.map(({ place, isMain }, index) => item(`i${index}`, place, { isMain })));
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('gives every item exactly one route, or says who is missing for it', () => {
    fc.assert(
      fc.property(anyItems, share, fc.boolean(), (items, fewShare, isStaffed) => {
        const { routes, missing } = routeProject(
          need(items, { fewShare, ...(isStaffed ? {} : { liaisons: [], contacts: [] }) }),
        );
        const routed = routes.flatMap(({ itemCodes }) => itemCodes);
        const all = [...routed, ...missing.map(({ itemCode }) => itemCode)];
        expect(all.toSorted()).toEqual(items.map(({ code }) => code).toSorted());
        if (isStaffed) expect(missing).toEqual([]);
      }),
    );
  });

  it('is monotone in the share: once few, always few', () => {
    fc.assert(
      fc.property(anyItems, share, share, (items, one, other) => {
        const small = routeProject(need(items, { fewShare: Math.min(one, other) }));
        const large = routeProject(need(items, { fewShare: Math.max(one, other) }));
        if (small.weight === 'FEW') expect(large.weight).toBe('FEW');
        const liaisons = ({ routes }: typeof small) =>
          routes.filter(({ branch }) => branch.startsWith('MAIN')).flatMap(({ itemCodes }) => itemCodes);
        expect(liaisons(small)).toEqual(expect.arrayContaining(liaisons(large)));
      }),
    );
  });

  it('needs no liaison and no contact when all items are on tier', () => {
    const onTier = fc.array(fc.boolean(), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(onTier, share, (marks, fewShare) => {
        const items = marks.map((isMain, index) => item(`i${index}`, 'own', { isMain }));
        const { routes, missing } = routeProject(need(items, { fewShare, liaisons: [], contacts: [] }));
        expect(missing).toEqual([]);
        expect(routes).toHaveLength(1);
      }),
    );
  });

  it('never sends what the first agency decides to anybody else, nor keeps what it does not', () => {
    fc.assert(
      fc.property(anyItems, share, (items, fewShare) => {
        const { routes } = routeProject(need(items, { fewShare }));
        const kept = routes.filter(({ branch }) => branch === 'ON_TIER').flatMap(({ itemCodes }) => itemCodes);
        const own = items.filter(({ tier, regionCode }) => tier === city.tier && regionCode === city.regionCode);
        expect(kept).toEqual(own.map(({ code }) => code));
      }),
    );
  });
});
