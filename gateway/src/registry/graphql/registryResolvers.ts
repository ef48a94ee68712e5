import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import { type CheckReport, checkSubgraph } from '../checkSubgraph.ts';
import type { PublishReport } from '../launchJudged.ts';
import { type PublishInput, publishSubgraph, type SubgraphInput } from '../publishSubgraph.ts';
import { newPublishToken, publishTokenHash } from '../publishTokenText.ts';
import { removeSubgraph } from '../removeSubgraph.ts';
import { requireOperator } from '../requireOperator.ts';
import { requireSubgraphName } from '../requireSubgraphName.ts';
import { requireText } from '../requireText.ts';
import { type RollbackInput, rollbackSubgraph } from '../rollbackSubgraph.ts';
import { isVirtual } from '../virtualUrl.ts';
import { createLaunchViews } from './createLaunchViews.ts';
import { type PageRequest, pageOf } from './pageOf.ts';
import type { RegistryContext } from './RegistryContext.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The root fields of `registry.graphql`, by name. */
export const registryResolvers = {
  async subgraphs(_: object, { views }: RegistryContext) {
    return [...(await views.launched()).values()].map(views.subgraph);
  },
  async subgraph({ name }: { name: string }, { needs, views }: RegistryContext) {
    const [newest] = await needs.store.listVersions(name, { before: null, limit: 1 });
    const version = (await views.launched()).get(name) ?? newest;
    return version === undefined ? null : views.subgraph(version);
  },
  async launches(request: PageRequest, { needs, views }: RegistryContext) {
    const { nodes, pageInfo } = await pageOf(request, (page) => needs.store.listLaunches(page));
    return { nodes: nodes.map(views.launch), pageInfo };
  },
  async launch({ number = null }: { number?: number | null }, { needs, views }: RegistryContext) {
    if (number === null) {
      const present = await needs.store.currentLaunch();
      return present === null ? null : views.launch(present);
    }
    const [launch] = await needs.store.findLaunches([number]);
    if (launch == null) throw new DomainError('LAUNCH_UNKNOWN', { field: 'number', value: number });
    return views.launch(launch);
  },
  tokens({ subgraph = null }: { subgraph?: string | null }, { tokens, caller }: RegistryContext) {
    requireOperator(caller, 'tokens');
    return tokens.list(subgraph);
  },
  checkSubgraph: ({ input }: { input: SubgraphInput }, { needs, caller }: RegistryContext): Promise<CheckReport> =>
    checkSubgraph(needs, caller, input),
  publishSubgraph: async ({ input }: { input: PublishInput }, context: RegistryContext) =>
    reportView(await publishSubgraph(context.needs, context.caller, input), context),
  rollbackSubgraph: async (input: RollbackInput, context: RegistryContext) =>
    reportView(await rollbackSubgraph(context.needs, context.caller, input), context),
  removeSubgraph: async ({ name }: { name: string }, context: RegistryContext) =>
    reportView(await removeSubgraph(context.needs, context.caller, name), context),
  async createPublishToken(
    { subgraph, name }: { subgraph: string; name: string },
    { needs, tokens, caller, views }: RegistryContext,
  ) {
    requireOperator(caller, 'createPublishToken');
    requireSubgraphName(subgraph, 'subgraph');
    requireText(name, 'name');
    if (isVirtual((await views.launched()).get(subgraph)?.url ?? '')) {
      throw new DomainError('SUBGRAPH_NOT_YOURS', { field: 'subgraph', value: subgraph });
    }
    const text = newPublishToken();
    const made = { id: newId(), subgraph, name, createdAt: needs.now(), createdBy: caller.by };
    await tokens.add({ ...made, revokedAt: null, lastUsedAt: null }, publishTokenHash(text));
    needs.log.info({ subgraph, tokenId: made.id, by: caller.by }, 'a publish token was made');
    return { ...made, token: text };
  },
  async revokePublishToken({ id }: { id: string }, { needs, tokens, caller }: RegistryContext) {
    requireOperator(caller, 'revokePublishToken');
    const revoked = uuid.test(id) ? await tokens.revoke(id, needs.now()) : null;
    if (revoked === null) throw new DomainError('PUBLISH_TOKEN_UNKNOWN', { field: 'id', value: id.slice(0, 100) });
    needs.log.info({ subgraph: revoked.subgraph, tokenId: id, by: caller.by }, 'a publish token was revoked');
    return revoked;
  },
} as const;

/** With views of its own: what is launched may be another thing than before. */
function reportView({ launch, changes, notes }: PublishReport, { needs }: RegistryContext): object {
  return { launch: createLaunchViews(needs.store).launch(launch), changes, notes };
}
