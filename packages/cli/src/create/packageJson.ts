import type { DepartmentPlan } from './DepartmentPlan.ts';
import { packageVersions } from './packageVersions.ts';

const always = ['@apollo/server', '@apollo/subgraph', 'dataloader', 'graphql'];
/** `node` is a Node 24 for the scripts: whoever has an older one can install, test and start all the same. */
const alwaysForDevelopment = ['@types/node', 'node', 'typescript', 'vitest'];
/** Of the packages that would run something when they are installed: `node` fetches its program so, the other does without. */
const allowScripts = { '@apollo/protobufjs': false, node: true };

/** The package.json of a department; it depends on nothing of this repository. */
export function packageJson(name: string, { dependencies, devDependencies }: DepartmentPlan): string {
  const content = {
    name,
    version: '0.1.0',
    private: true,
    type: 'module',
    engines: { node: '>=20' },
    scripts: {
      start: 'node --env-file-if-exists=.env src/main.ts',
      test: 'vitest run',
      types: 'tsc --noEmit',
      report: 'node --env-file-if-exists=.env src/reportProgress.ts',
    },
    dependencies: versionsOf([...always, ...dependencies]),
    devDependencies: versionsOf([...alwaysForDevelopment, ...devDependencies]),
    allowScripts,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function versionsOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.toSorted().map((name) => {
      const version = packageVersions[name];
      if (version === undefined) throw new TypeError(`no version of ${name} is known`);
      return [name, version];
    }),
  );
}
