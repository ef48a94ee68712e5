import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roles } from '@guanjia/kernel/roles';
import { buildSchema } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FieldPlan } from './DepartmentPlan.ts';
import { printSdl } from './printSdl.ts';

const biome = fileURLToPath(new URL('../../../../node_modules/@biomejs/biome/bin/biome', import.meta.url));

function schemaOf(length: number): Parameters<typeof printSdl>[0] {
  const name = 'X'.padEnd(length, 'x');
  const field = (own: string, type: string, count: number): FieldPlan => ({
    name: own,
    description: `A "thing". ${'件'.repeat(length)}`,
    type,
    arguments: Array.from({ length: count }, (_, at) => ({ name: `a${at}`, description: '第几个', type: 'Int! = 20' })),
    listSize: type.startsWith('[') ? '@listSize(assumedSize: 20, slicingArguments: ["a0"])' : null,
  });
  const fields = [0, 1, 2, 5].map((count) =>
    field(`f${count}`.padEnd(length, 'y'), count === 1 ? `[${name}!]` : 'Date', count),
  );
  return {
    types: [{ name, description: '类型', key: 'f0'.padEnd(length, 'y'), fields }],
    queries: fields,
    projectFields: fields,
  };
}

describe('the SDL of a new department', () => {
  it('is as the formatter would write it, however long its names and however many may read it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sdl-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const config = {
      formatter: { indentStyle: 'space', lineWidth: 120 },
      linter: { enabled: false },
    };
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
    mkdirSync(join(folder, 'sdl'));
    const names = Object.keys(roles);
    for (const length of [2, 10, 20, 30, 40, 60]) {
      for (let count = 1; count <= names.length; count++) {
        const sdl = printSdl(schemaOf(length), names.slice(0, count));
        expect(() => buildSchema(sdl, { assumeValidSDL: true })).not.toThrow();
        writeFileSync(join(folder, 'sdl', `${length}-${count}.graphql`), sdl);
      }
    }
    const { status, stderr } = spawnSync(process.execPath, [biome, 'check', 'sdl'], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('Checked 84 files') });
  });
});
