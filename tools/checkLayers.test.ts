import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('checkLayers.ts', import.meta.url));
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A small repository that keeps the rules; a test adds one file that may not. */
const sound = {
  'packages/kernel/src/newId.ts': 'export const newId = 1;',
  'packages/runtime/src/openDatabase.ts': "export { newId } from '../../kernel/src/newId.ts';",
  'schema/src/defineEvent.ts': 'export const defineEvent = 1;',
  'gateway/src/main.ts': "import '../../packages/runtime/src/openDatabase.ts';",
  'subgraphs/approval/src/domain/permit.ts':
    "import '../../../../packages/kernel/src/newId.ts'; export const permit = 1;",
  'subgraphs/approval/src/usecases/decide.ts': "import '../domain/permit.ts'; export const decide = 1;",
  'subgraphs/approval/src/storage/permits.ts': "import '../domain/permit.ts'; export const permits = 1;",
  'subgraphs/approval/src/main.ts': "import './usecases/decide.ts'; import './storage/permits.ts';",
  'schema/src/testing/o.ts': 'export const o = 1;',
  'subgraphs/parks/src/domain/tree.ts': 'export const tree = 1;',
  'dashboard/src/graph/ask.ts': 'export const ask = 1;',
  'dashboard/src/pages/wall/rows.ts': "import '../../graph/ask.ts'; export const rows = 1;",
  'bench/measure.ts': "import '../packages/runtime/src/openDatabase.ts'; export const measure = 1;",
  'docs/client.ts': 'export const client = 1;',
  'examples/site/main.ts': 'export const site = 1;',
} satisfies Record<string, string>;

const planted = [
  ['subgraphs/approval/src/domain/a.ts', "import '../storage/permits.ts';", 'layer-domain'],
  ['subgraphs/approval/src/domain/b.ts', "import type { permits } from '../storage/permits.ts';", 'layer-domain'],
  ['subgraphs/approval/src/domain/c.ts', "import 'node:fs';", 'domain-and-usecases-are-pure'],
  ['subgraphs/approval/src/usecases/d.ts', "import '../storage/permits.ts';", 'layer-usecases'],
  ['subgraphs/approval/src/storage/e.ts', "import '../usecases/decide.ts';", 'layer-storage'],
  ['subgraphs/approval/src/graphql/f.ts', "import '../storage/permits.ts';", 'layer-graphql-and-jobs'],
  ['subgraphs/approval/src/jobs/g.ts', "import '../storage/permits.ts';", 'layer-graphql-and-jobs'],
  ['subgraphs/approval/test/h.test.ts', "import '../../parks/src/domain/tree.ts';", 'never-another-department'],
  ['gateway/test/helper.ts', "import '../../packages/kernel/src/gone.ts';", 'all-imports-resolve'],
  ['examples/site/client.ts', "import '../../packages/kernel/src/newId.ts';", 'layer-examples'],
  ['packages/kernel/src/k.ts', "import '../../runtime/src/openDatabase.ts';", 'layer-kernel'],
  ['packages/runtime/src/l.ts', "import './m.ts';", 'no-cycles'],
  ['packages/runtime/src/m.ts', "import './l.ts';", 'no-cycles'],
  ['schema/src/n.ts', "import './testing/o.ts';", 'tests-are-nobodys-library'],
  ['subgraphs/parks/src/app.ts', "import '../../approval/src/domain/permit.ts';", 'never-another-department'],
  ['subgraphs/parks/src/app.ts', "import '../../approval/src/domain/permit.ts';", 'layer-wiring'],
  ['bench/q.ts', "import '../subgraphs/approval/src/domain/permit.ts';", 'layer-bench'],
  ['dashboard/src/u.ts', "import '../../packages/kernel/src/newId.ts';", 'layer-dashboard'],
  ['dashboard/src/pages/owner/v.ts', "import '../wall/rows.ts';", 'layer-dashboard-pages'],
  ['docs/t.ts', "import '../packages/kernel/src/newId.ts';", 'layer-docs'],
  ['packages/cli/src/r.ts', "import '../../runtime/src/openDatabase.ts';", 'layer-cli'],
  ['packages/runtime/src/s.ts', "import '../../../bench/measure.ts';", 'bench-is-nobodys-library'],
  ['gateway/src/p.ts', "import '../../subgraphs/approval/src/domain/permit.ts';", 'layer-gateway'],
  ['gateway/src/p.ts', "import '../../subgraphs/approval/src/domain/permit.ts';", 'departments-are-nobodys-library'],
] as const;

function check(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'guanjia-layers-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

describe('checkLayers', () => {
  it('passes a repository that keeps the table', () => {
    expect(check(sound)).toMatchObject({ status: 0, text: expect.stringContaining('no dependency violations found') });
  });

  it('finds every planted fault', () => {
    const { status, text } = check({ ...sound, ...Object.fromEntries(planted) });
    expect(text.match(/error \S+: [^ \n]+/g)?.sort()).toEqual(
      planted.map(([path, , rule]) => `error ${rule}: ${path}`).sort(),
    );
    expect(status).toBe(1);
  });

  it('fails when it has read nothing of a part', () => {
    const { 'gateway/src/main.ts': _, ...rest } = sound;
    const { status, text } = check({ ...rest, 'gateway/readme.md': 'moved' });
    expect(text).toContain('Not one TypeScript module of gateway/ was read');
    expect(status).toBe(1);
  });
});
