import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { collectModules } from './collectModules.ts';

type Dependencies = Readonly<Record<string, string>>;

/** Packages in a folder of their own, by their dependencies; `program/main.ts` is where it starts. */
function collect(
  declared: Readonly<Record<string, Dependencies>>,
  files: Readonly<Record<string, string>>,
  leftOut: readonly string[] = [],
) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'guanjia-collect-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const packages = Object.entries(declared).map(([name, dependencies]) => ({
    folder: `${root}/${name}/`,
    manifest: { name, version: '1.0.0', description: name, license: 'Apache-2.0', dependencies },
  }));
  const placed = leftOut.map((name) => (name.endsWith('.ts') ? join(root, name) : name));
  const collected = collectModules({ entries: [join(root, 'program/main.ts')], leftOut: new Set(placed), packages });
  const relative = (paths: Iterable<string>) => [...paths].map((path) => path.slice(root.length + 1)).toSorted();
  return {
    modules: relative(collected.modules.keys()),
    places: relative(collected.places),
    dependencies: Object.fromEntries(collected.dependencies),
  };
}

describe('what a program needs', () => {
  it('is found by its imports, threads and files, and of others’ packages only what is used', () => {
    const found = collect(
      { program: { zod: '4.0.0', pg: '8.0.0', unused: '1.0.0' } },
      {
        'program/main.ts': `
        import { z } from 'zod';
        import './near.ts';
        new Worker(new URL('thread.ts', import.meta.url));
        new URL('texts/', import.meta.url);
        new URL('../', import.meta.url);
      `,
        'program/near.ts': "createRequire(import.meta.url)('pg');",
        'program/thread.ts': "import 'node:fs';",
        'program/texts/a.txt': 'a',
        'program/alone.ts': '',
      },
    );
    expect(found).toEqual({
      modules: ['program/main.ts', 'program/near.ts', 'program/thread.ts'],
      places: ['program/texts/'],
      dependencies: { zod: '4.0.0', pg: '8.0.0' },
    });
  });

  it('is refused where a package imports what it does not declare, or two want two versions', () => {
    const files = { 'program/main.ts': "import 'zod'; import '../library/one.ts';", 'library/one.ts': "import 'zod';" };
    const collectWith = (library: Dependencies) => collect({ program: { zod: '4.0.0' }, library }, files);
    expect(() => collectWith({})).toThrow('library imports zod, which is none of its dependencies');
    expect(() => collectWith({ zod: '3.0.0' })).toThrow('zod is wanted in two versions');
    expect(collectWith({ zod: '4.0.0' }).dependencies).toEqual({ zod: '4.0.0' });
  });

  it('lacks what is left out, which must be imported late, and by nobody at once', () => {
    const collectFrom = (main: string, leftOut: string) => {
      const files = { 'program/main.ts': main, 'program/redis.ts': "import 'ioredis';" };
      return collect({ program: { ioredis: '6.0.0' } }, files, [leftOut]);
    };
    expect(collectFrom("await import('./redis.ts');", 'program/redis.ts')).toEqual({
      modules: ['program/main.ts'],
      places: [],
      dependencies: {},
    });
    expect(() => collectFrom("import './redis.ts';", 'program/redis.ts')).toThrow('needed at once');
    expect(() => collectFrom('', 'program/redis.ts')).toThrow('Nothing imports late');
    expect(() => collectFrom("import 'ioredis'; await import('ioredis');", 'ioredis')).toThrow('but is needed');
  });
});
