import type { KnowledgeText } from '../domain/knowledge.ts';
import { draftFromLecture, draftFromSolution, draftKnowledgeEntry } from '../usecases/draftKnowledgeEntry.ts';
import { publishEntry, reviewEntry, reviseEntry, withdrawEntry } from '../usecases/editKnowledge.ts';
import type { KnowledgeInput, MutationResolvers } from './generated/resolversTypes.ts';

type KnowledgeMutations =
  | 'draftKnowledge'
  | 'draftKnowledgeFromSolution'
  | 'draftKnowledgeFromLecture'
  | 'reviseKnowledge'
  | 'publishKnowledge'
  | 'reviewKnowledge'
  | 'withdrawKnowledge';

/** What can be done with the knowledge base. */
export const knowledgeMutations: Pick<MutationResolvers, KnowledgeMutations> = {
  draftKnowledge: (_, { ownerAgency, ownerRegion, input, reason }, { change }) =>
    change((needs, principal) =>
      draftKnowledgeEntry(needs, principal, {
        owner: { agency: ownerAgency, regionCode: ownerRegion },
        text: toText(input),
        reason,
      }),
    ),
  draftKnowledgeFromSolution: (_, { ownerAgency, ownerRegion, itemCodes, regionCode, ...asked }, { change }) =>
    change((needs, principal) =>
      draftFromSolution(needs, principal, {
        ...asked,
        owner: { agency: ownerAgency, regionCode: ownerRegion },
        itemCodes: itemCodes ?? [],
        regionCode: regionCode ?? null,
      }),
    ),
  draftKnowledgeFromLecture: (_, { questionId, ownerAgency, ownerRegion, input, reason }, { change }) =>
    change((needs, principal) =>
      draftFromLecture(needs, principal, {
        questionId,
        owner: { agency: ownerAgency, regionCode: ownerRegion },
        text: toText(input),
        reason,
      }),
    ),
  reviseKnowledge: (_, { entryId, input, reason }, { change }) =>
    change((needs, principal) => reviseEntry(needs, principal, { entryId, text: toText(input), reason })),
  publishKnowledge: (_, { entryId, reviewOn }, { change }) =>
    change((needs, principal) => publishEntry(needs, principal, { entryId, reviewOn: reviewOn ?? null })),
  reviewKnowledge: (_, { entryId, note, reviewOn }, { change }) =>
    change((needs, principal) => reviewEntry(needs, principal, { entryId, note, reviewOn: reviewOn ?? null })),
  withdrawKnowledge: (_, asked, { change }) => change((needs, principal) => withdrawEntry(needs, principal, asked)),
};

function toText({ question, answer, source, ...lists }: KnowledgeInput): KnowledgeText {
  const { similar = [], fields = [], kinds = [], itemCodes = [], agencies = [], regionCode = null } = lists;
  return { question, answer, similar, fields, kinds, itemCodes, agencies, regionCode, source };
}
