import { termsInForce, termsOffered } from '../domain/agreement.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';

/** Service agreements and their terms. */
export const agreementResolvers: Pick<
  Resolvers,
  'ServiceAgreement' | 'ServiceAgreementTerms' | 'AgreementSignature' | 'AgreementEnd'
> = {
  ServiceAgreement: {
    __resolveReference: ({ id }, { agreementById }) => loadById(agreementById, id),
    project: ({ projectId }) => ({ id: projectId }),
    requestedAt: ({ requestedAt }) => requestedAt.toISOString(),
    requestedByName: ({ requestedBy }) => requestedBy.name,
    inForce: (agreement) => termsInForce(agreement),
    offered: (agreement) => termsOffered(agreement),
  },
  ServiceAgreementTerms: {
    offeredAt: ({ offeredAt }) => offeredAt.toISOString(),
    offeredByName: ({ offeredBy }) => offeredBy.name,
  },
  AgreementSignature: { at: ({ at }) => at.toISOString(), byName: ({ by }) => by.name },
  AgreementEnd: { at: ({ at }) => at.toISOString(), byName: ({ by }) => by.name },
};
