import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { newId } from '@guanjia/kernel/newId';
import { ownTestDatabase, testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireSubgraphs } from '../../../../schema/src/readSubgraphs.ts';
import { handoffTo, registered } from '../../../../subgraphs/exchange/test/messages.ts';
import { ownKey, startExchange } from '../../../../subgraphs/exchange/test/startExchange.ts';
import { askSubgraph } from '../../src/entityContract/askSubgraph.ts';
import type { ContractReport } from '../../src/entityContract/ContractReport.ts';
import { checkEntities } from '../../src/entityContract/checkEntities.ts';
import type { KnownKeys } from '../../src/entityContract/findKnown.ts';
import { readEntitySchema } from '../../src/entityContract/readEntitySchema.ts';
import { readSdl } from '../../src/entityContract/readSdl.ts';
import { runServer } from '../create/runDepartment.ts';
import { emptyFolder } from '../runCli.ts';

// each of ours as it runs, filled with the demo, by the contract that any department is held to

const inRepository = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const demoProjects: readonly { projectId: string }[] = JSON.parse(
  readFileSync(inRepository('schema/demo/projects.json'), 'utf8'),
).projects;

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await ownTestDatabase();
});
afterAll(() => stop());

/** The department's own main on a database of this file. */
async function runOurs(name: string) {
  const key = `key-${newId()}`;
  const url = await runServer({
    name,
    program: process.execPath,
    words: [inRepository(`subgraphs/${name}/src/main.ts`)],
    cwd: emptyFolder(),
    env: { SIGNING_KEY: key, DATABASE_URL: testDatabaseUrl(), DEMO_DATA: '1', LOG_LEVEL: 'fatal' },
  });
  return { url: `${url}/graphql`, key };
}

/** Types that departments other than this one answer for. */
function keptBesides(name: string): ReadonlySet<string> {
  const others = requireSubgraphs().filter((subgraph) => subgraph.name !== name);
  return new Set(others.flatMap(({ document }) => readEntitySchema(document).entities.map((entity) => entity.name)));
}

async function reportOf(name: string, door: { url: string; key: string }, samples: KnownKeys): Promise<ContractReport> {
  const ask = askSubgraph(door);
  return checkEntities({ url: door.url, ask, sdl: await readSdl(ask), samples, keptElsewhere: keptBesides(name) });
}

const brokenIn = ({ findings }: ContractReport) =>
  findings.filter(({ verdict }) => verdict === 'broken').map(({ type, rule, seen }) => [type, rule, ...seen]);
const projects = new Map([['Project', demoProjects.map(({ projectId }) => ({ id: projectId }))]]);

describe('the contract of _entities', { timeout: 300_000 }, () => {
  it.each(['approval', 'concierge', 'utilities', 'acceptance'])('is kept by %s', async (name) => {
    const report = await reportOf(name, await runOurs(name), projects);
    expect(brokenIn(report)).toEqual([]);
    expect(report.findings.filter(({ rule, verdict }) => rule === 'statements' && verdict !== 'kept')).toEqual([]);
    expect(report.known['Project']).toBe(demoProjects.length);
  });

  it('is kept by exchange', async () => {
    const exchange = await startExchange({});
    const event = registered();
    const { handoff } = handoffTo(['nobody']);
    await exchange.approval.intake([event]);
    const samples = new Map([['Project', [{ id: event.event.projectId }, { id: handoff.projectId }]]]);
    const report = await reportOf('exchange', { url: `${exchange.url}/graphql`, key: ownKey }, samples);
    expect(brokenIn(report)).toEqual([]);
  });
});
