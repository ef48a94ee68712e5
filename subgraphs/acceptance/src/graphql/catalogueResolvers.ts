import { agencies } from '@guanjia/kernel/agencies';
import type { Resolvers } from './generated/resolversTypes.ts';

/** The catalogue and what it says of a project. */
export const catalogueResolvers: Pick<
  Resolvers,
  'AcceptanceItem' | 'AcceptanceRequiredMaterial' | 'AcceptanceApplicability' | 'AcceptanceCertificate'
> = {
  AcceptanceItem: {
    __resolveReference: ({ code }, { needs }) => needs.catalogue.find(code),
    approvalItem: ({ code }) => ({ code }),
    name: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
    agencyName: ({ agency }) => agencies[agency].zh,
    certificate: ({ certificateOnAcceptance }) => certificateOnAcceptance?.zh,
    certificateEn: ({ certificateOnAcceptance }) => certificateOnAcceptance?.en,
  },
  AcceptanceRequiredMaterial: {
    name: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
  },
  AcceptanceApplicability: {
    reason: ({ reason }) => reason.zh,
    reasonEn: ({ reason }) => reason.en,
  },
  AcceptanceCertificate: {
    name: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
  },
};
