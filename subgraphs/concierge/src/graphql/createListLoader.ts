import DataLoader from 'dataloader';

interface Asked<Query> {
  readonly ownerId: string;
  readonly query: Query;
  /** The query as text: lists asked for in the same way are read together. */
  readonly shape: string;
}

/** Lists that belong to something, a project or a person. */
export interface ListLoader<Query, Row> {
  load(ownerId: string, query: Query): Promise<readonly Row[]>;
  clearAll(): void;
}

/** Reads the lists of many owners by one call for each way of asking. */
export function createListLoader<Query, Row>(
  find: (ownerIds: readonly string[], query: Query) => Promise<readonly (readonly Row[])[]>,
): ListLoader<Query, Row> {
  const loader = new DataLoader<Asked<Query>, readonly Row[], string>((asked) => readByShape(asked, find), {
    cacheKeyFn: keyOf,
  });
  return {
    load: (ownerId, query) => loader.load({ ownerId, query, shape: JSON.stringify(query) }),
    clearAll: () => void loader.clearAll(),
  };
}

async function readByShape<Query, Row>(
  asked: readonly Asked<Query>[],
  find: (ownerIds: readonly string[], query: Query) => Promise<readonly (readonly Row[])[]>,
): Promise<(readonly Row[])[]> {
  const found = new Map<string, readonly Row[]>();
  for (const alike of Map.groupBy(asked, ({ shape }) => shape).values()) {
    const [first] = alike;
    if (first === undefined) continue;
    const lists = await find(
      alike.map(({ ownerId }) => ownerId),
      first.query,
    );
    for (const [index, one] of alike.entries()) found.set(keyOf(one), lists[index] ?? []);
  }
  return asked.map((one) => found.get(keyOf(one)) ?? []);
}

function keyOf({ ownerId, shape }: Asked<unknown>): string {
  return `${ownerId} ${shape}`;
}
