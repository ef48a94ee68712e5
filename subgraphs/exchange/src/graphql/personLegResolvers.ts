import type { Leg } from '../domain/handoff.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { legPage } from './legPage.ts';

type Parts = Required<Pick<Resolvers, 'Query' | 'Mutation' | 'HandoffLeg' | 'HandoffReceipt'>>;

/** Legs that go by courier or in person, and what is written down of how a leg went. */
export const personLegResolvers: Parts = {
  Query: {
    legsAwaitingPerson: (_, page, { personLegs }) => legPage(page, personLegs.awaiting),
  },
  Mutation: {
    dispatchLegByCourier: (_, sending, { personLegs }) => personLegs.dispatch(sending),
    reportCourierDelivery: (_, { legId }, { personLegs }) => personLegs.confirm(legId),
    reportCourierLoss: (_, loss, { personLegs }) => personLegs.lose(loss),
    handOverLeg: (_, { legId }, { personLegs }) => personLegs.handOver(legId),
    signForLeg: (_, signing, { personLegs }) => personLegs.sign(signing),
    refuseLeg: (_, refusal, { personLegs }) => personLegs.refuse(refusal),
  },
  HandoffLeg: {
    carrier: async (leg, _, context) => ((await mayRead(leg, context)) ? (leg.papers.carrier ?? null) : null),
    trackingNumber: async (leg, _, context) =>
      (await mayRead(leg, context)) ? (leg.papers.trackingNumber ?? null) : null,
    handedOverBy: async (leg, _, context) =>
      (await mayRead(leg, context)) ? (leg.papers.givenBy?.name ?? null) : null,
    receipt: async (leg, _, context) => {
      const receipt = await context.receiptOf(leg.id);
      return receipt === null ? null : { ...receipt, leg };
    },
  },
  HandoffReceipt: {
    signedBy: ({ evidence }) => (evidence === null ? 'RECIPIENT' : 'EXCHANGE'),
    person: async ({ evidence, leg }, _, context) =>
      (await mayRead(leg, context)) ? (evidence?.person ?? null) : null,
  },
};

async function mayRead({ handoffId }: Leg, { view }: Context): Promise<boolean> {
  const handoff = await view.handoff(handoffId);
  return handoff !== null && view.mayReadContents(handoff);
}
