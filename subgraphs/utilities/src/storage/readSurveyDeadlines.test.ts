import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { readSurveyDeadlines } from './readSurveyDeadlines.ts';

const shipped = new URL('../../data/', import.meta.url);

function readWith(text: string | null) {
  const folder = mkdtempSync(join(tmpdir(), 'survey-deadlines-'));
  if (text !== null) writeFileSync(join(folder, 'surveyDeadlines.json'), text);
  return readSurveyDeadlines(pathToFileURL(`${folder}/`), shipped);
}

it('says that it is a default, and is taken where a region has no file of its own', () => {
  expect(readFileSync(new URL('surveyDeadlines.json', shipped), 'utf8')).toContain('DEFAULT 默认值');
  expect(readWith(null)).toEqual({ reminderWorkingDays: 3, signatureWorkingDays: 5 });
});

it('is a region’s own where there is one', () => {
  const own = { reminderWorkingDays: 1, signatureWorkingDays: 2 };
  expect(readWith(JSON.stringify({ note: '本地', ...own }))).toEqual(own);
});

it.each([
  ['no days', { reminderWorkingDays: 0, signatureWorkingDays: 2 }, 'reminderWorkingDays'],
  ['a reminder after the last day', { reminderWorkingDays: 3, signatureWorkingDays: 2 }, ''],
  ['a word that nobody reads', { reminderWorkingDays: 1, signatureWorkingDays: 2, fee: 1 }, ''],
])('is refused with %s', (_, days, place) => {
  expect(() => readWith(JSON.stringify({ note: '本地', ...days }))).toThrow(
    expect.objectContaining({
      code: 'CATALOGUE_INVALID',
      detail: expect.objectContaining({ field: `surveyDeadlines.json: ${place}` }),
    }),
  );
});
