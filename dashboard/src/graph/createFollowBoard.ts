import type { FollowState } from './FollowState.ts';

/** What all that follow on the page say, as one: the worst of it. */
export interface FollowBoard {
  /** Says how it stands with one follower; null: it has left. */
  tell(follower: symbol, state: FollowState | null): void;
  subscribe(listener: () => void): () => void;
  /** Null: nothing on the page is followed. */
  read(): FollowState | null;
}

const badness = { connected: 0, connecting: 1, reconnecting: 2, refused: 3 } as const;

/** An empty board. */
export function createFollowBoard(): FollowBoard {
  const states = new Map<symbol, FollowState>();
  const listeners = new Set<() => void>();
  let worst: FollowState | null = null;
  return {
    tell(follower, state) {
      if (state === null) states.delete(follower);
      else states.set(follower, state);
      worst = [...states.values()].toSorted((one, other) => badness[other.phase] - badness[one.phase])[0] ?? null;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => worst,
  };
}
