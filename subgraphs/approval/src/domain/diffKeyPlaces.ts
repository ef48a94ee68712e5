import type { KeyListCounts, KeyPlace } from './keyList.ts';

/** What became of one project's place between two states of a list: null where it has none. */
export interface KeyPlaceChange {
  readonly projectId: string;
  readonly before: KeyPlace | null;
  readonly after: KeyPlace | null;
}

/** All that is different between two states of a list. */
export type KeyPlaceChanges = readonly KeyPlaceChange[];

/** What is different, by project: first those of the later state in their order, then those that went. */
export function diffKeyPlaces(before: readonly KeyPlace[], after: readonly KeyPlace[]): KeyPlaceChanges {
  const old = new Map(before.map((place) => [place.projectId, place]));
  const stays = new Set(after.map(({ projectId }) => projectId));
  return [
    ...after.flatMap((place) => {
      const was = old.get(place.projectId) ?? null;
      return was !== null && isSame(was, place) ? [] : [{ projectId: place.projectId, before: was, after: place }];
    }),
    ...before
      .filter(({ projectId }) => !stays.has(projectId))
      .map((place) => ({ projectId: place.projectId, before: place, after: null })),
  ];
}

/** How many came, went, moved to another number, or got another category. */
export function countKeyPlaceChanges(changes: KeyPlaceChanges): KeyListCounts {
  return {
    added: changes.filter(({ before }) => before === null).length,
    removed: changes.filter(({ after }) => after === null).length,
    moved: changes.filter(isMoved).length,
    recategorized: changes.filter(isRecategorized).length,
  };
}

/** Whether the place got another number. */
export function isMoved({ before, after }: KeyPlaceChange): boolean {
  return before !== null && after !== null && before.itemNo !== after.itemNo;
}

/** Whether the place got another category. */
export function isRecategorized({ before, after }: KeyPlaceChange): boolean {
  return before !== null && after !== null && before.category !== after.category;
}

function isSame(one: KeyPlace, other: KeyPlace): boolean {
  return one.itemNo === other.itemNo && one.category === other.category;
}
