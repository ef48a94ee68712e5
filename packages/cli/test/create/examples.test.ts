import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createEventIntake } from '../../../../gateway/src/wire/createEventIntake.ts';
import { startTestGateway } from '../../../../gateway/test/kit/startTestGateway.ts';
import { startSource } from '../../../../subgraphs/exchange/test/startSource.ts';
import { emptyFolder, runCli } from '../runCli.ts';
import { contractFaults } from './contractFaults.ts';
import { joinGraph, serveApproval } from './joinGraph.ts';
import { runIn, runServer } from './runDepartment.ts';

const examples = fileURLToPath(new URL('../../../../examples', import.meta.url));
const inExamples = (path: string) => join(examples, path);

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program that this machine must have. */
function run(program: string, words: readonly string[], options: { cwd: string; env?: Record<string, string> }) {
  const env = { PATH: process.env['PATH'] ?? '', PYTHONDONTWRITEBYTECODE: '1', ...options.env };
  return new Promise<Ran>((resolve, reject) => {
    const child = execFile(program, words, { ...options, env }, (cause, out, err) => {
      if (cause !== null && 'code' in cause && cause.code === 'ENOENT') {
        reject(new Error(`This machine has no ${program}, which the examples need: install it.`));
      } else resolve({ code: child.exitCode, out, err });
    });
  });
}

/** All files below a folder but those that are not for git. */
function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.env' && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]).toSorted() as never);
}

describe('examples/site-safety', { timeout: 240_000 }, () => {
  it('is what guanjia create makes of the description of examples/site-safety-system', async () => {
    const cwd = emptyFolder();
    const { code, err } = await runCli(
      ['create', 'site-safety', '--from-openapi', inExamples('site-safety-system/openapi.yaml')],
      { cwd },
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(filesIn(inExamples('site-safety'))).toEqual(filesIn(join(cwd, 'site-safety')));
  });

  it('passes its own tests, and answers behind the gateway from the system of the supervision', async () => {
    const tested = await runIn(inExamples('site-safety'), 'vitest/vitest.mjs', ['run']);
    expect(tested.code, tested.said).toBe(0);
    const approval = await serveApproval();
    const inspections = join(emptyFolder(), 'inspections.json');
    const one = {
      inspection_id: 'i-1',
      projectId: approval.projectId,
      kind: 'SAFETY',
      result: 'RECTIFY',
      inspected_on: '2026-05-06',
      findings: [{ text: '临边防护缺失' }],
    };
    writeFileSync(inspections, JSON.stringify([one]));
    const system = await runServer({
      name: 'site-safety-system',
      program: process.execPath,
      words: ['main.ts'],
      cwd: inExamples('site-safety-system'),
      env: { INSPECTIONS_FILE: inspections },
    });
    const key = newId();
    const url = await runServer({
      name: 'site-safety',
      program: process.execPath,
      words: ['src/main.ts'],
      cwd: inExamples('site-safety'),
      env: { REST_URL: system, SIGNING_KEY: key },
    });
    const samples = { Project: [approval.projectId] };
    expect(await contractFaults({ url: `${url}/graphql`, key }, samples)).toMatchObject({ faults: [] });
    const sdl = readFileSync(inExamples('site-safety/src/schema.graphql'), 'utf8');
    const graph = await joinGraph([{ name: 'site-safety', url: `${url}/graphql`, key, sdl }], approval);
    expect(await graph.policyFaults()).toEqual([]);
    const query = `{ project(id: "${approval.projectId}") { name siteSafetyInspections(limit: 1) { inspectionId inspectedOn findings { text } } } }`;
    expect(await graph.ask(query)).toMatchObject({
      errors: undefined,
      data: {
        project: {
          name: '演示·测试项目',
          siteSafetyInspections: [
            { inspectionId: 'i-1', inspectedOn: '2026-05-06', findings: [{ text: '临边防护缺失' }] },
          ],
        },
      },
    });
  });
});

describe('examples/drone-progress', { timeout: 120_000 }, () => {
  it('passes its own tests', async () => {
    const { code, err } = await run('python3', ['-m', 'unittest', '-q'], { cwd: inExamples('drone-progress') });
    expect(code, err).toBe(0);
    expect(err).toMatch(/Ran [1-9]\d* tests/);
  });

  it('answers behind the gateway, and nobody else', async () => {
    const approval = await serveApproval();
    const surveys = join(emptyFolder(), 'surveys.json');
    const survey = { projectId: approval.projectId, flownOn: '2026-04-20', percent: 46, areaSquareMetres: 12_000 };
    writeFileSync(
      surveys,
      JSON.stringify([
        { id: 'f-1', ...survey },
        { id: 'f-2', ...survey, flownOn: '2026-05-20' },
      ]),
    );
    const key = newId();
    const url = await runServer({
      name: 'drone-progress',
      program: 'python3',
      words: ['main.py'],
      cwd: inExamples('drone-progress'),
      env: { SURVEYS_FILE: surveys, SIGNING_KEY: key, PYTHONDONTWRITEBYTECODE: '1' },
    });
    const sdl = readFileSync(inExamples('drone-progress/schema.graphql'), 'utf8');
    const samples = { Project: [approval.projectId], DroneSurvey: ['f-1', 'f-2'] };
    expect(await contractFaults({ url: `${url}/graphql`, key }, samples)).toEqual({
      keys: new Set(['Project id', 'DroneSurvey id']),
      faults: [],
      statements: new Set(['unknown']),
    });
    const joining = { name: 'drone-progress', url: `${url}/graphql`, sdl };
    const graph = await joinGraph([{ ...joining, key }], approval);
    expect(await graph.policyFaults()).toEqual([]);
    const query = `{
      project(id: "${approval.projectId}") { name latest: droneSurveys(first: 1) { id percent } droneSurveys { id project { name } } }
      one: droneSurvey(id: "f-1") { areaSquareMetres } none: droneSurvey(id: "f-9") { id }
    }`;
    const project = { name: '演示·测试项目' };
    expect(await graph.ask(query)).toMatchObject({
      errors: undefined,
      data: {
        project: {
          ...project,
          latest: [{ id: 'f-2', percent: 46 }],
          droneSurveys: [
            { id: 'f-2', project },
            { id: 'f-1', project },
          ],
        },
        one: { areaSquareMetres: 12_000 },
        none: null,
      },
    });
    expect((await graph.ask(query, 'owner')).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const unsigned = await fetch(`${url}/graphql`, { method: 'POST', body: '{"query":"{ _service { sdl } }"}' });
    expect([unsigned.status, await unsigned.json()]).toMatchObject([
      401,
      { errors: [{ extensions: { code: 'UNSIGNED_REQUEST' } }] },
    ]);
    const stranger = await joinGraph([{ ...joining, key: newId() }], approval);
    expect((await stranger.ask('{ droneSurvey(id: "f-1") { id } }')).errors?.[0]).toMatchObject({
      extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: 'drone-progress' },
    });
  });
});

describe('examples/outside-system', { timeout: 120_000 }, () => {
  const script = inExamples('outside-system/post-progress.sh');
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  /** A gateway that passes on to a real exchange, with a registered source. */
  async function startDoor() {
    const source = await startSource();
    const eventIntake = createEventIntake({ url: source.started.url });
    const gateway = await startTestGateway({ eventIntake });
    onTestFinished(async () => {
      await gateway.stop();
      await eventIntake.close();
    });
    const env = { URL: gateway.url, KEY: source.key, SOURCE: source.source.uri };
    const post = (words: readonly string[], changed: Record<string, string> = {}) =>
      run('sh', [script, ...words], { cwd: emptyFolder(), env: { ...env, ...changed } });
    return { ...source, post };
  }

  it('posts progress with a picture, once however often it is run', async () => {
    const { post, projectId, timeline } = await startDoor();
    const picture = join(emptyFolder(), '现场 "一".png');
    writeFileSync(picture, png);
    const words = [projectId, '45', '二层楼板 "浇筑"\\完成', picture, 'report-1'];
    for (const _ of ['once', 'again']) {
      expect(await post(words)).toEqual({ code: 0, out: 'accepted: report-1\n', err: '' });
    }
    const events = await timeline();
    expect(events).toHaveLength(1);
    const bytes = png.length;
    const named = { name: '现场 "一".png', mediaType: 'image/png', bytes };
    expect(events[0]).toMatchObject({
      type: 'site.progressReported',
      data: { percent: 45, description: '二层楼板 "浇筑"\\完成', pictures: [named] },
    });
  });

  it('says what was refused, and why', async () => {
    const { post, projectId, timeline } = await startDoor();
    expect(await post([newId(), '45', 'x'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('PROJECT_NOT_FOUND'),
    });
    expect(await post([projectId, '101', 'x'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('BAD_INPUT'),
    });
    expect(await post([projectId, '45', 'x'], { KEY: 'gjs_wrong' })).toMatchObject({
      code: 1,
      err: expect.stringContaining('UNAUTHENTICATED'),
    });
    expect(await post([projectId, '4 5', 'x'])).toMatchObject({ code: 2, err: expect.stringContaining('PERCENT') });
    expect(await post([projectId])).toMatchObject({ code: 2, err: expect.stringContaining('KEY=') });
    expect(await timeline()).toEqual([]);
  });
});
