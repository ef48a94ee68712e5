import { expect, it } from 'vitest';
import { departmentsTable } from './departmentsTable.ts';
import { measureDepartments } from './measureDepartments.ts';
import { readArguments } from './readArguments.ts';

it('makes a department sick and well again, and judges the answers; no time is judged', async () => {
  const settings = readArguments(['--quick', '--only', 'html,frozen,wrong-types']);
  const figures = await measureDepartments(settings, () => {});
  expect(figures.map(({ fault }) => fault)).toEqual(['none', 'frozen', 'html', 'wrong-types']);
  const codes = figures.map(({ rounds }) => rounds.map(({ sick }) => Object.keys(sick.load.touching.codes)));
  expect(codes).toEqual([[[]], [['DEPARTMENT_TIMEOUT']], [['DEPARTMENT_UNAVAILABLE']], [['DEPARTMENT_FAULT']]]);
  for (const { rounds, residentAtMost } of figures) {
    expect(residentAtMost).toBeGreaterThan(0);
    for (const { sick, healthy } of rounds) {
      expect(sick.load.touching.requests).toBe(20);
      expect([sick.load.touching, sick.load.others, healthy.load.touching].map(({ firstWrong }) => firstWrong)).toEqual(
        [null, null, null],
      );
      expect([healthy.load.touching.codes, sick.load.others.codes]).toEqual([{}, {}]);
      for (const { cpuMicrosPerRequest, loopDelayMsAtMost, machineBusy } of [sick, healthy]) {
        expect(cpuMicrosPerRequest).toBeGreaterThanOrEqual(0);
        expect(loopDelayMsAtMost).toBeGreaterThanOrEqual(0);
        expect(machineBusy).toBeGreaterThan(0);
      }
    }
  }
  const relaxed = { answeredWithinMs: 1e9, residentAtMost: 1e12, othersMayRise: 1e9 };
  expect(departmentsTable(figures, relaxed).isKept).toBe(true);
});
