import { fileURLToPath } from 'node:url';
import { cruise, format, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

// `npm run layers`: who imports whom, against .dependency-cruiser.mjs, for the repository in the working directory. A part
// of which nothing was read (a renamed folder, a TypeScript that dependency-cruiser cannot use) is a failure, not a pass.

const parts = ['packages', 'schema', 'subgraphs', 'gateway', 'dashboard', 'bench', 'docs', 'examples'];
const options = await extractOptions(fileURLToPath(new URL('../.dependency-cruiser.mjs', import.meta.url)));
const { output } = await cruise(parts, { ...options, validate: true });
if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of its findings');

const unread = parts.filter((part) => !readsTypeScriptOf(part, output));
for (const part of unread) console.error(`Not one TypeScript module of ${part}/ was read: its layers are not checked.`);
const report = await format(output, { outputType: 'err' });
console.log(typeof report.output === 'string' ? report.output.trim() : '');
process.exitCode = unread.length > 0 || output.summary.error > 0 ? 1 : 0;

function readsTypeScriptOf(part: string, { modules }: ICruiseResult): boolean {
  return modules.some(({ source }) => source.startsWith(`${part}/`) && source.endsWith('.ts'));
}
