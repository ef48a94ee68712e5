/** By what the wall can be put in order. */
export const wallSortKeys = ['light', 'name', 'stage', 'finish', 'progress', 'deadline', 'change'] as const;

export type WallSortKey = (typeof wallSortKeys)[number];

export interface WallOrder {
  readonly key: WallSortKey;
  readonly backwards: boolean;
}
