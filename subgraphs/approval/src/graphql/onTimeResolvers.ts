import { readOnTimeDecisions } from '../usecases/readOnTimeDecisions.ts';
import { readOverdueApplications } from '../usecases/readOverdueApplications.ts';
import type { Resolvers } from './generated/resolversTypes.ts';

/** How soon agencies decide, and what they are late with. */
export const onTimeQueries: Required<Pick<NonNullable<Resolvers['Query']>, 'onTimeDecisions' | 'overdueApplications'>> =
  {
    onTimeDecisions: (_, question, { needs }) => readOnTimeDecisions(needs, question),
    overdueApplications: (_, question, { needs }) => readOverdueApplications(needs, question),
  };

/** The names of items within these figures. */
export const onTimeResolvers: Pick<Resolvers, 'ItemDecisions' | 'ItemOverdue'> = {
  ItemDecisions: {
    itemName: ({ itemName }) => itemName.zh,
    itemNameEn: ({ itemName }) => itemName.en,
  },
  ItemOverdue: {
    itemName: ({ itemName }) => itemName.zh,
    itemNameEn: ({ itemName }) => itemName.en,
  },
};
