import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findProgram } from '@guanjia/runtime/testing/findProgram';
import { describe, expect, it, onTestFinished } from 'vitest';

const promtool = findProgram('promtool', process.env['PATH'] ?? '');
const deploy = fileURLToPath(new URL('../../../deploy/', import.meta.url));
const run = async (...words: string[]): Promise<string> =>
  (await promisify(execFile)(promtool ?? '', words, { cwd: join(deploy, 'prometheus') })).stdout;

/** Prometheus' own judgement; its tool is in Debian's package `prometheus`. */
describe.skipIf(promtool === null)('promtool', () => {
  it('takes the rules', async () => {
    const rules = readFileSync(join(deploy, 'prometheus/alerts.yml'), 'utf8').match(/alert:/g)?.length;
    expect(await run('check', 'rules', 'alerts.yml')).toContain(`SUCCESS: ${rules} rules found`);
  });

  it('takes the settings, but for the files of a container', async () => {
    expect(await run('check', 'config', '--syntax-only', 'prometheus.yml')).toContain('SUCCESS');
  });

  it('sees alerts come when they should, and not otherwise', async () => {
    expect(await run('test', 'rules', 'alerts.test.yml')).toContain('SUCCESS');
  });

  it('takes every question of the dashboard', async () => {
    const { panels } = JSON.parse(readFileSync(join(deploy, 'grafana/guanjia.json'), 'utf8')) as {
      panels: readonly { targets?: readonly { expr: string }[] }[];
    };
    const questions = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
    const rules = questions.map((expr, place) => ({ record: `dashboard:${place}`, expr }));
    const folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'rules.yml');
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'dashboard', rules }] }));
    expect(await run('check', 'rules', '--lint=none', file)).toContain(`SUCCESS: ${questions.length} rules found`);
  });
});
