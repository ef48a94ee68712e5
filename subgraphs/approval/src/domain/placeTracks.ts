import type { ItemStage } from './stages.ts';

/** What is laid into a track. */
export interface TrackEntry {
  readonly itemCode: string;
  readonly stage: ItemStage;
  readonly start: number;
  readonly finish: number;
  readonly isCritical: boolean;
}

/** Lays the items of each stage into as few tracks as they need, from 1: two of one track never overlap. */
export function placeTracks(entries: readonly TrackEntry[]): ReadonlyMap<string, number> {
  const tracks = new Map<string, number>();
  for (const ofStage of Map.groupBy(entries, ({ stage }) => stage).values()) {
    const ends: number[] = [];
    for (const { itemCode, start, finish } of ofStage.toSorted(byStart)) {
      const free = ends.findIndex((end) => end <= start);
      const track = free < 0 ? ends.length : free;
      ends[track] = finish;
      tracks.set(itemCode, track + 1);
    }
  }
  return tracks;
}

/** Critical ones first, so that the longest path keeps to the first track. */
function byStart(a: TrackEntry, b: TrackEntry): number {
  return a.start - b.start || Number(b.isCritical) - Number(a.isCritical) || (a.itemCode < b.itemCode ? -1 : 1);
}
