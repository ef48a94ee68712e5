import { readFileSync } from 'node:fs';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { onTestFinished, vi } from 'vitest';
import { items } from '../../../subgraphs/acceptance/test/catalogue.ts';
import { startAcceptance } from '../../../subgraphs/acceptance/test/startAcceptance.ts';
import { openApplication, openProject } from '../../../subgraphs/approval/test/support/openApplication.ts';
import { startMaterials } from '../../../subgraphs/approval/test/support/startMaterials.ts';
import { startConcierge } from '../../../subgraphs/concierge/test/startConcierge.ts';
import {
  people,
  startUtilities,
  submitDocument,
  key as utilitiesKey,
} from '../../../subgraphs/utilities/test/startUtilities.ts';
import type { GatewayOptions } from '../../src/app.ts';
import { startTestGateway } from './startTestGateway.ts';

const supergraphSdl = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8');
const monday = '2026-03-09T10:00:00+08:00';
const log = createLog({ name: 'graph-test', level: 'silent' });

function counted(routes: Routes, asked: () => void): Routes {
  return Object.fromEntries(
    Object.entries(routes).map(([key, route]) => [
      key,
      (exchange) => {
        asked();
        return route(exchange);
      },
    ]),
  );
}

async function serve(name: string, routes: Routes) {
  const ready = async () => ({});
  /** Told of each request. */
  const asked = vi.fn();
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    log,
    metrics: createMetrics(name),
    ready,
    routes: counted(routes, asked),
  });
  const stop = vi.fn(() => server.stop());
  onTestFinished(async () => void (stop.mock.calls.length === 0 && (await stop())));
  return { url: `${server.url}/graphql`, stop, asked };
}

/** A department that the test has started itself. */
export interface OtherDepartment {
  readonly url: string;
  readonly key: string;
}

/** The real departments behind the real supergraph, on one clock; those of `others` besides. */
export async function startWholeGraph(
  overrides: Partial<GatewayOptions> = {},
  others: Readonly<Record<string, OtherDepartment>> = {},
) {
  const approval = await startMaterials();
  const concierge = await startConcierge();
  onTestFinished(() => concierge.close());
  const utilities = await startUtilities();
  onTestFinished(() => utilities.stop());
  const acceptance = await startAcceptance();
  onTestFinished(() => acceptance.close());
  const setNow = (iso: string): void => {
    approval.clock.now = new Date(iso);
    concierge.setNow(new Date(iso));
    utilities.setNow(iso);
    acceptance.setNow(new Date(iso));
  };
  setNow(monday);
  const doors = {
    approval: await serve('approval', approval.subgraph.routes),
    concierge: await serve('concierge', concierge.routes),
    utilities: await serve('utilities', utilities.routes),
    acceptance: await serve('acceptance', acceptance.routes),
  };
  const gateway = await startTestGateway({
    supergraphSdl,
    subgraphUrls: Object.fromEntries(Object.entries({ ...doors, ...others }).map(([name, { url }]) => [name, url])),
    keys: {
      approval: 'k'.repeat(32),
      concierge: concierge.key,
      utilities: utilitiesKey,
      acceptance: acceptance.key,
      ...Object.fromEntries(Object.entries(others).map(([name, { key }]) => [name, key])),
    },
    now: () => approval.clock.now,
    ...overrides,
  });
  onTestFinished(() => gateway.stop());
  return { approval, concierge, utilities, acceptance, doors, gateway, setNow };
}

export type WholeGraph = Awaited<ReturnType<typeof startWholeGraph>>;

/** A project that all departments know, with something open in each. */
export async function busyProject({ approval, concierge, utilities, acceptance }: WholeGraph) {
  const { owner, creditCode, projectId } = await openProject(approval);
  const ownerUnit = { name: '演示测试有限公司', creditCode };
  const facts = await acceptance.announce({ projectId, ownerUnit });
  await concierge.know({ projectId, ownerUnit, regionCode: '370702' });
  await utilities.registerProject('370211', { projectId, ownerUnit });
  await openApplication(approval, { owner, projectId, itemCode: 'soil-water-plan-approval' });
  await acceptance.submit(facts, [items.archives]);
  await utilities.ask(people.owner(facts), submitDocument, utilities.request(projectId, ['WATER_SUPPLY']));
  const { id } = await concierge.someSteward();
  await concierge.order(
    'mutation ($p: ID!, $r: ID!) { reportProblem(projectId: $p, kind: SINGLE, title: "停水", text: "停水", responsibleId: $r, dueWorkingDays: 1) { id } }',
    { p: projectId, r: id },
  );
  return { projectId, creditCode, owner };
}
