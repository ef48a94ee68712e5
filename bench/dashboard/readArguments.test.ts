import { expect, it } from 'vitest';
import { dashboardHelp, readArguments } from './readArguments.ts';

it('has a default for every option, and its help names each', () => {
  const given = readArguments([]);
  expect(given).toMatchObject({ setup: 'services', projects: 1_000, perSecond: 20, seconds: 60, keep: false });
  for (const name of ['setup', 'projects', 'applications', 'seed', 'rounds', 'per-second', 'seconds', 'keep']) {
    expect(dashboardHelp).toContain(`--${name}`);
  }
});

it('refuses what it does not know and numbers outside their range, by name', () => {
  expect(readArguments(['--projects', '50', '--per-second', '5'])).toMatchObject({ projects: 50, perSecond: 5 });
  expect(() => readArguments(['--project', '50'])).toThrow('--project');
  expect(() => readArguments(['--projects', '0'])).toThrow('--projects');
  expect(() => readArguments(['--setup', 'other'])).toThrow('--setup');
});
