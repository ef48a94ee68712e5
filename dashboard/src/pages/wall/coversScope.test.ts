import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyLevel, ProjectKind } from '../../generated/pages/wall/wallRows.ts';
import { coversScope } from './coversScope.ts';
import { matchesScope } from './matchesFilter.ts';
import { wallRowOf } from './testing/wallRowOf.ts';
import type { WallScope } from './WallFilter.ts';

const everything: WallScope = { region: null, levels: [], kinds: [], steward: null, text: '' };
const regions = ['370000', '370700', '370702', '410000', '410726'];

describe('what is read of the wall', () => {
  it('covers what is narrower, and nothing that is wider or beside it', () => {
    const shandong = { ...everything, region: '370000' };
    expect(coversScope(everything, shandong)).toBe(true);
    expect(coversScope(shandong, everything)).toBe(false);
    expect(coversScope(shandong, { ...shandong, region: '370702', kinds: ['MEDICAL'] })).toBe(true);
    expect(coversScope(shandong, { ...everything, region: '410726' })).toBe(false);
    expect(coversScope({ ...everything, levels: ['CITY'] }, { ...everything, levels: ['CITY', 'NATIONAL'] })).toBe(
      false,
    );
    expect(coversScope({ ...everything, text: '学校' }, { ...everything, text: '学校二期' })).toBe(false);
  });

  it('never leaves a row out that is wanted', () => {
    const rarely = <Value>(nothing: Value, ...values: Value[]): fc.Arbitrary<Value> =>
      fc.oneof({ weight: 3, arbitrary: fc.constant(nothing) }, { weight: 1, arbitrary: fc.constantFrom(...values) });
    const scope: fc.Arbitrary<WallScope> = fc.record({
      region: rarely<string | null>(null, ...regions),
      levels: rarely<readonly KeyLevel[]>([], ['CITY'], ['CITY', 'NATIONAL']),
      kinds: rarely<readonly ProjectKind[]>([], ['MEDICAL'], ['MEDICAL', 'INDUSTRIAL']),
      steward: rarely<string | null>(null, 's1', 's2'),
      text: rarely('', '学', '学校', '2601'),
    });
    const row = fc
      .record({
        regionCode: fc.constantFrom(...regions),
        keyLevels: fc.subarray<KeyLevel>(['CITY', 'NATIONAL', 'DISTRICT']),
        kind: fc.constantFrom<ProjectKind>('MEDICAL', 'INDUSTRIAL'),
        name: fc.constantFrom('学校', '医学院', '厂房'),
        stewardOnDuty: fc.constantFrom('s1', 's2').map((personId) => stewardOf(personId)),
      })
      .map((project) => wallRowOf(project));
    let seen = 0;
    fc.assert(
      fc.property(scope, scope, row, (wide, narrow, one) => {
        if (!coversScope(wide, narrow) || !matchesScope(one, narrow)) return;
        seen += 1;
        expect(matchesScope(one, wide)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(seen).toBeGreaterThan(50);
  });
});

function stewardOf(personId: string): { __typename: 'StewardOnDuty'; personId: string; personName: string } {
  return { __typename: 'StewardOnDuty', personId, personName: personId };
}
