import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { parse } from 'graphql';
import { onTestFinished } from 'vitest';
import { startTestGateway } from '../../../../gateway/test/kit/startTestGateway.ts';
import { composeSupergraph } from '../../../../schema/src/composeSupergraph.ts';
import { loadEventCatalogue } from '../../../../schema/src/eventCatalogue.ts';
import { policyLint } from '../../../../schema/src/policyLint.ts';
import { requireSubgraphs } from '../../../../schema/src/readSubgraphs.ts';
import { openProject } from '../../../../subgraphs/approval/test/support/openApplication.ts';
import { startApproval } from '../../../../subgraphs/approval/test/support/startApproval.ts';

/** A department that is not ours. */
export interface Joining {
  readonly name: string;
  readonly sdl: string;
  /** Of its `/graphql`. */
  readonly url: string;
  /** What it has been told that the gateway signs with. */
  readonly key: string;
}

const log = createLog({ name: 'join-test', level: 'silent' });

/** A real approval with one project, served over HTTP. Its clock is that of the machine when it is asked for. */
export async function serveApproval() {
  const approval = await startApproval();
  approval.clock.now = new Date();
  const { projectId } = await openProject(approval, { regionCode: '370702' });
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    log,
    metrics: createMetrics('approval'),
    ready: async () => ({}),
    routes: approval.subgraph.routes,
  });
  onTestFinished(() => server.stop());
  return { projectId, url: `${server.url}/graphql`, setNow: () => void (approval.clock.now = new Date()) };
}

/** Our five and theirs as one graph, behind the real gateway. Of ours only approval is up. */
export async function joinGraph(joining: readonly Joining[], approval: Awaited<ReturnType<typeof serveApproval>>) {
  const theirs = joining.map(({ name, sdl, url }) => ({ name, url, path: name, document: parse(sdl) }));
  const subgraphs = [...requireSubgraphs(), ...theirs];
  const composed = composeSupergraph(subgraphs);
  const gateway = await startTestGateway({
    supergraphSdl: composed.supergraphSdl,
    subgraphUrls: { approval: approval.url },
    keys: { approval: 'k'.repeat(32), ...Object.fromEntries(joining.map(({ name, key }) => [name, key])) },
    deadlineMs: 10_000,
    cache: null,
  });
  onTestFinished(() => gateway.stop());
  return {
    /** Breaches of the policy of our schemas. */
    policyFaults: async () => policyLint(subgraphs, composed, await loadEventCatalogue()).faults,
    ask(query: string, as = 'service-room') {
      approval.setNow();
      return gateway.ask(query, { as });
    },
  };
}
