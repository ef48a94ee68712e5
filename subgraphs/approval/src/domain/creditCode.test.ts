import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requireCreditCode } from './creditCode.ts';

const known = ['91330100799655058B', '9144030071526726XG', '914403001922038216', '91110000802100433B'];
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const refused = expect.objectContaining({ code: 'CREDIT_CODE_INVALID' });

describe('requireCreditCode', () => {
  it.each(known)('accepts the published code %s', (code) => {
    expect(requireCreditCode(code, 'creditCode')).toBe(code);
  });

  it('refuses every code with one character mistyped', () => {
    const mistyped = fc
      .record({ code: fc.constantFrom(...known), place: fc.nat(17), character: fc.constantFrom(...alphabet) })
      .filter(({ code, place, character }) => code[place] !== character)
      .map(({ code, place, character }) => code.slice(0, place) + character + code.slice(place + 1));
    fc.assert(
      fc.property(mistyped, (code) => {
        expect(() => requireCreditCode(code, 'creditCode')).toThrow(refused);
      }),
    );
  });

  it.each([
    '',
    '91330100799655058b',
    '9133010079965505',
    '91330100799655058BB',
    'I1330100799655058B',
    '91330100O99655058B',
  ])('refuses %j', (text) => {
    expect(() => requireCreditCode(text, 'creditCode')).toThrow(refused);
  });
});
