import { isId } from '@guanjia/kernel/newId';
import type { Resolvers } from './generated/resolversTypes.ts';
import { ledgerPage } from './ledgerPage.ts';
import { ledgerStepName } from './ledgerStepName.ts';

type Parts = Required<Pick<Resolvers, 'Query' | 'LedgerEntry' | 'LedgerHead'>> & {
  readonly Handoff: Required<Pick<NonNullable<Resolvers['Handoff']>, 'ledger'>>;
};

/** What the graph shows of the ledger (H4). */
export const ledgerResolvers: Parts = {
  Query: {
    ledger: (_, { handoffId = null, ...page }, { ledger }) =>
      ledgerPage(page, async (query) => {
        if (handoffId !== null && !isId(handoffId)) return [];
        return ledger.readRows(handoffId, query);
      }),
    ledgerHead: (_, __, { ledger }) => ledger.head(),
  },
  LedgerHead: {
    checkpoint: (_, __, { ledger }) => ledger.lastCheckpoint(),
  },
  LedgerEntry: {
    step: ({ step }) => ledgerStepName(step),
  },
  Handoff: {
    ledger: async (handoff, page, { view, ledger }) => {
      if (!(await view.mayReadDetails(handoff))) return null;
      return ledgerPage(page, (query) => ledger.readOfHandoff(handoff.id, query));
    },
  },
};
