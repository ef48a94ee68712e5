import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

const script = fileURLToPath(new URL('compose.ts', import.meta.url));
const drones = fileURLToPath(new URL('../../../examples/drone-progress/schema.graphql', import.meta.url));
const address = 'http://127.0.0.1:4102/graphql';

function compose(...words: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'compose-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const out = join(folder, 'supergraph.graphql');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--out', out, ...words], {
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr, supergraph: existsSync(out) ? readFileSync(out, 'utf8') : null, folder };
}

function written(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'compose-sdl-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'x.graphql'), text);
  return join(folder, 'x.graphql');
}

describe('npm run compose', { timeout: 60_000 }, () => {
  it('puts others beside our departments', () => {
    const { status, said, supergraph } = compose('drone-progress', address, drones);
    expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining('9 subgraphs, 0 faults') });
    expect(supergraph).toContain(`@join__graph(name: "drone-progress", url: "${address}")`);
    expect(supergraph).toContain('@join__graph(name: "approval"');
  });

  it('says which of our rules one breaks', () => {
    const sdl = readFileSync(drones, 'utf8').replace('总体形象进度（%）', '');
    const { status, said } = compose('drone-progress', address, written(sdl));
    expect({ status, said }).toEqual({
      status: 1,
      said: expect.stringContaining('DroneSurvey.percent: has no description'),
    });
  });

  it.each([
    ['no name', ['Drone', address, drones]],
    ['no address', ['drone', 'nowhere', drones]],
    ['one word too few', ['drone', address]],
    ['no file', ['drone', address, 'none.graphql']],
    ['no SDL', ['drone', address, script]],
    ['two that clash', ['drone', address, drones, 'drones', address, drones]],
  ])('writes nothing of %s', (_, words) => {
    const { status, said, supergraph } = compose(...words);
    expect({ status, supergraph }).toEqual({ status: 1, supergraph: null });
    expect(said).not.toContain('    at ');
  });
});
