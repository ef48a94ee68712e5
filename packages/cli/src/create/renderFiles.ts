import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DepartmentPlan, PlannedFiles } from './DepartmentPlan.ts';
import { camelCase, pascalCase } from './graphqlNames.ts';
import { packageJson } from './packageJson.ts';
import { printSdl } from './printSdl.ts';
import { readme } from './readme.ts';

export interface RenderOptions {
  readonly name: string;
  /** Who may read what it adds, as `@access` has it. */
  readonly roles: readonly string[];
}

const templates = new URL('../../templates/', import.meta.url);
/** npm takes files of these names for its own. */
const renamed: Readonly<Record<string, string>> = {
  dockerignore: '.dockerignore',
  gitignore: '.gitignore',
};

/** All files of a department but `.env`: the templates in the department's words, and what was made for it. */
export function renderFiles(plan: DepartmentPlan, { name, roles }: RenderOptions): PlannedFiles {
  const words = new Map([
    ['sample-works', name],
    ['SampleWorks', pascalCase(name)],
    ['sampleWorks', camelCase(name)],
    ...plan.words,
  ]);
  const fromTemplates = plan.templates.flatMap((template) =>
    [...filesOf(template)].map(([path, text]): [string, string] => [path, inWords(text, words)]),
  );
  return new Map([
    ...fromTemplates,
    ...plan.files,
    ['src/schema.graphql', printSdl(plan.schema, roles)],
    ['package.json', packageJson(name, plan)],
    ['README.md', readme(name, plan)],
    ['.env.example', environmentExample(plan)],
  ]);
}

function filesOf(template: string): PlannedFiles {
  const folder = fileURLToPath(new URL(template, templates));
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry): [string, string] => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(folder, file).replaceAll('\\', '/');
      return [renamed[path] ?? path, readFileSync(file, 'utf8')];
    }),
  );
}

function inWords(text: string, words: ReadonlyMap<string, string>): string {
  return [...words].reduce((written, [word, own]) => written.replaceAll(word, own), text);
}

/** Without values that could be secret. */
function environmentExample({ settings }: DepartmentPlan): string {
  const own = settings.map(
    ({ name, comment, value }) =>
      `# ${comment}\n${name}=${name.endsWith('URL') && name !== 'DATABASE_URL' ? value : ''}`,
  );
  return `# shared with the gateway, at least 16 characters\nSIGNING_KEY=\n${own.join('\n')}\n# where events are posted, with the key of the registration\nGATEWAY_URL=http://127.0.0.1:4000\nEVENT_KEY=\nEVENT_SOURCE=\n`;
}
