/** What a client is told by callbacks, read one at a time. */
export interface Inbox<T> extends AsyncIterableIterator<T> {
  readonly put: (value: T) => void;
  readonly end: () => void;
  readonly fail: (cause: unknown) => void;
}

type Taken<T> = PromiseWithResolvers<IteratorResult<T, undefined>>;

/** `onReturn` is called when the reader leaves. */
export function openInbox<T>(onReturn: () => void): Inbox<T> {
  const told: Promise<IteratorResult<T, undefined>>[] = [];
  const readers: Taken<T>[] = [];
  let end: (() => Promise<IteratorResult<T, undefined>>) | null = null;
  const put = (value: T): void => {
    if (end !== null) return;
    const reader = readers.shift();
    if (reader === undefined) told.push(Promise.resolve({ done: false, value }));
    else reader.resolve({ done: false, value });
  };
  const close = (how: () => Promise<IteratorResult<T, undefined>>): void => {
    if (end !== null) return;
    end = how;
    for (const reader of readers.splice(0)) reader.resolve(how());
  };
  const over = async (): Promise<IteratorResult<T, undefined>> => ({ done: true, value: undefined });
  return {
    put,
    end: () => close(over),
    fail: (cause) => close(() => Promise.reject(cause)),
    async next() {
      const first = told.shift() ?? end?.();
      if (first !== undefined) return first;
      const reader: Taken<T> = Promise.withResolvers();
      readers.push(reader);
      return reader.promise;
    },
    async return() {
      close(over);
      onReturn();
      return over();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
