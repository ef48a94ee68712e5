import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compatibility } from '../compatibility.ts';
import { readContracts } from '../contracts/contracts.ts';
import { repositoryRoot } from '../repositoryRoot.ts';

// `npm run compatibility [git revision]`: does the graph still answer yesterday's clients? Without a revision the last
// release tag is taken, and before the first release the last commit.

const contracts = readContracts(new URL('schema/contracts.json', repositoryRoot));
const paths = ['schema/api.graphql', ...[...contracts.keys()].map((name) => `schema/api.${name}.graphql`)];
const base = process.argv[2] ?? git('describe', '--tags', '--abbrev=0') ?? 'HEAD';
for (const path of paths) compare(path);

/** What was there then has to be there still, in the whole graph and in each contract. */
function compare(path: string): void {
  const before = git('show', `${base}:${path}`);
  if (before === null) {
    console.log(`${path} does not exist at ${base}: there is nothing to be compatible with yet.`);
    return;
  }
  const { breaking, dangerous } = compatibility(before, readFileSync(new URL(path, repositoryRoot), 'utf8'));
  for (const line of dangerous) console.warn(`think about  ${line}`);
  for (const line of breaking) console.error(`breaking     ${line}`);
  console.log(
    `${path} compared with ${base}: ${breaking.length} breaking changes, ${dangerous.length} to think about.`,
  );
  if (breaking.length > 0) process.exitCode = 1;
}

/** What git says, or null when it knows no such thing. */
function git(...words: string[]): string | null {
  try {
    return execFileSync('git', words, {
      cwd: fileURLToPath(repositoryRoot),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null; // no tag, no such revision or no such file in it
  }
}
