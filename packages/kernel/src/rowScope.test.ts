import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymous, type Principal } from './principal.ts';
import { internalReaders, officeReaders, recordReaders, statusReaders } from './readers.ts';
import { isRole, roles } from './roles.ts';
import { mayReadRow, type RowScope, reachesAny, reachOf, type ScopedRow } from './rowScope.ts';

const row: ScopedRow = {
  regionCode: '370702',
  ownerUnit: 'unit-1',
  agencies: ['WATER', 'ECOLOGY'],
  providers: ['water'],
  assigned: ['somebody'],
};
const person = (claims: Partial<Principal>): Principal => ({
  ...anonymous,
  subject: 'x',
  roles: ['STEWARD'],
  ...claims,
});
const reads = (scope: RowScope, claims: Partial<Principal>, of: ScopedRow = row): boolean =>
  mayReadRow(person(claims), { STEWARD: [scope] }, of);

describe('a scope', () => {
  it.each<[RowScope, Partial<Principal>, boolean]>([
    ['ALL', {}, true],
    [
      'NONE',
      { regions: ['370702'], ownerUnit: 'unit-1', agency: 'WATER', provider: 'water', subject: 'somebody' },
      false,
    ],
    ['OWN_UNIT', { ownerUnit: 'unit-1' }, true],
    ['OWN_UNIT', { ownerUnit: 'unit-2', regions: ['370702'] }, false],
    ['OWN_UNIT', {}, false],
    ['OWN_REGION', { regions: ['370702'] }, true],
    ['OWN_REGION', { regions: ['370700'] }, true],
    ['OWN_REGION', { regions: ['370000'] }, true],
    ['OWN_REGION', { regions: ['370703', '360000'] }, false],
    ['OWN_REGION', {}, false],
    ['OWN_AGENCY', { agency: 'ECOLOGY', regions: ['370700'] }, true],
    ['OWN_AGENCY', { agency: 'ECOLOGY', regions: ['370600'] }, false],
    ['OWN_AGENCY', { agency: 'FINANCE', regions: ['370700'] }, false],
    ['OWN_PROVIDER', { provider: 'water' }, true],
    ['OWN_PROVIDER', { provider: 'gas' }, false],
    ['ASSIGNED', { subject: 'somebody' }, true],
    ['ASSIGNED', { subject: 'x' }, false],
  ])('%s gives %j: %s', (scope, claims, expected) => {
    expect(reads(scope, claims)).toBe(expected);
  });

  it('gives nothing of a row that says nothing of itself, but for ALL', () => {
    const claims = { regions: ['370000'], ownerUnit: 'unit-1', agency: 'WATER', provider: 'water' } as const;
    for (const scope of ['OWN_UNIT', 'OWN_REGION', 'OWN_AGENCY', 'OWN_PROVIDER', 'ASSIGNED'] as const) {
      expect(reads(scope, claims, {})).toBe(false);
    }
    expect(reads('ALL', claims, {})).toBe(true);
  });
});

describe('readers', () => {
  const role = fc.constantFrom(...Object.keys(roles).filter(isRole));
  const place = fc.constantFrom('370000', '370700', '370702', '510106');

  it('of what is narrower read nothing that those of what is wider do not', () => {
    const claims = fc.record({ roles: fc.uniqueArray(role, { maxLength: 3 }), regions: fc.uniqueArray(place) });
    fc.assert(
      fc.property(claims, place, (held, regionCode) => {
        const principal = person({ ...held, ownerUnit: 'unit-1' });
        const sees = [officeReaders, internalReaders, recordReaders, statusReaders].map((readers) =>
          mayReadRow(principal, readers, { regionCode, ownerUnit: 'unit-1' }),
        );
        // once somebody sees a narrower thing, all that is wider is seen
        expect(sees).toEqual(sees.toSorted());
      }),
    );
  });

  it('reach nothing without a role', () => {
    expect(reachesAny(reachOf(anonymous, statusReaders))).toBe(false);
  });
});
