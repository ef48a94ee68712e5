import {
  closeCounterAccount,
  closeServiceCounter,
  openCounterAccount,
  registerServiceCounter,
} from '../usecases/keepServiceCounters.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';

/** What the service room does with counters and their accounts. */
export const counterMutations: MutationResolvers = {
  registerServiceCounter: (_, { region, provider, ...entry }, { needs, principal }) =>
    registerServiceCounter(needs, principal, { ...entry, regionCode: region, provider: provider ?? null }),
  closeServiceCounter: (_, { code }, { needs, principal }) => closeServiceCounter(needs, principal, code),
  openCounterAccount: (_, args, { needs, principal }) => openCounterAccount(needs, principal, args),
  closeCounterAccount: (_, args, { needs, principal }) => closeCounterAccount(needs, principal, args),
};
