import { describe, expect, it } from 'vitest';
import { likeness } from './likeness.ts';
import { termRuns, termsOf } from './termRuns.ts';

describe('the terms of the search', () => {
  it.each([
    ['临时用电', ['临时', '时用', '用电', '电']],
    ['用电，增容', ['用电', '电', '增容', '容']],
    ['电', ['电']],
    ['5G路由', ['5g', '路由', '由']],
    ['ＡＢＣ　１２３', ['abc', '123']],
    ['“标准地”+拿地即开工', ['标准', '准地', '地', '拿地', '地即', '即开', '开工', '工']],
    ['𠮷祥', ['𠮷祥', '祥']],
    [' ，。!', []],
    ['', []],
  ])('of “%s”', (text, terms) => {
    expect(termRuns(text).flatMap(termsOf)).toEqual(terms);
  });

  it.each([
    ['临时用电容量不足', '临时用电容量不够', 0.5, 1],
    ['临时用电容量不足', '临时用电容量不足', 1, 1],
    ['临时用电容量不足', '档案移交目录格式', 0, 0],
    ['', '', 0, 0],
  ])('“%s” and “%s” are alike between %d and %d', (one, other, least, most) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(least);
    expect(likeness(one, other)).toBeLessThanOrEqual(most);
    expect(likeness(other, one)).toBe(likeness(one, other));
  });
});
