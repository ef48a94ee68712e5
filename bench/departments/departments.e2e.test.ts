import { expect, it } from 'vitest';
import { departmentsTable } from './departmentsTable.ts';
import { measureDepartments } from './measureDepartments.ts';
import { readArguments } from './readArguments.ts';

it('makes a department sick and well again, and judges the answers; no time is judged', async () => {
  const settings = readArguments(['--quick', '--only', 'html,frozen,wrong-types']);
  const figures = await measureDepartments(settings, () => {});
  expect(figures.map(({ fault }) => fault)).toEqual(['frozen', 'html', 'wrong-types']);
  const codes = figures.map(({ rounds }) => rounds.map(({ sick }) => Object.keys(sick.touching.codes)));
  expect(codes).toEqual([[['DEPARTMENT_TIMEOUT']], [['DEPARTMENT_UNAVAILABLE']], [['DEPARTMENT_FAULT']]]);
  for (const { rounds, residentAtMost } of figures) {
    expect(residentAtMost).toBeGreaterThan(0);
    for (const { sick, healthy } of rounds) {
      expect(sick.touching.requests).toBe(20);
      expect([sick.touching.firstWrong, sick.others.firstWrong, healthy.touching.firstWrong]).toEqual([
        null,
        null,
        null,
      ]);
      expect([healthy.touching.codes, sick.others.codes]).toEqual([{}, {}]);
    }
  }
  const relaxed = { answeredWithinMs: 1e9, residentAtMost: 1e12, othersMayRise: 1e9 };
  expect(departmentsTable(figures, relaxed).isKept).toBe(true);
});
