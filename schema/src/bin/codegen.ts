import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { codegen } from '../codegen.ts';
import { driftedFiles, leftoverFiles } from '../driftedFiles.ts';
import { repositoryRoot } from '../repositoryRoot.ts';

// `npm run codegen` writes the generated files; `npm run codegen:check` only says which of them have drifted.

const checkOnly = process.argv.includes('--check');
const { files, hints, faults } = await codegen();
for (const hint of hints) console.warn(`hint  ${hint}`);
for (const fault of faults) console.error(`fault ${fault}`);

const drifted = driftedFiles(files);
if (!checkOnly) {
  for (const { path, text } of files) {
    mkdirSync(new URL('.', new URL(path, repositoryRoot)), { recursive: true });
    writeFileSync(new URL(path, repositoryRoot), text);
  }
  // A faulty event definition hides all event schemas: then nothing is known to be left over.
  if (faults.length === 0) for (const path of leftoverFiles(files)) rmSync(new URL(path, repositoryRoot));
}
for (const line of drifted) console.log(checkOnly ? `drift ${line}` : `wrote ${line}`);
if (checkOnly && drifted.length > 0) console.error('Run `npm run codegen` and commit what it writes.');
console.log(`${files.length} generated files, ${drifted.length} ${checkOnly ? 'drifted' : 'changed'}.`);
process.exitCode = faults.length > 0 || (checkOnly && drifted.length > 0) ? 1 : 0;
