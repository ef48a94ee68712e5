import { isId } from '@guanjia/kernel/newId';
import { isOverdue } from '../domain/isOverdue.ts';
import { deadLetterPage } from './deadLetterPage.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { handoffPage } from './handoffPage.ts';
import { labelOf } from './labelOf.ts';
import { timelinePage } from './timelinePage.ts';

/** The exchange's part of the graph. */
export const resolvers: Resolvers = {
  Query: {
    handoff: (_, { id }, { view }) => view.handoff(id),
    handoffs: (_, page, { view }) => handoffPage(page, view.handoffs),
    deadLetters: (_, page, { deadLegs }) => deadLetterPage(page, deadLegs),
  },
  Mutation: {
    replayLeg: (_, { legId }, context) => context.replayLeg(legId),
    cancelLeg: (_, { legId, reason }, context) => context.cancelLeg(legId, reason),
  },
  Project: {
    __resolveReference: ({ id }) => (isId(id) ? { id } : null),
    handoffs: ({ id }, page, { view }) => handoffPage(page, (query) => view.handoffsOfProject(id, query)),
    timeline: ({ id }, page, { view }) => timelinePage(page, (query) => view.timeline(id, query)),
    timelineHead: ({ id }, _, { headOf }) => headOf(id),
  },
  Handoff: {
    __resolveReference: ({ id }, { view }) => view.handoff(id),
    project: ({ projectId }) => ({ id: projectId }),
    cover: async (handoff, _, { view }) => ((await view.mayReadContents(handoff)) ? handoff.cover : null),
    materials: async (handoff, _, { view }) => ((await view.mayReadContents(handoff)) ? handoff.materials : null),
    materialCount: ({ materials }) => materials.length,
    dueDateProvisional: ({ dueProvisional }) => dueProvisional,
    overdue: (handoff, _, { today }) => isOverdue(handoff, today),
    requestedAt: ({ requestedAt }) => requestedAt.toISOString(),
    completedAt: ({ completedAt }) => completedAt?.toISOString(),
  },
  HandoffLeg: {
    handoff: ({ handoffId }, _, { view }) => view.handoff(handoffId),
    recipientName: ({ recipient }, _, { recipientName }) => recipientName(recipient),
    reason: async ({ handoffId, reason }, _, { view }) => {
      const handoff = await view.handoff(handoffId);
      return handoff !== null && (await view.mayReadContents(handoff)) ? reason : null;
    },
    receipt: ({ id }, _, { receiptOf }) => receiptOf(id),
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
    entityType: ({ entity }) => entity.typename,
    entityId: ({ entity }) => entity.id,
    summary: ({ summary }) => summary.en,
    summaryZh: ({ summary }) => summary.zh,
    data: async (event, _, { view }) => ((await view.mayReadDetails(event)) ? event.data : null),
  },
};
