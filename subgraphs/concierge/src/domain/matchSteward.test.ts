import type { ProjectKind } from '@guanjia/kernel/projectFacts';
import { projectKinds } from '@guanjia/kernel/projectFacts';
import { tiers } from '@guanjia/kernel/tiers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSteward } from './matchSteward.ts';
import { matchWeights } from './matchWeights.ts';
import type { RoleScope } from './roleScope.ts';
import { serviceStages } from './serviceStages.ts';
import type { StewardCandidate } from './stewardCandidate.ts';
import type { StewardNeed } from './stewardNeed.ts';

const need: StewardNeed = {
  tier: 'COUNTY',
  regionCode: '370211',
  kind: 'INDUSTRIAL',
  stages: ['CONSTRUCTION_PERMIT', 'COMPLETION_ACCEPTANCE'],
};
const open: RoleScope = { kinds: [], stages: [], fields: [], regions: ['370211'] };
const someone = (more: Partial<StewardCandidate> = {}, scope: Partial<RoleScope> = {}): StewardCandidate => ({
  personId: 'a',
  name: '甲',
  tier: 'COUNTY',
  scopes: [{ ...open, ...scope }],
  workload: 0,
  isAbsent: false,
  ...more,
});
const only = (candidate: StewardCandidate) => matchSteward(need, [candidate]).considered[0];

describe('matching a steward', () => {
  it.each([
    ['own region, every kind', someone(), 92.5],
    ['own region, a specialist', someone({}, { kinds: ['INDUSTRIAL'] }), 100],
    ['the city around', someone({ tier: 'CITY' }, { regions: ['370200'] }), 71],
    ['the province around', someone({ tier: 'PROVINCE' }, { regions: ['370000'] }), 56],
    ['one of two stages', someone({}, { stages: ['CONSTRUCTION_PERMIT'] }), 85],
    ['five projects in hand', someone({ workload: 5 }), 82.5],
    ['the closest of the regions counts', someone({}, { regions: ['370000', '370211', '370200'] }), 92.5],
  ])('scores %s', (_, candidate, score) => {
    expect(only(candidate)).toMatchObject({ score, exclusion: null });
  });

  it.each([
    ['ABSENT', someone({ isAbsent: true })],
    ['NO_STEWARD_ROLE', someone({ scopes: [] })],
    ['OUT_OF_REGION', someone({}, { regions: ['510106'] })],
    ['OUT_OF_KIND', someone({}, { kinds: ['MEDICAL'] })],
    ['OUT_OF_STAGE', someone({}, { stages: ['LAND_USE_PLANNING'] })],
  ])('excludes: %s', (exclusion, candidate) => {
    expect(matchSteward(need, [candidate])).toMatchObject({
      chosen: null,
      considered: [{ exclusion, score: 0, parts: [] }],
    });
  });

  it('takes the scope that fits best of those a person holds', () => {
    const scopes = [
      { ...open, regions: ['510106'] },
      { ...open, regions: ['370200'] },
      { ...open, kinds: ['INDUSTRIAL' as const] },
    ];
    expect(only(someone({ scopes }))?.score).toBe(100);
  });

  it('prefers the less busy of equals, then the lower id, and someone local over someone idle farther away', () => {
    const chosen = (...candidates: StewardCandidate[]) => matchSteward(need, candidates).chosen?.personId;
    expect(chosen(someone({ personId: 'b', workload: 2 }), someone({ personId: 'c', workload: 1 }))).toBe('c');
    expect(chosen(someone({ personId: 'c' }), someone({ personId: 'b' }))).toBe('b');
    const idle = someone({ personId: 'city', tier: 'CITY' }, { regions: ['370200'] });
    expect(chosen(idle, someone({ personId: 'local', workload: 20 }))).toBe('local');
  });

  const kinds = Object.keys(projectKinds).filter((kind): kind is ProjectKind => kind in projectKinds);
  const stages = [
    'LAND_USE_PLANNING',
    'ENGINEERING_CONSTRUCTION',
    'CONSTRUCTION_PERMIT',
    'COMPLETION_ACCEPTANCE',
  ] as const;
  const scopes = fc.record({
    kinds: fc.subarray(kinds),
    stages: fc.subarray([...stages]),
    fields: fc.constant([]),
    regions: fc.subarray(['370211', '370200', '370000', '370700', '510106'], { minLength: 1 }),
  });
  const candidates = fc.uniqueArray(
    fc.record({
      personId: fc.uuid({ version: 7 }),
      name: fc.constant('某'),
      tier: fc.constantFrom(...tiers),
      scopes: fc.array(scopes, { maxLength: 3 }),
      workload: fc.nat(40),
      isAbsent: fc.boolean(),
    }),
    { selector: ({ personId }) => personId, maxLength: 12 },
  );
  const needs = fc.record({
    tier: fc.constantFrom(...tiers),
    regionCode: fc.constantFrom('370211', '370700', '510106'),
    kind: fc.constantFrom(...kinds),
    stages: fc.subarray([...stages], { minLength: 1 }),
  });

  it('depends on nothing but its arguments, in whatever order they come', () => {
    fc.assert(
      fc.property(needs, candidates, fc.nat(), (asked, all, turn) => {
        const turned = [...all.slice(turn % (all.length + 1)), ...all.slice(0, turn % (all.length + 1))].toReversed();
        expect(matchSteward(asked, turned)).toEqual(matchSteward(asked, all));
      }),
    );
  });

  it('never chooses somebody who is away or does not serve the project, and never passes over somebody who fits better', () => {
    fc.assert(
      fc.property(needs, candidates, (asked, all) => {
        const { chosen, considered } = matchSteward(asked, all);
        expect(considered).toHaveLength(all.length);
        const able = considered.filter(({ exclusion }) => exclusion === null);
        expect(chosen).toBe(able[0] ?? null);
        for (const { personId } of able) expect(all.find((one) => one.personId === personId)?.isAbsent).toBe(false);
        for (const one of able) expect(one.score).toBeLessThanOrEqual(chosen?.score ?? 0);
      }),
    );
  });

  it('gives at most 100 points, each explained in both languages', () => {
    expect(Object.values(matchWeights).reduce((sum, most) => sum + most, 0)).toBe(100);
    fc.assert(
      fc.property(needs, candidates, (asked, all) => {
        for (const { score, parts } of matchSteward(asked, all).considered) {
          expect(score).toBeCloseTo(
            parts.reduce((sum, { points }) => sum + points, 0),
            5,
          );
          for (const { points, most, reason } of parts) {
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(most);
            expect(reason.en).not.toBe('');
            expect(reason.zh).toMatch(/\p{Script=Han}/u);
          }
        }
      }),
    );
  });

  it('knows every stage it can be asked for', () => {
    expect(Object.keys(serviceStages)).toEqual([...stages]);
  });
});
