/** One thing asked for, until it is answered. */
interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Does singly asked work in groups: what is asked for while `atOnce` groups are under way waits and goes together, up to
 * `largest`. `work` answers in the order asked. When a group of several fails, its members are done one by one, so that a
 * bad one fails alone.
 */
export function gather<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  { atOnce, largest }: { readonly atOnce: number; readonly largest: number },
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let underWay = 0;
  let isScheduled = false;

  const settle = async (group: readonly Waiting<Item, Result>[]): Promise<void> => {
    const results = await work(group.map(({ item }) => item));
    for (const [place, { resolve, reject }] of group.entries()) {
      const result = results[place];
      if (result === undefined) reject(new Error('the group was answered short'));
      else resolve(result);
    }
  };
  const run = async (group: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      await settle(group);
    } catch (cause) {
      if (group.length === 1) for (const { reject } of group) reject(cause);
      else for (const one of group) await run([one]);
    }
  };
  const start = (): void => {
    isScheduled = false;
    while (underWay < atOnce && waiting.length > 0) {
      underWay += 1;
      void run(waiting.splice(0, largest)).finally(() => {
        underWay -= 1;
        schedule();
      });
    }
  };
  // after the callbacks that are due now: what they ask for goes along
  const schedule = (): void => {
    if (isScheduled || waiting.length === 0) return;
    isScheduled = true;
    setImmediate(start);
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      schedule();
    });
}
