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
    nameZh: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
    agencyNameZh: ({ agency }) => agencies[agency].zh,
    agencyNameEn: ({ agency }) => agencies[agency].en,
    certificateZh: ({ certificateOnAcceptance }) => certificateOnAcceptance?.zh,
    certificateEn: ({ certificateOnAcceptance }) => certificateOnAcceptance?.en,
  },
  AcceptanceRequiredMaterial: {
    nameZh: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
  },
  AcceptanceApplicability: {
    reasonZh: ({ reason }) => reason.zh,
    reasonEn: ({ reason }) => reason.en,
  },
  AcceptanceCertificate: {
    nameZh: ({ name }) => name.zh,
    nameEn: ({ name }) => name.en,
  },
};
