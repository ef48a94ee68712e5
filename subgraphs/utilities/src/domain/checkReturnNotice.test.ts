import { describe, expect, it } from 'vitest';
import { checkReturnNotice } from './checkReturnNotice.ts';
import { checkSupply } from './checkSupply.ts';

const accepted = ['PLAN', 'LICENCE', 'form.demand'];
const piece = (code: string) => ({ code, reason: 'unreadable' });

describe('a notice of what is missing', () => {
  it('is taken when it names all that is plainly missing', () => {
    const notice = [piece('PLAN'), piece('form.demand')];
    expect(checkReturnNotice(notice, { accepted, plainlyMissing: ['PLAN'], earlier: [] })).toEqual(notice);
  });

  it.each([
    ['BAD_INPUT', 'is empty', [], [], []],
    ['BAD_INPUT', 'names what nobody asked for', [piece('PASSPORT')], [], []],
    ['BAD_INPUT', 'names a thing twice', [piece('PLAN'), piece('PLAN')], [], []],
    ['BAD_INPUT', 'gives no reason', [{ code: 'PLAN', reason: ' ' }], [], []],
    ['RETURN_NOTICE_INCOMPLETE', 'forgets what is plainly missing', [piece('PLAN')], ['PLAN', 'LICENCE'], []],
    [
      'RETURN_NOTICE_EXTENDED',
      'comes later and asks for more',
      [piece('PLAN'), piece('LICENCE')],
      [],
      [[piece('PLAN')]],
    ],
  ])('is refused with %s when it %s', (code, _, notice, plainlyMissing, earlier) => {
    expect(() => checkReturnNotice(notice, { accepted, plainlyMissing, earlier })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('must be answered whole', () => {
    const material = { sha256: '0'.repeat(64), name: 'n', mediaType: 'm', bytes: 1, classification: 'PUBLIC' } as const;
    const notice = [piece('PLAN'), piece('form.demand')];
    const plan = { materialCode: 'PLAN', material };
    expect(() => checkSupply(notice, { form: null, materials: [plan] })).toThrow(
      expect.objectContaining({ code: 'SUPPLY_INCOMPLETE', detail: { missing: ['form.demand'] } }),
    );
    expect(() => checkSupply(notice, { form: { demand: 1 }, materials: [plan] })).not.toThrow();
  });
});
