import { regionName } from '@guanjia/kernel/regions';
import { channelsTo, recipientOf } from '../domain/transferWays.ts';
import { routeItems } from '../usecases/routeItems.ts';
import { setTransferWays } from '../usecases/setTransferWays.ts';
import { transferByRoute } from '../usecases/transferByRoute.ts';
import type { MutationResolvers, Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { transferMaterials } from './transferMaterials.ts';

/** What can be done about routing. */
export const routingMutations: Pick<MutationResolvers, 'routeProject' | 'transferByRoute' | 'setTransferWays'> = {
  routeProject: (_, { items, ...asked }, { change }) =>
    change((needs, principal) =>
      routeItems(needs, principal, {
        ...asked,
        items: items.map(({ agency = null, isMain = false, ...item }) => ({ ...item, agency, isMain })),
      }),
    ),
  transferByRoute: (_, { routeId, channel = null, recipient = null, note = null, materials }, { change }) =>
    change((needs, principal) =>
      transferByRoute(needs, principal, {
        routeId,
        channel,
        recipient,
        note,
        materials: transferMaterials(materials ?? []),
      }),
    ),
  setTransferWays: (_, { unitId, usual, email, shareFolder, publicKey, address }, { change }) =>
    change((needs, principal) =>
      setTransferWays(needs, principal, {
        unitId,
        usual,
        email: email ?? null,
        shareFolder: shareFolder ?? null,
        publicKey: publicKey ?? null,
        address: address ?? null,
      }),
    ),
};

/** Who acts for the items of a project, and how the materials get there. */
export const routingResolvers: Pick<Resolvers, 'ProjectRouting' | 'Route' | 'TransferWays'> = {
  ProjectRouting: {
    __resolveReference: async ({ id }, { routingById, canRead }) => {
      const routing = await loadById(routingById, id);
      return routing !== null && (await canRead('projectRouting', routing.projectId)) ? routing : null;
    },
    project: ({ projectId }) => ({ id: projectId }),
    firstAgency: ({ firstAgency }, _, { unitById }) => unitById.load(firstAgency.unitId),
    routes: (routing) => routing.routes.map((route) => ({ route, routing })),
    offTierShare: ({ offTier, counted }) => offTier / counted,
    madeAt: ({ madeAt }) => madeAt.toISOString(),
    madeByName: ({ madeBy }) => madeBy.name,
  },
  Route: {
    id: ({ route }) => route.id,
    project: ({ routing }) => ({ id: routing.projectId }),
    branch: ({ route }) => route.branch,
    tier: ({ route }) => route.tier,
    regionCode: ({ route }) => route.regionCode,
    regionName: ({ route }) => regionName(route.regionCode),
    items: ({ route, routing }) => routing.items.filter(({ code }) => route.itemCodes.includes(code)),
    person: ({ route }, _, { personById }) => loadById(personById, route.person?.personId ?? null),
    unit: ({ route, routing }, _, { unitById }) => {
      const own = route.branch === 'ON_TIER' ? routing.firstAgency.unitId : null;
      return loadById(unitById, route.person?.unitId ?? own);
    },
    agency: ({ route }) => route.agency,
    reason: ({ route }) => route.reason.en,
    reasonZh: ({ route }) => route.reason.zh,
    handoffId: ({ route }) => route.transfer?.handoffId,
    handoff: ({ route }) => (route.transfer === null ? null : { id: route.transfer.handoffId }),
    channel: ({ route }) => route.transfer?.channel,
    recipient: ({ route }) => route.transfer?.recipient,
    transferredAt: ({ route }) => route.transfer?.at.toISOString(),
  },
  TransferWays: {
    recipient: ({ unitId }) => recipientOf(unitId),
    channels: (ways) => channelsTo(ways),
  },
};
