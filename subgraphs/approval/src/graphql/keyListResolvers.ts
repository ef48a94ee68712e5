import { countKeyPlaceChanges, isMoved, isRecategorized, type KeyPlaceChange } from '../domain/diffKeyPlaces.ts';
import { keyListText } from '../domain/keyListText.ts';
import type { KeyListChangeKind, Resolvers } from './generated/resolversTypes.ts';
import { pageOfKeyListChanges, pageOfKeyListEntries, pageOfKeyListVersions } from './pageOfKeyList.ts';

type Types = 'KeyProjectList' | 'KeyListEntry' | 'KeyListVersion' | 'KeyListDiff' | 'KeyListChange';

/** Key-project lists, their versions and differences. */
export const keyListResolvers: Pick<Resolvers, Types> = {
  KeyProjectList: {
    made: (list, _, { needs }) => needs.keyLists.findVersion(list),
    entries: (list, request, context) => pageOfKeyListEntries(list, request, context),
    versions: (list, request, context) => pageOfKeyListVersions(list, request, context),
    csv: async (list, _, { needs }) => keyListText(await needs.keyLists.placesOf(list)),
  },
  KeyListEntry: { project: ({ projectId }, _, { projectById }) => projectById.load(projectId) },
  KeyListVersion: { changedByName: ({ changedBy }) => changedBy.name },
  KeyListDiff: {
    added: (changes) => countKeyPlaceChanges(changes).added,
    removed: (changes) => countKeyPlaceChanges(changes).removed,
    moved: (changes) => countKeyPlaceChanges(changes).moved,
    recategorized: (changes) => countKeyPlaceChanges(changes).recategorized,
    changes: (changes, request) => pageOfKeyListChanges(changes, request),
  },
  KeyListChange: {
    kinds: (change) => kindsOf(change),
    project: ({ projectId }, _, { projectById }) => projectById.load(projectId),
    itemNoBefore: ({ before }) => before?.itemNo,
    itemNoAfter: ({ after }) => after?.itemNo,
    categoryBefore: ({ before }) => before?.category,
    categoryAfter: ({ after }) => after?.category,
  },
};

function kindsOf(change: KeyPlaceChange): KeyListChangeKind[] {
  if (change.before === null) return ['ADDED'];
  if (change.after === null) return ['REMOVED'];
  return [
    ...(isMoved(change) ? ['MOVED' as const] : []),
    ...(isRecategorized(change) ? ['RECATEGORIZED' as const] : []),
  ];
}
