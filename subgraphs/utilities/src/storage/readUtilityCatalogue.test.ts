import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readUtilityCatalogue } from './readUtilityCatalogue.ts';

const shipped = new URL('../../data/', import.meta.url);

describe('the shipped catalogue', () => {
  it('has the twelve matters of the default: seven connections and five line-work permits', () => {
    const { matters } = readUtilityCatalogue(shipped);
    const byKind = Map.groupBy(matters, (matter) => matter.kind);
    expect(matters).toHaveLength(12);
    expect(byKind.get('CONNECTION')?.map((matter) => matter.code)).toEqual([
      'WATER_SUPPLY',
      'DRAINAGE',
      'POWER_SUPPLY',
      'GAS_SUPPLY',
      'HEATING',
      'TELECOM',
      'BROADCASTING',
    ]);
    expect(byKind.get('LINE_WORK_PERMIT')).toHaveLength(5);
  });

  it('says that it is a default', () => {
    expect(readUtilityCatalogue(shipped).note).toContain('默认');
  });

  it('names file and place of a fault', () => {
    const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
    writeFileSync(join(folder, 'providers.json'), '{"note":"","providers":[{"id":"provider-a","name":{"en":"a"}}]}');
    const url = pathToFileURL(`${folder}/`);
    expect(() => readUtilityCatalogue(url)).toThrow(
      expect.objectContaining({
        code: 'CATALOGUE_INVALID',
        detail: expect.objectContaining({ field: 'providers.json: providers.0.name.zh' }),
      }),
    );
  });
});
