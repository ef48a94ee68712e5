import { DomainError } from '@guanjia/kernel/DomainError';
import { describe, expect, it } from 'vitest';
import { type CatalogueFiles, createUtilityCatalogue, type MatterEntry } from './utilityCatalogue.ts';

const label = { en: 'a', zh: '甲' };
const matter = (code: string, change: Partial<MatterEntry> = {}): MatterEntry => ({
  code,
  name: label,
  kind: 'CONNECTION',
  provider: 'provider-a',
  promisedWorkingDays: 5,
  prerequisites: [],
  sharedFields: [],
  fields: [],
  sharedMaterials: [],
  materials: [],
  ...change,
});
const files = (change: Partial<CatalogueFiles>): CatalogueFiles => ({
  version: '1',
  note: '',
  receiptWorkingDays: 1,
  providers: [{ id: 'provider-a', name: label, system: null }],
  sharedFields: [{ key: 'area', label, required: true, type: 'BOOLEAN' }],
  sharedMaterials: [{ code: 'PLAN', name: label, required: true }],
  matters: [matter('A'), matter('B', { prerequisites: ['A'] })],
  ...change,
});

function faultOf(change: Partial<CatalogueFiles>): unknown {
  try {
    createUtilityCatalogue(files(change));
    return null;
  } catch (error) {
    return error instanceof DomainError && error.code === 'CATALOGUE_INVALID' ? error.detail : error;
  }
}

describe('the catalogue of matters', () => {
  it.each([
    ['two matters of one code', { matters: [matter('A'), matter('A')] }, { field: 'matters', value: 'A' }],
    ['no matter', { matters: [] }, { field: 'matters', value: [] }],
    ['an unknown provider', { matters: [matter('A', { provider: 'x' })] }, { field: 'A.provider', value: 'x' }],
    [
      'an unknown prerequisite',
      { matters: [matter('A', { prerequisites: ['Z'] })] },
      { field: 'A.prerequisites', value: 'Z' },
    ],
    [
      'a cycle',
      {
        matters: [
          matter('A', { prerequisites: ['B'] }),
          matter('B', { prerequisites: ['C'] }),
          matter('C', { prerequisites: ['A'] }),
        ],
      },
      { field: 'prerequisites', value: ['A', 'B', 'C', 'A'] },
    ],
    [
      'a matter before itself',
      { matters: [matter('A', { prerequisites: ['A'] })] },
      { field: 'prerequisites', value: ['A', 'A'] },
    ],
    [
      'an unknown shared field',
      { matters: [matter('A', { sharedFields: ['x'] })] },
      { field: 'A.sharedFields', value: 'x' },
    ],
    [
      'an unknown shared material',
      { matters: [matter('A', { sharedMaterials: ['X'] })] },
      { field: 'A.sharedMaterials', value: 'X' },
    ],
    [
      'two materials of one code',
      { matters: [matter('A', { materials: [{ code: 'PLAN', name: label, required: true }] })] },
      { field: 'materials', value: 'PLAN' },
    ],
    [
      'two providers of one id',
      {
        providers: [
          { id: 'provider-a', name: label, system: null },
          { id: 'provider-a', name: label, system: null },
        ],
      },
      { field: 'providers', value: 'provider-a' },
    ],
  ] satisfies [string, Partial<CatalogueFiles>, unknown][])('is refused with %s', (_, change, detail) => {
    expect(faultOf(change)).toEqual(detail);
  });

  it('gives each matter its shared fields and materials', () => {
    const catalogue = createUtilityCatalogue(
      files({ matters: [matter('A', { sharedFields: ['area'], sharedMaterials: ['PLAN'] })] }),
    );
    expect(catalogue.requireMatter('A')).toMatchObject({
      sharedFields: [{ key: 'area' }],
      materials: [{ code: 'PLAN', shared: true }],
    });
  });

  it('names the codes there are when one is unknown', () => {
    const catalogue = createUtilityCatalogue(files({}));
    expect(() => catalogue.requireMatter('Z')).toThrow(
      expect.objectContaining({
        code: 'MATTER_NOT_FOUND',
        detail: { field: 'matterCodes', value: 'Z', accepted: ['A', 'B'] },
      }),
    );
  });
});
