import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { readArchiveRules } from '../src/storage/readArchiveRules.ts';
import { catalogue } from './catalogue.ts';

const shipped = readFileSync(new URL('../data/archive.json', import.meta.url), 'utf8');
const itemCodes = catalogue.items.map(({ code }) => code);

function readWith(text: string, other: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'archive-')), 'archive.json');
  expect(shipped).toContain(text);
  writeFileSync(file, shipped.replace(text, other));
  return readArchiveRules(pathToFileURL(file), itemCodes);
}

it('is marked as a default, and reads as it is shipped', () => {
  expect(shipped).toContain('DEFAULT 默认值');
  expect(readWith('DEFAULT', 'DEFAULT').kinds.filter(({ required }) => required)).toHaveLength(6);
});

it.each([
  ['a recipient that is no agency', '"ARCHIVES"', '"CASTLE"', expect.stringContaining('recipient.code')],
  ['an unknown channel', '"IN_PERSON"', '"PIGEON"', expect.stringContaining('recipient.channel')],
  ['an unknown phase', '"FIRST"', '"THIRD"', 'finishedBy.phases.0: not a phase'],
  [
    'an item that is not in the catalogue',
    '"acceptance-archives"',
    '"acceptance-magic"',
    expect.stringContaining('acceptance-magic'),
  ],
  ['a kind twice', '"electronic-file"', '"as-built-drawings"', 'kinds: a kind is listed twice'],
  ['no days', '"receiptWorkingDays": 5', '"receiptWorkingDays": 0', expect.stringContaining('receiptWorkingDays')],
  ['a field that nobody reads', '"finishedBy"', '"fee": 1, "finishedBy"', expect.stringContaining('fee')],
])('is refused with %s', (_, text, other, fault) => {
  expect(() => readWith(text, other)).toThrow(
    expect.objectContaining({ code: 'CATALOGUE_INVALID', detail: { field: 'archive', faults: [fault] } }),
  );
});
