/** What comes one by one, handed on in batches. */
export interface Batches<Item> {
  add(item: Item): void;
  /** What has not been handed on is dropped. */
  stop(): void;
}

/** The first at once; while more comes, one batch in `everyMs`: what comes twenty times a second is not drawn twenty times. */
export function inBatches<Item>(everyMs: number, take: (items: readonly Item[]) => void): Batches<Item> {
  let waiting: Item[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const handOn = (): void => {
    const items = waiting;
    waiting = [];
    timer = items.length === 0 ? null : setTimeout(handOn, everyMs);
    if (items.length > 0) take(items);
  };
  return {
    add(item) {
      waiting.push(item);
      if (timer === null) handOn();
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = [];
    },
  };
}
