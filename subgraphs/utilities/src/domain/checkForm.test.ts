import { DomainError } from '@guanjia/kernel/DomainError';
import { describe, expect, it } from 'vitest';
import { checkForm } from './checkForm.ts';
import type { FormField } from './formField.ts';
import { mergeForm } from './mergeForm.ts';
import type { UtilityMatter } from './utilityMatter.ts';

const label = { en: 'a', zh: '甲' };
const phone: FormField = { key: 'phone', label, required: true, type: 'TEXT', maxLength: 12, pattern: '^[0-9-]+$' };
const wantedBy: FormField = { key: 'wantedBy', label, required: false, type: 'DATE' };
const matter = (code: string, ownFields: readonly FormField[]): UtilityMatter => ({
  code,
  name: label,
  kind: 'CONNECTION',
  provider: 'provider-a',
  promisedWorkingDays: 5,
  prerequisites: [],
  sharedFields: [phone, wantedBy],
  ownFields,
  materials: [],
});
const water = matter('WATER', [
  { key: 'demand', label, required: true, type: 'NUMBER', minimum: 0, maximum: 100, unit: 'm³/d' },
  { key: 'pipes', label, required: true, type: 'INTEGER', minimum: 1, maximum: 9 },
]);
const power = matter('POWER', [
  {
    key: 'voltage',
    label,
    required: true,
    type: 'CHOICE',
    options: [
      { value: 'LOW', label },
      { value: 'HIGH', label },
    ],
  },
  { key: 'ring', label, required: false, type: 'BOOLEAN' },
]);
const good = {
  shared: { phone: '0536-1' },
  matters: { WATER: { demand: 1.5, pipes: 2 }, POWER: { voltage: 'LOW' } },
};

function faultsOf(form: unknown): unknown {
  try {
    checkForm([water, power], form);
    return null;
  } catch (error) {
    return error instanceof DomainError && error.code === 'BAD_INPUT' ? error.detail : error;
  }
}

describe('a joint form', () => {
  it('is taken as it is when it answers all', () => {
    expect(checkForm([water, power], good)).toEqual(good);
  });

  it.each(['a\u0000', '\ud83d'])('has no text that no database keeps: %j', (note) => {
    const free = matter('FREE', [{ key: 'note', label, required: true, type: 'TEXT', maxLength: 9 }]);
    const form = { shared: { phone: '0536-1' }, matters: { FREE: { note } } };
    expect(() => checkForm([free], form)).toThrow(DomainError);
    expect(checkForm([free], { ...form, matters: { FREE: { note: '好😀' } } })).toMatchObject({
      matters: { FREE: { note: '好😀' } },
    });
  });

  it('asks a shared field once', () => {
    expect(mergeForm([water, power])).toMatchObject({
      required: ['shared', 'matters'],
      properties: {
        shared: { required: ['phone'], properties: { phone: { type: 'string' }, wantedBy: { format: 'date' } } },
        matters: { required: ['WATER', 'POWER'], properties: { WATER: { required: ['demand', 'pipes'] } } },
      },
    });
  });

  it.each([
    ['form.shared.phone', { ...good, shared: {} }, null],
    ['form.shared.phone', { ...good, shared: { phone: 'call me' } }, 'call me'],
    ['form.shared.fax', { ...good, shared: { ...good.shared, fax: '1' } }, '1'],
    ['form.shared.wantedBy', { ...good, shared: { ...good.shared, wantedBy: '2026-02-30' } }, '2026-02-30'],
    ['form.matters.GAS', { ...good, matters: { ...good.matters, GAS: {} } }, {}],
    ['form.matters.WATER.demand', { ...good, matters: { ...good.matters, WATER: { demand: 101, pipes: 1 } } }, 101],
    ['form.matters.WATER.demand', { ...good, matters: { ...good.matters, WATER: { demand: '1', pipes: 1 } } }, '1'],
    ['form.matters.WATER.pipes', { ...good, matters: { ...good.matters, WATER: { demand: 1, pipes: 1.5 } } }, 1.5],
    ['form.matters.POWER.voltage', { ...good, matters: { ...good.matters, POWER: { voltage: 'HUGE' } } }, 'HUGE'],
    [
      'form.matters.POWER.ring',
      { ...good, matters: { ...good.matters, POWER: { voltage: 'LOW', ring: 'yes' } } },
      'yes',
    ],
    ['form.matters.POWER', { ...good, matters: { ...good.matters, POWER: 7 } }, 7],
    ['form', 'text', 'text'],
    ['form.matters', { ...good, matters: [] }, []],
    ['form.fees', { ...good, fees: 1 }, 1],
  ])('is refused for %s', (field, form, value) => {
    expect(faultsOf(form)).toMatchObject({ field, value, accepted: expect.anything() });
  });

  it('names all its faults at once', () => {
    const faults = faultsOf({
      shared: { phone: '' },
      matters: { WATER: { pipes: 1 }, POWER: { voltage: 'LOW', watt: 1 } },
    });
    expect(faults).toMatchObject({
      faults: [
        { field: 'form.shared.phone' },
        { field: 'form.matters.WATER.demand' },
        { field: 'form.matters.POWER.watt', accepted: ['voltage', 'ring'] },
      ],
    });
  });
});
