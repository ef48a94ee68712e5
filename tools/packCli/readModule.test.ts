import { describe, expect, it } from 'vitest';
import { readModule } from './readModule.ts';

describe('a module as it is packed', () => {
  it('has no types, and every line and column where the source has it', () => {
    const source = 'type 名称 = string;\nexport function half(n: number): number {\n  return n / 2; // 一半\n}\n';
    const { javaScript } = readModule(source);
    expect(javaScript).not.toContain(': number');
    expect(javaScript).not.toContain('名称');
    const lines = javaScript.split('\n');
    expect(lines).toHaveLength(source.split('\n').length);
    expect(lines[2]).toBe('  return n / 2; // 一半');
  });

  it('calls modules .js where they are imported, resolved or started, and nowhere else', () => {
    const { javaScript } = readModule(`
      import { a } from './a.ts';
      export { b } from '../b.ts';
      const c = await import('./c.ts');
      new Worker(new URL('thread.ts', import.meta.url));
      import.meta.resolve('@guanjia/gateway/src/main.ts');
      const made = ['src/main.ts', new URL('d.ts', folder)];
    `);
    expect(javaScript.match(/[\w./@-]+\.(?:ts|js)\b/g)).toEqual([
      './a.js',
      '../b.js',
      './c.js',
      'thread.js',
      '@guanjia/gateway/src/main.js',
      'src/main.ts',
      'd.ts',
    ]);
  });

  it('says what it leads to, and nothing that is only a type', () => {
    const module = readModule(`
      import type { Pool } from 'pg';
      import { type ZodType, z } from 'zod';
      export type { Shape } from './Shape.ts';
      import manifest from '../package.json' with { type: 'json' };
      type Loaded = typeof import('drizzle-orm');
      const redis = () => import('ioredis');
      const folder = new URL('operations/', import.meta.url);
      const core = requireHere('drizzle-orm/pg-core');
    `);
    expect(module.imports).toEqual(['zod', '../package.json']);
    expect(module.lateImports).toEqual(['ioredis']);
    expect(module.places).toEqual(['operations/']);
    expect(module.texts).toContain('drizzle-orm/pg-core');
    expect(module.texts).not.toContain('drizzle-orm');
  });
});
