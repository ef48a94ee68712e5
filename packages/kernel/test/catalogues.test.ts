import { describe, expect, it } from 'vitest';
import { agencies, isAgencyCode } from '../src/agencies.ts';
import { DomainError } from '../src/DomainError.ts';
import { errorCodes } from '../src/errorCodes.ts';
import { isId, newId } from '../src/newId.ts';
import { isWithinRegion, regionName, requireRegion } from '../src/regions.ts';
import { isRole, roles } from '../src/roles.ts';

const chinese = /[\u4e00-\u9fff]/;

describe('the catalogue of errors (X4)', () => {
  it.each(Object.entries(errorCodes))('%s speaks both languages', (_, { en, zh }) => {
    expect(en).toMatch(/^[A-Z].*\.$/);
    expect(en).not.toMatch(chinese);
    expect(zh).toMatch(chinese);
  });

  it('gives a refusal its code, both messages, its detail and its cause', () => {
    const cause = new Error('why');
    const refusal = new DomainError('REGION_UNKNOWN', { field: 'region' }, { cause });
    expect(refusal).toMatchObject({ code: 'REGION_UNKNOWN', detail: { field: 'region' }, cause });
    expect(refusal.messageZh).toBe(errorCodes.REGION_UNKNOWN.zh);
  });
});

describe('regions (GB/T 2260)', () => {
  it.each([
    ['370700', '潍坊市'],
    ['370211', '黄岛区'],
    ['410726', '延津县'],
    ['510106', '金牛区'],
  ])('%s is %s', (code, name) => {
    expect(regionName(code)).toBe(name);
    expect(requireRegion(code, 'regionCode')).toBe(code);
  });

  it('refuses an unknown code and names the field', () => {
    expect(() => requireRegion('999999', 'regionCode')).toThrow(
      expect.objectContaining({ code: 'REGION_UNKNOWN', detail: expect.objectContaining({ field: 'regionCode' }) }),
    );
  });

  it('knows which region lies in which', () => {
    expect(isWithinRegion('370211', '370200')).toBe(true);
    expect(isWithinRegion('370211', '370000')).toBe(true);
    expect(isWithinRegion('370211', '370211')).toBe(true);
    expect(isWithinRegion('370211', '370700')).toBe(false);
    expect(isWithinRegion('370000', '370200')).toBe(false);
  });
});

it('knows agencies and roles by their own names only', () => {
  expect(isAgencyCode('WATER')).toBe(true);
  expect(isAgencyCode('toString')).toBe(false);
  expect(isRole('STEWARD')).toBe(true);
  expect(isRole('constructor')).toBe(false);
  for (const { zh } of [...Object.values(agencies), ...Object.values(roles)]) expect(zh).toMatch(chinese);
});

it('makes ids that sort by time', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(ids.every(isId)).toBe(true);
  expect(isId('not an id')).toBe(false);
});
