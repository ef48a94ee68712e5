import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readAcceptanceItems } from '../src/storage/readAcceptanceItems.ts';

const shipped = readFileSync(new URL('../data/items.json', import.meta.url), 'utf8');

/** A copy of the shipped file with one text put for another. */
function fileWith(text: string, other: string): URL {
  const file = join(mkdtempSync(join(tmpdir(), 'items-')), 'items.json');
  expect(shipped).toContain(text);
  writeFileSync(file, shipped.replace(text, other));
  return pathToFileURL(file);
}

describe('an items file', () => {
  it.each([
    ['an unknown agency', '"agency": "WATER"', '"agency": "FLOOD"', 'items.5.agency: not a known agency'],
    ['an unknown phase', '"phase": "SECOND"', '"phase": "THIRD"', 'items.5.phase: not a phase'],
    [
      'an unknown kind',
      '"OLD_COMMUNITY_RENOVATION"',
      '"CASTLE"',
      'items.0.applicability.0.kinds.0: not a kind of project',
    ],
    ['a code of another shape', '"acceptance-fire"', '"Fire!"', expect.stringContaining('items.1.code: ')],
    [
      'a field that nobody reads',
      '"promisedWorkingDays": 8',
      '"promisedWorkingDays": 8, "fee": 1',
      expect.stringContaining('fee'),
    ],
  ])('is refused with %s', (_, text, other, fault) => {
    expect(() => readAcceptanceItems(fileWith(text, other))).toThrow(
      expect.objectContaining({
        code: 'CATALOGUE_INVALID',
        detail: { field: 'items', faults: expect.arrayContaining([fault]) },
      }),
    );
  });
});
