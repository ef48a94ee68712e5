import { describe, expect, it } from 'vitest';
import { returnedParts } from './returnedParts.ts';

const piece = (code: string) => ({ code, reason: `演示：${code}` });

describe('what a notice of return asks for', () => {
  it('is told apart at the counter: materials, and fields by their groups', () => {
    const missing = ['LOAD_LIST', 'form.shared.contactPhone', 'form.matters.POWER_SUPPLY.capacity'].map(piece);
    const { materials, groups } = returnedParts([...missing, piece('form.shared.siteAddress')], null);
    expect(materials).toEqual([piece('LOAD_LIST')]);
    expect(groups).toEqual([
      {
        path: ['shared'],
        inSchema: ['shared'],
        reasons: new Map([
          ['contactPhone', '演示：form.shared.contactPhone'],
          ['siteAddress', '演示：form.shared.siteAddress'],
        ]),
      },
      {
        path: ['matters', 'POWER_SUPPLY'],
        inSchema: ['matters', 'POWER_SUPPLY'],
        reasons: new Map([['capacity', '演示：form.matters.POWER_SUPPLY.capacity']]),
      },
    ]);
  });

  it('is of one matter where its provider asks', () => {
    expect(returnedParts([piece('form.capacity')], 'POWER_SUPPLY')).toEqual({
      materials: [],
      groups: [
        { path: [], inSchema: ['matters', 'POWER_SUPPLY'], reasons: new Map([['capacity', '演示：form.capacity']]) },
      ],
    });
  });
});
