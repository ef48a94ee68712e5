import { describe, expect, it } from 'vitest';
import { answersIn, fieldsOf, withAnswers } from './formFields.ts';

const schema = {
  type: 'object',
  properties: {
    shared: {
      type: 'object',
      required: ['siteAddress', 'contactPhone'],
      properties: {
        siteAddress: { title: '项目地址', description: 'Address of the site', type: 'string', maxLength: 200 },
        contactPhone: {
          title: '联系电话',
          description: 'Telephone',
          type: 'string',
          maxLength: 20,
          pattern: '^[0-9]+$',
        },
        wantedBy: { title: '期望接通日期', description: 'Wanted by', type: 'string', format: 'date' },
      },
    },
    matters: {
      type: 'object',
      properties: {
        POWER_SUPPLY: {
          type: 'object',
          required: ['capacity', 'voltage'],
          properties: {
            capacity: {
              title: '申请容量',
              description: 'Capacity',
              type: 'number',
              minimum: 1,
              maximum: 9,
              'x-unit': 'kVA',
            },
            lines: { title: '回路数', description: 'Lines', type: 'integer', minimum: 0, maximum: 4 },
            separated: { title: '雨污分流', description: 'Separated', type: 'boolean' },
            voltage: { title: '电压等级', oneOf: [{ const: 'HIGH_10KV', title: '10 千伏', description: '10 kV' }] },
          },
        },
      },
    },
  },
};
const form = { shared: { siteAddress: '演示路1号' }, matters: { POWER_SUPPLY: { capacity: 3, lines: 2 } } };

describe('the fields of a joint form', () => {
  it('are read of each kind, with their bounds', () => {
    const text = { kind: 'text', pattern: null } as const;
    expect(fieldsOf(schema, ['shared'])).toEqual([
      {
        ...text,
        key: 'siteAddress',
        title: { zh: '项目地址', en: 'Address of the site' },
        required: true,
        maxLength: 200,
      },
      {
        ...text,
        key: 'contactPhone',
        title: { zh: '联系电话', en: 'Telephone' },
        required: true,
        maxLength: 20,
        pattern: '^[0-9]+$',
      },
      { key: 'wantedBy', title: { zh: '期望接通日期', en: 'Wanted by' }, required: false, kind: 'date' },
    ]);
    expect(fieldsOf(schema, ['matters', 'POWER_SUPPLY'])).toEqual([
      {
        key: 'capacity',
        title: { zh: '申请容量', en: 'Capacity' },
        required: true,
        kind: 'number',
        whole: false,
        minimum: 1,
        maximum: 9,
        unit: 'kVA',
      },
      {
        key: 'lines',
        title: { zh: '回路数', en: 'Lines' },
        required: false,
        kind: 'number',
        whole: true,
        minimum: 0,
        maximum: 4,
        unit: null,
      },
      { key: 'separated', title: { zh: '雨污分流', en: 'Separated' }, required: false, kind: 'boolean' },
      {
        key: 'voltage',
        title: { zh: '电压等级', en: '电压等级' },
        required: true,
        kind: 'choice',
        options: [{ value: 'HIGH_10KV', title: { zh: '10 千伏', en: '10 kV' } }],
      },
    ]);
  });

  it.each([[['matters', 'GAS_SUPPLY']], [['other']], [['shared', 'siteAddress', 'deeper']]])(
    'are none at %s',
    (group) => {
      expect(fieldsOf(schema, group)).toEqual([]);
      expect(fieldsOf(null, group)).toEqual([]);
    },
  );

  it('come back whole: the answers that were not asked for stay as they were', () => {
    expect(answersIn(form, ['matters', 'POWER_SUPPLY'])).toEqual({ capacity: 3, lines: 2 });
    expect(answersIn(null, ['shared'])).toEqual({});
    expect(withAnswers(form, ['matters', 'POWER_SUPPLY'], { capacity: 4, lines: '', separated: false })).toEqual({
      shared: { siteAddress: '演示路1号' },
      matters: { POWER_SUPPLY: { capacity: 4, separated: false } },
    });
    expect(withAnswers({ capacity: 3 }, [], { voltage: 'HIGH_10KV' })).toEqual({ capacity: 3, voltage: 'HIGH_10KV' });
    expect(withAnswers(null, ['shared'], { siteAddress: '演示路2号' })).toEqual({
      shared: { siteAddress: '演示路2号' },
    });
  });
});
