/** The panels that are on the page. */
export interface PanelBoard {
  /** Until what is returned is called, the panel is read again whenever something may have changed. */
  join(refresh: () => Promise<void>): () => void;
  /** Reads all of them again. Rejects where none could be read. */
  refreshAll(): Promise<void>;
  /** Whether updates come in now: what is read then is read over their connection, so that it is no older than they are. */
  isFollowed(): boolean;
  setFollowed(followed: boolean): void;
  /** Whether panels that come now may read at once: before the first snapshot they wait for it. */
  isOpen(): boolean;
}

/** An empty board. */
export function createPanelBoard(): PanelBoard {
  const panels = new Set<() => Promise<void>>();
  let followed = false;
  let open = false;
  return {
    join(refresh) {
      panels.add(refresh);
      return () => panels.delete(refresh);
    },
    async refreshAll() {
      open = true;
      const settled = await Promise.allSettled([...panels].map((refresh) => refresh()));
      const refused = settled.find((one) => one.status === 'rejected');
      if (refused && settled.every((one) => one.status === 'rejected')) throw refused.reason;
    },
    isFollowed: () => followed,
    setFollowed(now) {
      followed = now;
    },
    isOpen: () => open,
  };
}
