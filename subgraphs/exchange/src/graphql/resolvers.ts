import { isId } from '@guanjia/kernel/newId';
import { isOverdue } from '../domain/isOverdue.ts';
import { auditResolvers } from './auditResolvers.ts';
import { eventSourceResolvers } from './eventSourceResolvers.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { handoffPage } from './handoffPage.ts';
import { labelOf } from './labelOf.ts';
import { ledgerResolvers } from './ledgerResolvers.ts';
import { legPage } from './legPage.ts';
import { personLegResolvers } from './personLegResolvers.ts';
import { recentEventPage } from './recentEventPage.ts';
import { recipientResolvers } from './recipientResolvers.ts';
import { timelinePage } from './timelinePage.ts';

/** The exchange's part of the graph. */
export const resolvers: Resolvers = {
  ...auditResolvers,
  ...eventSourceResolvers,
  ...ledgerResolvers,
  ...personLegResolvers,
  ...recipientResolvers,
  Query: {
    ...auditResolvers.Query,
    ...eventSourceResolvers.Query,
    ...ledgerResolvers.Query,
    ...personLegResolvers.Query,
    ...recipientResolvers.Query,
    handoff: (_, { id }, { view }) => view.handoff(id),
    handoffs: (_, page, { view }) => handoffPage(page, view.handoffs),
    recentEvents: (_, request, { view }) => recentEventPage(request, view),
    exchangeStatus: (_, __, { status }) => status(),
    deadLetters: (_, page, { deadLegs }) => legPage(page, deadLegs),
  },
  ExchangeStatus: {
    pendingLegs: ({ pending }) => pending,
    legsInTransit: ({ inTransit }) => inTransit,
    receiptsOutstanding: ({ inTransit, delivered }) => inTransit + delivered,
    deadLetters: ({ dead }) => dead,
    oldestLegSeconds: ({ oldestSeconds }) => oldestSeconds,
    warnings: (_, __, { warnings }) => warnings(),
  },
  Mutation: {
    ...eventSourceResolvers.Mutation,
    ...personLegResolvers.Mutation,
    ...recipientResolvers.Mutation,
    replayLeg: (_, { legId, channel }, context) => context.replayLeg(legId, channel ?? null),
    cancelLeg: (_, { legId, reason }, context) => context.cancelLeg(legId, reason),
  },
  Project: {
    __resolveReference: ({ id }) => (isId(id) ? { id } : null),
    handoffs: ({ id }, page, { view }) => handoffPage(page, (query) => view.handoffsOfProject(id, query)),
    timeline: ({ id }, page, { view }) => timelinePage(page, (query) => view.timeline(id, query)),
    timelineArchivedThrough: async ({ id }, _, { view, archivedThroughOf }) =>
      (await view.mayReadTimeline(id)) ? archivedThroughOf(id) : null,
    timelineHead: async ({ id }, _, { view, headOf }) => ((await view.mayReadTimeline(id)) ? headOf(id) : null),
  },
  RecentEventConnection: { counts: ({ chosen }, _, { view }) => view.countRecentEvents(chosen) },
  Handoff: {
    ...ledgerResolvers.Handoff,
    __resolveReference: ({ id }, { view }) => view.handoff(id),
    project: ({ projectId }) => ({ id: projectId }),
    cover: async (handoff, _, { view }) => ((await view.mayReadContents(handoff)) ? handoff.cover : null),
    materials: async (handoff, _, { view }) => ((await view.mayReadContents(handoff)) ? handoff.materials : null),
    materialCount: ({ materials }) => materials.length,
    dueDateProvisional: ({ dueProvisional }) => dueProvisional,
    overdue: (handoff, _, { today }) => isOverdue(handoff, today),
    requestedAt: ({ requestedAt }) => requestedAt.toISOString(),
    completedAt: ({ completedAt }) => completedAt?.toISOString(),
    remindedAt: ({ remindedAt }) => remindedAt?.toISOString(),
    escalatedAt: ({ escalatedAt }) => escalatedAt?.toISOString(),
    summary: ({ id }, _, { summaryOf }) => summaryOf(id),
  },
  HandoffMaterial: { stored: ({ sha256 }, _, { isStored }) => isStored(sha256) },
  HandoffLeg: {
    ...personLegResolvers.HandoffLeg,
    handoff: ({ handoffId }, _, { view }) => view.handoff(handoffId),
    recipientName: ({ recipient }, _, { recipientName }) => recipientName(recipient),
    reason: async ({ handoffId, reason }, _, { view }) => {
      const handoff = await view.handoff(handoffId);
      return handoff !== null && (await view.mayReadContents(handoff)) ? reason : null;
    },
    changedAt: ({ changedAt }) => changedAt.toISOString(),
    deliveredAt: ({ deliveredAt }) => deliveredAt?.toISOString(),
    receivedAt: ({ receivedAt }) => receivedAt?.toISOString(),
  },
  TimelineEvent: {
    __resolveReference: ({ id }, { view }) => view.event(id),
    project: ({ projectId }) => ({ id: projectId }),
    label: ({ type }, _, { catalogue }) => labelOf(catalogue, type),
    department: ({ source }) => source,
    actorName: async (event, _, { view }) => ((await view.mayReadDetails(event)) ? event.actor.name : null),
    onBehalfOf: async (event, _, { view }) =>
      (await view.mayReadDetails(event)) ? (event.actor.onBehalfOf ?? null) : null,
    right: async (event, _, { view }) => ((await view.mayReadDetails(event)) ? (event.actor.right ?? null) : null),
    entityType: ({ entity }) => entity.typename,
    entityId: ({ entity }) => entity.id,
    summary: ({ summary }) => summary.en,
    summaryZh: ({ summary }) => summary.zh,
    data: async (event, _, { view }) => ((await view.mayReadDetails(event)) ? event.data : null),
  },
};
