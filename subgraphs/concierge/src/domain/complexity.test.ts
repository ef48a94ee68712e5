import { describe, expect, it } from 'vitest';
import { type ComplexityFacts, type ComplexityRules, judgeComplexity } from './complexity.ts';
import { seatKey, seatsChangeOn, seatsFor } from './projectSeat.ts';

const plain: ComplexityFacts = {
  keyLevels: [],
  kind: 'INDUSTRIAL',
  plannedStart: '2026-06-01',
  plannedCompletion: '2027-06-01',
  items: null,
  agencies: null,
};
const rules: ComplexityRules = {
  keyLevels: ['NATIONAL', 'PROVINCIAL'],
  kinds: ['URBAN_RENEWAL'],
  leastItems: 40,
  leastAgencies: 8,
  leastMonths: 48,
};

describe('what makes a project complex (C4 S2)', () => {
  it.each<[string, Partial<ComplexityFacts>, string[]]>([
    ['an ordinary one', {}, []],
    ['a city key project', { keyLevels: ['CITY', 'DISTRICT'] }, []],
    ['a provincial key project', { keyLevels: ['CITY', 'PROVINCIAL'] }, ['KEY_LEVEL']],
    ['a kind of its own', { kind: 'URBAN_RENEWAL' }, ['KIND']],
    ['one item too few', { items: 39 }, []],
    ['as many items', { items: 40 }, ['ITEMS']],
    ['one department too few', { agencies: 7 }, []],
    ['as many departments', { agencies: 8 }, ['AGENCIES']],
    ['a day less than four years', { plannedCompletion: '2030-05-31' }, []],
    ['four years', { plannedCompletion: '2030-06-01' }, ['DURATION']],
    ['all at once', { keyLevels: ['NATIONAL'], kind: 'URBAN_RENEWAL', items: 99 }, ['KEY_LEVEL', 'KIND', 'ITEMS']],
  ])('%s', (_, facts, causes) => {
    const { isComplex, reasons } = judgeComplexity({ ...plain, ...facts }, rules);
    expect(reasons.map(({ cause }) => cause)).toEqual(causes);
    expect(isComplex).toBe(causes.length > 0);
    for (const { reason } of reasons) {
      expect(reason.en).toMatch(/\w/);
      expect(reason.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('looks at no figure that is switched off', () => {
    const off = { keyLevels: [], kinds: [], leastItems: null, leastAgencies: null, leastMonths: null };
    const facts = {
      ...plain,
      keyLevels: ['NATIONAL' as const],
      items: 500,
      agencies: 50,
      plannedCompletion: '2090-01-01',
    };
    expect(judgeComplexity(facts, off)).toEqual({ isComplex: false, reasons: [] });
  });
});

describe('the places of a team', () => {
  const seats = [
    { role: 'PROCEDURE_GUIDE' as const },
    { role: 'STAGE_ATTENDANT' as const, stages: ['LAND_USE_PLANNING' as const, 'COMPLETION_ACCEPTANCE' as const] },
    { role: 'POLICY_LECTURER' as const, fieldOf: { INDUSTRIAL: 'FACTORY_PRODUCTION' as const } },
  ];
  const facts = { kind: 'INDUSTRIAL' as const, landStatus: 'NONE' as const, plannedStart: '2026-06-01' };

  it('are one for each stage that is ahead, and one for the field of the kind', () => {
    expect(seatsFor(facts, '2026-03-09', seats).map(seatKey)).toEqual([
      'PROCEDURE_GUIDE',
      'STAGE_ATTENDANT/LAND_USE_PLANNING',
      'STAGE_ATTENDANT/COMPLETION_ACCEPTANCE',
      'POLICY_LECTURER/FACTORY_PRODUCTION',
    ]);
    const built = { ...facts, kind: 'MEDICAL' as const, landStatus: 'HELD' as const };
    expect(seatsFor(built, '2026-06-01', seats).map(seatKey)).toEqual([
      'PROCEDURE_GUIDE',
      'STAGE_ATTENDANT/COMPLETION_ACCEPTANCE',
    ]);
  });

  it('change by themselves on the planned start of a project that holds its land, and on no other day', () => {
    const held = { landStatus: 'HELD' as const, plannedStart: '2026-06-01' };
    expect(seatsChangeOn(held, '2026-05-31')).toBe('2026-06-01');
    expect(seatsChangeOn(held, '2026-06-01')).toBeNull();
    expect(seatsChangeOn({ ...held, landStatus: 'NONE' }, '2026-05-31')).toBeNull();
  });
});
