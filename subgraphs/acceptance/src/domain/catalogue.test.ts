import { projectKinds } from '@guanjia/kernel/projectFacts';
import { describe, expect, it } from 'vitest';
import { catalogue, items } from '../../test/catalogue.ts';
import { createAcceptanceCatalogue } from './acceptanceCatalogue.ts';
import type { AcceptanceItem } from './acceptanceItem.ts';
import { applicabilityOf } from './applicability.ts';
import { leadingBodyOf } from './leadingBodyOf.ts';

const fire = catalogue.require(items.fire);

describe('the catalogue', () => {
  it('has the items of the notice, phase by phase', () => {
    const codesOf = (phase: string) => catalogue.items.filter((item) => item.phase === phase).map(({ code }) => code);
    expect(codesOf('FIRST')).toEqual([items.planning, items.fire, items.archives, items.filing, items.civilDefence]);
    expect(codesOf('SECOND')).toEqual([items.water, items.telecom, items.lightning]);
  });

  it.each<[string, AcceptanceItem[], string]>([
    ['nothing', [], 'the catalogue has no item'],
    ['an item twice', [fire, fire], `item ${items.fire} is listed twice`],
    ['no working day', [{ ...fire, promisedWorkingDays: 0 }], `item ${items.fire} promises less than one working day`],
    [
      'a kind left open',
      [{ ...fire, applicability: [{ kinds: ['MEDICAL'], applies: true, reason: { en: 'yes', zh: '是' } }] }],
      `item ${items.fire} does not say whether it applies to RESIDENTIAL`,
    ],
    [
      'one material under two names',
      [
        fire,
        { ...fire, code: 'acceptance-other', materials: [{ code: 'as-built-drawings', name: { en: 'x', zh: '图' } }] },
      ],
      'material as-built-drawings is called both 竣工图 and 图',
    ],
    [
      'a material asked for twice',
      [{ ...fire, materials: [...fire.materials, ...fire.materials] }],
      `item ${items.fire} asks for completion-report twice`,
    ],
  ])('is refused with %s', (_, faulty, fault) => {
    expect(() => createAcceptanceCatalogue(faulty)).toThrow(
      expect.objectContaining({
        code: 'CATALOGUE_INVALID',
        detail: { field: 'items', faults: expect.arrayContaining([fault]) },
      }),
    );
  });

  it('says for each kind of project which items apply, and why', () => {
    const table = Object.keys(projectKinds).map((kind) => {
      const found = catalogue.items.map((item) => applicabilityOf(item, { kind: kind as keyof typeof projectKinds }));
      for (const { reason } of found) expect(reason.zh).not.toBe('');
      return [kind, found.filter(({ applies }) => applies).map(({ item }) => item.code.replace('acceptance-', ''))];
    });
    const building = ['planning-verification', 'fire', 'archives', 'completion-filing'];
    const civil = [...building, 'civil-defence', 'water-conservation', 'telecom'];
    const production = [...building, 'water-conservation', 'lightning'];
    expect(Object.fromEntries(table)).toEqual({
      INDUSTRIAL: production,
      WAREHOUSE: production,
      RESIDENTIAL: civil,
      COMMERCIAL: civil,
      EDUCATION: civil,
      MEDICAL: civil,
      URBAN_RENEWAL: civil,
      MUNICIPAL: ['planning-verification', 'archives', 'completion-filing', 'water-conservation'],
      OLD_COMMUNITY_RENOVATION: ['fire', 'archives', 'completion-filing', 'telecom'],
    });
  });
});

describe('who leads', () => {
  it.each([
    [
      'the functional zone',
      { functionalZone: '董家口经济区', regionCode: '370211' },
      'FUNCTIONAL_ZONE',
      '董家口经济区',
    ],
    ['the district without one', { functionalZone: null, regionCode: '370211' }, 'DISTRICT', '黄岛区'],
  ])('is %s', (_, facts, kind, name) => {
    expect(leadingBodyOf(facts)).toEqual({ kind, name });
  });
});
