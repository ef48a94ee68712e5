import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCommitmentTerms, readOfficeHours } from './readDeadlineRules.ts';

const shipped = new URL('../../data/', import.meta.url);

function folderWith(file: string, content: unknown): URL {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, file), JSON.stringify(content));
  return pathToFileURL(`${folder}/`);
}

describe('the office hours', () => {
  it('are shipped as 09:00–12:00 and 13:30–17:00', () => {
    const periods = [
      { from: 540, to: 720 },
      { from: 810, to: 1020 },
    ];
    expect(readOfficeHours(shipped)).toEqual({ version: '2026.1', periods });
  });

  it.each([
    ['no hours', [], 'officeHours.json: periods'],
    ['a period that ends before it begins', [{ from: '12:00', to: '09:00' }], 'officeHours.json: periods'],
    [
      'periods that touch',
      [
        { from: '09:00', to: '12:00' },
        { from: '12:00', to: '17:00' },
      ],
      'officeHours.json: periods',
    ],
    ['a time that is none', [{ from: '09:00', to: '25:00' }], 'officeHours.json: periods[0].to'],
  ])('stop the start when there are %s', (_, periods, path) => {
    const folder = folderWith('officeHours.json', { version: '1', note: '', periods });
    expect(() => readOfficeHours(folder)).toThrow(
      expect.objectContaining({ code: 'CATALOGUE_INVALID', detail: expect.objectContaining({ path }) }),
    );
  });
});

describe('the terms of commitments', () => {
  it('are shipped as thirty working days, with reminders three and one before', () => {
    expect(readCommitmentTerms(shipped)).toEqual({ toleranceWorkingDays: 30, reminderWorkingDays: [3, 1] });
  });

  it('stop the start when a promise may last no day', () => {
    const tolerance = { longestWorkingDays: 0, reminderWorkingDays: [] };
    const folder = folderWith('commitments.json', { version: '1', note: '', tolerance });
    const path = 'commitments.json: tolerance.longestWorkingDays';
    expect(() => readCommitmentTerms(folder)).toThrow(
      expect.objectContaining({ code: 'CATALOGUE_INVALID', detail: expect.objectContaining({ path }) }),
    );
  });
});
