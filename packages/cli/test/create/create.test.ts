import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCli } from '../runCli.ts';
import { contractFaults } from './contractFaults.ts';
import { joinGraph, serveApproval } from './joinGraph.ts';
import { linkPackages, runDepartment, runIn } from './runDepartment.ts';
import { startFlights, startQuality, startSite } from './startSystems.ts';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const biomeConfig = file('../../../../biome.json');
const { postgresUrl } = testServices();

/** Makes a department in a folder of its own, and gives it packages. */
async function create(name: string, ...words: string[]) {
  const cwd = emptyFolder();
  const { code, out, err } = await runCli(['create', name, '--json', ...words], { cwd });
  expect({ code, out, err }).toMatchObject({ code: 0 });
  const folder = join(cwd, name);
  linkPackages(folder);
  return { folder, ...JSON.parse(out) };
}

/** Its types are right, it is formatted as this house does, and its own tests pass. */
async function expectWhole(folder: string): Promise<void> {
  expect(await runIn(folder, 'typescript/bin/tsc', ['--noEmit'])).toEqual({ code: 0, said: '' });
  const settings = JSON.parse(readFileSync(biomeConfig, 'utf8'));
  const { formatter, javascript, json, assist } = settings;
  const config = emptyFolder();
  const files = { includes: ['**', '!**/node_modules', '!**/*.md'] };
  writeFileSync(
    join(config, 'biome.json'),
    JSON.stringify({ formatter, javascript, json, assist, files, linter: { enabled: false } }),
  );
  const formatted = await runIn(folder, '@biomejs/biome/bin/biome', ['check', `--config-path=${config}`, '.']);
  expect(formatted).toMatchObject({ code: 0, said: expect.stringContaining('No fixes applied') });
  const report = join(config, 'report.json');
  const tested = await runIn(folder, 'vitest/vitest.mjs', ['run', '--reporter=json', `--outputFile=${report}`]);
  expect(tested.code, tested.said).toBe(0);
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  expect(numPassedTests).toBe(numTotalTests);
  expect(numTotalTests).toBeGreaterThan(20);
}

describe('guanjia create', { timeout: 240_000 }, () => {
  it('makes a department from nothing that is whole, and joins projects', async () => {
    const made = await create('site-notes');
    expect(made).toMatchObject({ ok: true, projectFields: ['siteNotesRecords'], notes: [] });
    await expectWhole(made.folder);
    const approval = await serveApproval();
    const records = join(made.folder, 'records.json');
    const record = { id: 'r-1', projectId: approval.projectId, title: '开工检查', recordedOn: '2026-03-02' };
    writeFileSync(records, JSON.stringify([record]));
    const department = await runDepartment(made.folder, 'site-notes', { RECORDS_FILE: records });
    const samples = { SiteNotesRecord: ['r-1'], Project: [approval.projectId] };
    expect(await contractFaults(department, samples)).toEqual({
      keys: new Set(['SiteNotesRecord id', 'Project id']),
      faults: [],
      statements: new Set(['unknown']), // a file takes none, and whatever comes in its place may count them
    });
    const graph = await joinGraph([department], approval);
    expect(await graph.policyFaults()).toEqual([]);
    const query = `{ project(id: "${approval.projectId}") { name siteNotesRecords { id recordedOn project { name } } } }`;
    const name = '演示·测试项目';
    expect(await graph.ask(query)).toMatchObject({
      errors: undefined,
      data: { project: { name, siteNotesRecords: [{ id: 'r-1', recordedOn: '2026-03-02', project: { name } }] } },
    });
    expect((await graph.ask(query, 'steward')).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('makes one over a REST system from its OpenAPI description', async () => {
    const made = await create('site-safety', '--from-openapi', file('site.openapi.yaml'));
    expect(made).toMatchObject({
      projectFields: ['siteSafetyInspections', 'siteSafetyProgress'],
      queries: ['siteSafetyInspections', 'siteSafetyInspection', 'siteSafetyProgress', 'siteSafetyFigures'],
    });
    expect(made.notes).toEqual([
      'left out: POST /projects/{project_id}/inspections: only what reads is made into queries',
      'left out: GET /secret: it needs X-Key in the header',
    ]);
    await expectWhole(made.folder);
    const approval = await serveApproval();
    const site = await startSite(approval.projectId);
    const department = await runDepartment(made.folder, 'site-safety', { REST_URL: site.url });
    const graph = await joinGraph([department], approval);
    expect(await graph.policyFaults()).toEqual([]);
    const query = `{ project(id: "${approval.projectId}") {
      name a: siteSafetyInspections(limit: 5) { id inspectedOn result } b: siteSafetyInspections(limit: 5) { id }
      siteSafetyProgress { percent }
    } }`;
    const [one, two] = ['site-1', 'site-2'].map((id) => ({ id, inspectedOn: '2026-05-06', result: 'PASSED' }));
    expect(await graph.ask(query)).toMatchObject({
      errors: undefined,
      data: {
        project: {
          name: '演示·测试项目',
          a: [one, two],
          b: [{ id: 'site-1' }, { id: 'site-2' }],
          siteSafetyProgress: { percent: 46 },
        },
      },
    });
    const asked = [`/v1/progress/${approval.projectId}`, `/v1/projects/${approval.projectId}/inspections?limit=5`];
    expect(site.asked.toSorted()).toEqual(asked);
    const samples = { Project: [approval.projectId], SiteSafetyInspection: ['site-1', 'site-2'] };
    expect(await contractFaults(department, samples)).toMatchObject({ faults: [], statements: new Set(['unknown']) });
    const away = `{ project(id: "${approval.projectId}") { name siteSafetyInspections(limit: 6) { id } } missing: siteSafetyInspection(id: "x") { id } }`;
    expect(await graph.ask(away)).toMatchObject({ errors: undefined, data: { missing: null } });
  });

  it('makes one over a SOAP system from its WSDL', async () => {
    const made = await create('quality', '--from-wsdl', file('quality.wsdl'));
    expect(made).toMatchObject({
      projectFields: ['qualityInspections'],
      queries: ['qualityInspection', 'qualityInspections'],
      types: ['QualityInspection', 'QualityFinding'],
    });
    expect(made.notes).toEqual([expect.stringContaining('SaveInspection')]);
    await expectWhole(made.folder);
    const approval = await serveApproval();
    const department = await runDepartment(made.folder, 'quality', {
      SOAP_URL: await startQuality(approval.projectId),
    });
    const graph = await joinGraph([department], approval);
    expect(await graph.policyFaults()).toEqual([]);
    const query = `{
      project(id: "${approval.projectId}") { name qualityInspections { inspectionId result score findings { text } } }
      one: qualityInspection(inspectionId: "soap-1") { score } none: qualityInspection(inspectionId: "soap-2") { score }
    }`;
    const found = { inspectionId: 'soap-1', result: 'RECTIFY', score: 80, findings: [{ text: '临边防护缺失' }] };
    expect(await graph.ask(query)).toMatchObject({
      errors: undefined,
      data: { project: { name: '演示·测试项目', qualityInspections: [found] }, one: { score: 80 }, none: null },
    });
    expect(await contractFaults(department, { Project: [approval.projectId] })).toMatchObject({ faults: [] });
  });

  it.skipIf(postgresUrl === null)('makes one over a table of a PostgreSQL', async () => {
    const approval = await serveApproval();
    const url = postgresUrl ?? '';
    const flights = await startFlights(url, approval.projectId);
    const made = await create('site-drones', '--from-postgres', url, '--table', flights.table);
    expect(made).toMatchObject({
      projectFields: ['siteDronesDroneFlights'],
      queries: ['siteDronesDroneFlight', 'siteDronesDroneFlights'],
      notes: ['left out: column raw (bytea)'],
    });
    expect(readFileSync(join(made.folder, '.env.example'), 'utf8')).toMatch(/^DATABASE_URL=$/m);
    await expectWhole(made.folder);
    const department = await runDepartment(made.folder, 'site-drones');
    expect(await contractFaults(department, { Project: [approval.projectId] })).toEqual({
      keys: new Set(['SiteDronesDroneFlight flightId', 'Project id']),
      faults: [],
      statements: new Set(['kept']),
    });
    const graph = await joinGraph([department], approval);
    expect(await graph.policyFaults()).toEqual([]);
    const query = `{
      project(id: "${approval.projectId}") {
        name siteDronesDroneFlights(first: 5) { flightId flownOn at area pictures payload itSOdd ok }
        rest: siteDronesDroneFlights(first: 1, after: "2") { flightId }
      }
      none: siteDronesDroneFlight(flightId: "7") { flightId }
    }`;
    const later = {
      flightId: '2',
      flownOn: '2026-05-07',
      at: null,
      area: null,
      pictures: null,
      payload: null,
      itSOdd: null,
      ok: false,
    };
    const large = {
      flightId: '9007199254740993',
      flownOn: '2026-05-06',
      at: '2026-05-06T00:00:00.000Z',
      area: '12000.50',
      pictures: ['a', 'b'],
      payload: { wind: 3 },
      itSOdd: 'x',
      ok: true,
    };
    expect(await graph.ask(query)).toMatchObject({
      errors: undefined,
      data: {
        project: {
          name: '演示·测试项目',
          siteDronesDroneFlights: [later, large],
          rest: [{ flightId: large.flightId }],
        },
        none: null,
      },
    });
    for (const table of ['no_key', 'two_keys', 'odd_key', 'nowhere']) {
      const words = ['create', 'x-y', '--json', '--from-postgres', url, '--table', `${flights.schema}.${table}`];
      const { code, out } = await runCli(words);
      const expected = table === 'nowhere' ? 'TABLE_UNKNOWN' : 'TABLE_WITHOUT_KEY';
      expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 1, error: { code: expected } });
    }
  });
});
