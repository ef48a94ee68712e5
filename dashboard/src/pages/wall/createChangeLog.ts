import type { WallChange } from './WallChange.ts';

/** What has happened lately, the newest first; a new list whenever it changes. */
export interface ChangeLog {
  /** Of what is told twice, one is kept. */
  add(changes: readonly WallChange[]): void;
  subscribe(listener: () => void): () => void;
  read(): readonly WallChange[];
}

/** An empty log, which keeps the newest so many. */
export function createChangeLog(most: number): ChangeLog {
  const listeners = new Set<() => void>();
  let kept: readonly WallChange[] = [];
  const isKnown = ({ projectId, seq }: WallChange): boolean =>
    kept.some((one) => one.projectId === projectId && one.seq === seq);
  return {
    add(changes) {
      const added = changes.filter((one) => !isKnown(one));
      if (added.length === 0) return;
      kept = [...added, ...kept].toSorted(newestFirst).slice(0, most);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => kept,
  };
}

function newestFirst(one: WallChange, other: WallChange): number {
  if (one.time === other.time) return other.seq - one.seq;
  return one.time < other.time ? 1 : -1; // all in UTC, to the millisecond
}
