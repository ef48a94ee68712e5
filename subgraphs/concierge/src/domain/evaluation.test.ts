import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evaluation } from './evaluation.ts';
import { evaluationFigures } from './evaluationFigures.ts';
import { proposeRecognitions } from './proposeRecognitions.ts';

const at = new Date('2026-03-09T01:00:00Z');
const rules = { minimumRatings: 3, minimumShare: 0.2, commendMean: 4.5, accountMean: 2.5, badIntegrity: 2 };
let count = 0;

function rated(efficiency: number, attitude = efficiency, integrity = efficiency): Evaluation {
  const id = `e${count++}`;
  return {
    id,
    projectId: `p-${id}`,
    efficiency,
    attitude,
    integrity,
    text: null,
    madeAt: at,
    madeBy: { subject: '', name: '' },
  };
}

const mark = fc.integer({ min: 1, max: 5 });
const someone = fc.option(fc.tuple(mark, mark, mark).map((marks) => rated(...marks)));

describe('the figures of a person', () => {
  it('never count an unrated project as a mark, and are withheld below the minimum', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 12 }), (projects) => {
        const figures = evaluationFigures(projects, rules);
        const given = projects.filter((one) => one !== null);
        expect([figures.finished, figures.rated, figures.unrated]).toEqual([
          projects.length,
          given.length,
          projects.length - given.length,
        ]);
        const alone = evaluationFigures(given, rules);
        expect(figures.marks).toEqual(alone.marks);
        expect(figures.marks === null).toBe(given.length < rules.minimumRatings);
        for (const { mean, distribution } of figures.marks ?? []) {
          expect(distribution.reduce((sum, one) => sum + one, 0)).toBe(given.length);
          const sum = distribution.reduce((total, many, index) => total + many * (index + 1), 0);
          expect(mean).toBeCloseTo(sum / given.length, 2);
        }
      }),
    );
  });

  it('are of nothing when nothing is finished, whatever the minimum', () => {
    expect(evaluationFigures([], { ...rules, minimumRatings: 0 })).toMatchObject({ responseShare: null, marks: null });
  });
});

describe('whom the rules propose', () => {
  const occasion = { at, nextId: () => `id-${count++}` };
  const propose = (...ofYear: Evaluation[]) => {
    const last = ofYear.at(-1) ?? rated(3);
    return proposeRecognitions(occasion, last, { personId: 'a', ofYear }, rules).map(({ rule }) => rule);
  };

  it.each([
    ['two good ones: too few', [rated(5), rated(5)], []],
    ['three good ones', [rated(5), rated(5), rated(4)], ['GOOD_MEAN']],
    ['just below the mean', [rated(5), rated(4), rated(4)], []],
    ['one criterion below', [rated(5, 4), rated(5, 4), rated(5, 4)], []],
    ['a bad mean', [rated(2), rated(3, 3, 5), rated(2, 3, 5)], ['BAD_MEAN']],
    ['at the mean for account', [rated(2, 5, 5), rated(3), rated(2, 5, 5), rated(3)], []],
    ['one bad mark of integrity, alone', [rated(5, 5, 2)], ['BAD_INTEGRITY']],
    [
      'a bad mark of integrity earlier in a good year',
      [rated(5, 5, 2), ...Array.from({ length: 9 }, () => rated(5))],
      [],
    ],
  ])('%s', (_, ofYear, expected) => {
    expect(propose(...ofYear)).toEqual(expected);
  });

  it('always propose a bad mark of integrity, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(someone), fc.integer({ min: 1, max: 2 }), (before, integrity) => {
        const given = before.filter((one) => one !== null);
        expect(propose(...given, rated(5, 5, integrity))).toContain('BAD_INTEGRITY');
      }),
    );
  });
});
