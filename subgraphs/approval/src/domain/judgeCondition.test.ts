import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from './condition.ts';
import type { ConditionFacts } from './conditionFacts.ts';
import { judgeCondition, type Verdict } from './judgeCondition.ts';

const facts: ConditionFacts = {
  words: { kind: ['INDUSTRIAL'], keyLevel: ['CITY', 'PROVINCIAL'], functionalZone: [] },
  numbers: { floorAreaSquareMetres: 5000 },
  circumstances: ['night-work'],
  policies: null,
};

const yes: Condition = { fact: 'kind', in: ['INDUSTRIAL'] };
const no: Condition = { fact: 'kind', in: ['MEDICAL'] };
const open: Condition = { policy: 'standard-land' };

describe('a condition', () => {
  it.each<[string, Condition, Verdict]>([
    ['a word that is listed', yes, 'YES'],
    ['a word that is not', no, 'NO'],
    ['one of several words', { fact: 'keyLevel', in: ['PROVINCIAL'] }, 'YES'],
    ['a list known to be empty', { fact: 'functionalZone', in: ['A'] }, 'NO'],
    ['a fact that is not known', { fact: 'region', in: ['370211'] }, 'UNKNOWN'],
    ['a number at its bound', { fact: 'floorAreaSquareMetres', atMost: 5000 }, 'YES'],
    ['a number below its bound', { fact: 'floorAreaSquareMetres', atLeast: 5001 }, 'NO'],
    ['a number within both', { fact: 'floorAreaSquareMetres', atLeast: 1, atMost: 9000 }, 'YES'],
    ['a number not known', { fact: 'plannedBuildingDays', atMost: 5 }, 'UNKNOWN'],
    ['what is stated', { circumstance: 'night-work' }, 'YES'],
    ['what is not stated', { circumstance: 'eia-form-required' }, 'NO'],
    ['a list of policies not known', open, 'UNKNOWN'],
    ['nothing asked', { all: [] }, 'YES'],
    ['all, one against', { all: [yes, open, no] }, 'NO'],
    ['all, one not known', { all: [yes, open] }, 'UNKNOWN'],
    ['any, one for', { any: [no, open, yes] }, 'YES'],
    ['any, one not known', { any: [no, open] }, 'UNKNOWN'],
    ['any, none', { any: [no, no] }, 'NO'],
    ['not', { not: no }, 'YES'],
    ['not of what is not known', { not: open }, 'UNKNOWN'],
  ])('judges %s', (_, condition, verdict) => {
    expect(judgeCondition(condition, facts).verdict).toBe(verdict);
  });

  it('names only the parts that decided, in both languages', () => {
    const { because } = judgeCondition({ all: [yes, no, open] }, facts);
    expect(because).toEqual([
      { en: 'The kind of project (INDUSTRIAL) is not one of MEDICAL.', zh: '项目类型（工业）不属于：医疗' },
    ]);
    const nameOf = () => ({ en: 'Work by night', zh: '夜间施工' });
    expect(judgeCondition({ not: { circumstance: 'x' } }, facts, nameOf)).toEqual({
      verdict: 'YES',
      because: [{ en: 'Not stated: Work by night', zh: '未申明：夜间施工' }],
    });
  });

  const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(yes, no, open),
      fc.array(tie('node'), { maxLength: 3 }).map((all): Condition => ({ all })),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
      tie('node').map((not): Condition => ({ not })),
    ),
  })).node;

  /** Kleene's tables by numbers: NO 0, UNKNOWN 1, YES 2. */
  function expected(one: Condition): number {
    if ('all' in one) return Math.min(2, ...one.all.map(expected));
    if ('any' in one) return Math.max(0, ...one.any.map(expected));
    if ('not' in one) return 2 - expected(one.not);
    return one === yes ? 2 : one === no ? 0 : 1;
  }

  it('follows three-valued logic, and always says why, whatever the tree', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const { verdict, because } = judgeCondition(one, facts);
        expect(['NO', 'UNKNOWN', 'YES'].indexOf(verdict)).toBe(expected(one));
        if (verdict === 'UNKNOWN') expect(because.length).toBeGreaterThan(0);
      }),
    );
  });

  it('keeps its answer when more becomes known, unless it was not known', () => {
    fc.assert(
      fc.property(condition, fc.boolean(), (one, isSet) => {
        const { verdict } = judgeCondition(one, facts);
        const more = judgeCondition(one, { ...facts, policies: isSet ? ['standard-land'] : [] });
        if (verdict !== 'UNKNOWN') expect(more.verdict).toBe(verdict);
        expect(more.verdict).not.toBe('UNKNOWN');
      }),
    );
  });
});
