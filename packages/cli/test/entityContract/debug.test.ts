import { it, expect, onTestFinished } from 'vitest';
import { newId } from '@guanjia/kernel/newId';
import { fileURLToPath } from 'node:url';
import { ownTestDatabase, testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { askSubgraph } from '../../src/entityContract/askSubgraph.ts';
import { readEntitySchema } from '../../src/entityContract/readEntitySchema.ts';
import { readSdl } from '../../src/entityContract/readSdl.ts';
import { runServer } from '../create/runDepartment.ts';
import { emptyFolder } from '../runCli.ts';
import { readFileSync } from 'node:fs';
it('x', {timeout: 100000}, async () => {
  const stop = await ownTestDatabase();
  onTestFinished(() => stop());
  const key = `key-${newId()}`;
  const url = await runServer({ name: 'approval', program: process.execPath, words: [fileURLToPath(new URL('../../../../subgraphs/approval/src/main.ts', import.meta.url))], cwd: emptyFolder(),
    env: { SIGNING_KEY: key, DATABASE_URL: testDatabaseUrl(), DEMO_DATA: '1', LOG_LEVEL: 'fatal' } });
  const ask = askSubgraph({ url: `${url}/graphql`, key });
  const { entities } = readEntitySchema(await readSdl(ask));
  const project = entities.find((e) => e.name === 'Project')!;
  const ids = JSON.parse(readFileSync(fileURLToPath(new URL('../../../../schema/demo/projects.json', import.meta.url)), 'utf8')).projects.map((p: any) => p.projectId);
  for (const sel of project.selection.match(/\w+( \{ __typename \})?/g)!) {
    const n = async (k: number) => (await ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { ${sel} } } }`, { of: ids.slice(0, k).map((id: string) => ({ __typename: 'Project', id })) })).statements!;
    const [a, b] = [await n(5), await n(36)];
    if (b > a + 3) console.log('FIELD', sel, a, b);
  }
  expect(1).toBe(1);
});
