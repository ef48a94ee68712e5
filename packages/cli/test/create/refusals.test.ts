import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@guanjia/runtime/testing/freePort';
import { describe, expect, it } from 'vitest';
import { packageVersions } from '../../src/create/packageVersions.ts';
import { emptyFolder, runCli } from '../runCli.ts';
import { serve } from './startSystems.ts';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const openApi = (paths: object) => JSON.stringify({ openapi: '3.0.3', info: { title: 't', version: '1' }, paths });

/** Runs it in an empty folder, which has to be empty afterwards as well. */
async function refused(words: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const cwd = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const { code, out, err } = await runCli(['create', ...words, '--json'], { cwd });
  expect(readdirSync(cwd).toSorted()).toEqual(Object.keys(files).toSorted());
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(/^guanjia: /);
  expect(code).toBe(1);
  return JSON.parse(out).error;
}

describe('guanjia create refuses', { timeout: 60_000 }, () => {
  it.each(['Site', 'site_safety', 'site-', 'site--safety', '1site', 's', '../site', 'x'.repeat(41), '智慧工地'])(
    'the name %s, and makes nothing',
    async (name) => {
      expect(await refused([name])).toMatchObject({ code: 'NAME_NOT_ALLOWED' });
    },
  );

  it.each(['approval', 'exchange', 'progress'])('the name %s, which the graph has', async (name) => {
    expect(await refused([name])).toMatchObject({
      code: 'NAME_NOT_ALLOWED',
      message: expect.stringContaining('taken'),
    });
  });

  it('a folder that is not empty, and leaves it as it was', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'site-notes'));
    writeFileSync(join(cwd, 'site-notes/mine.txt'), 'mine');
    const { code, err } = await runCli(['create', 'site-notes'], { cwd });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('nothing is overwritten') });
    expect(readdirSync(join(cwd, 'site-notes'))).toEqual(['mine.txt']);
  });

  it.each([
    [['--from-openapi', 'none.json'], {}, 'DESCRIPTION_UNREADABLE'],
    [['--from-openapi', 'a.json'], { 'a.json': '{' }, 'DESCRIPTION_UNREADABLE'],
    [['--from-openapi', 'a.json'], { 'a.json': '{"openapi": "3.0.3"}' }, 'DESCRIPTION_UNREADABLE'],
    [['--from-openapi', 'a.json'], { 'a.json': openApi({}) }, 'DESCRIPTION_UNUSABLE'],
    [
      ['--from-openapi', 'a.json'],
      { 'a.json': openApi({ '/x': { post: { responses: { 200: { description: 'x' } } } } }) },
      'DESCRIPTION_UNUSABLE',
    ],
    [['--from-wsdl', 'none.wsdl'], {}, 'DESCRIPTION_UNREADABLE'],
    [['--from-wsdl', 'a.wsdl'], { 'a.wsdl': '<html/>' }, 'DESCRIPTION_UNREADABLE'],
    [
      ['--from-wsdl', 'a.wsdl'],
      { 'a.wsdl': '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"><import location="b.wsdl"/></definitions>' },
      'DESCRIPTION_UNUSABLE',
    ],
    [['--from-wsdl', file('quality.wsdl'), '--operation', 'Nothing'], {}, 'OPERATION_UNKNOWN'],
    [['--from-wsdl', 'a', '--from-openapi', 'b'], {}, 'OPTIONS_CLASH'],
    [['--from-postgres', 'postgres://127.0.0.1/x'], {}, 'OPTIONS_CLASH'],
    [['--table', 'x'], {}, 'OPTIONS_CLASH'],
    [['--operation', 'x'], {}, 'OPTIONS_CLASH'],
    [['--access', 'SUPERVISOR,KING'], {}, 'ROLE_UNKNOWN'],
    [['--access', ''], {}, 'ROLE_UNKNOWN'],
  ] as const)('%j with %j by %s, and makes nothing', async (words, files, code) => {
    expect(await refused(['site-safety', ...words], files)).toMatchObject({ code });
  });

  it('a database that is away, in the time it says', async () => {
    const url = `postgres://user:secret@127.0.0.1:${await freePort()}/x`;
    const answer = await refused(['site-safety', '--from-postgres', url, '--table', 'x']);
    expect(answer).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    expect(answer.message).not.toContain('secret');
  });
});

describe('guanjia create', { timeout: 60_000 }, () => {
  it('reads a description at an address, and widens who may read', async () => {
    const text = readFileSync(file('site.openapi.yaml'), 'utf8');
    const { url } = await serve((_, response) => void response.end(text));
    const cwd = emptyFolder();
    const words = ['create', 'site-safety', '--from-openapi', `${url}/openapi.yaml`, '--access', 'STEWARD, SUPERVISOR'];
    expect(await runCli(words, { cwd })).toMatchObject({ code: 0 });
    const sdl = readFileSync(join(cwd, 'site-safety/src/schema.graphql'), 'utf8');
    expect(sdl).toContain('@access(roles: ["STEWARD", "SUPERVISOR"])');
  });

  it('adds nothing to projects where nothing takes a project, and says so', async () => {
    const cwd = emptyFolder();
    const words = ['--from-openapi', file('site.openapi.yaml'), '--project-parameter', 'works', '--out', 'there'];
    const { code, out, err } = await runCli(['create', 'site-safety', ...words], { cwd });
    expect(code).toBe(0);
    expect(out).not.toContain('Project.');
    expect(err).toContain('--project-parameter');
    expect(readFileSync(join(cwd, 'there/src/schema.graphql'), 'utf8')).not.toContain('type Project');
  });

  it('keeps a key of its own in a file that only this user may read', async () => {
    const keys = [];
    for (const _ of ['one', 'other']) {
      const cwd = emptyFolder();
      expect(await runCli(['create', 'site-notes'], { cwd })).toMatchObject({ code: 0 });
      const env = join(cwd, 'site-notes/.env');
      expect(statSync(env).mode & 0o777).toBe(0o600);
      keys.push(readFileSync(env, 'utf8'));
      expect(readFileSync(join(cwd, 'site-notes/.gitignore'), 'utf8')).toMatch(/^\.env$/m);
    }
    expect(keys[0]).toMatch(/^SIGNING_KEY=[0-9a-f]{64}\n$/);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it.each(Object.entries(packageVersions))(
    'takes %s at the version that this repository tests with',
    (name, version) => {
      const manifest = fileURLToPath(new URL(`../../../../node_modules/${name}/package.json`, import.meta.url));
      expect(existsSync(manifest)).toBe(true);
      expect(JSON.parse(readFileSync(manifest, 'utf8')).version).toBe(version);
    },
  );
});
