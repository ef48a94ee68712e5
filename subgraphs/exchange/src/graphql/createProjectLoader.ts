import DataLoader from 'dataloader';

interface Asked<Query> {
  readonly projectId: string;
  readonly query: Query;
  /** The query as text: those of one shape are read together. */
  readonly shape: string;
}

/** Reads a list of each project: projects of which a request asks the same are read by one call. */
export function createProjectLoader<Query, Row>(
  find: (projectIds: readonly string[], query: Query) => Promise<readonly Row[]>,
): (projectId: string, query: Query) => Promise<Row> {
  const loader = new DataLoader<Asked<Query>, Row, string>((asked) => readGrouped(asked, find), {
    cacheKeyFn: ({ projectId, shape }) => `${projectId} ${shape}`,
  });
  return (projectId, query) => loader.load({ projectId, query, shape: JSON.stringify(query) });
}

async function readGrouped<Query, Row>(
  asked: readonly Asked<Query>[],
  find: (projectIds: readonly string[], query: Query) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const shapes = new Map(asked.map(({ shape, query }) => [shape, query]));
  const reads = [...shapes].map(async ([shape, query]) => {
    const projectIds = asked.filter((one) => one.shape === shape).map(({ projectId }) => projectId);
    const rows = await find(projectIds, query);
    return new Map(projectIds.map((id, place) => [`${id} ${shape}`, rows[place]]));
  });
  const found = new Map((await Promise.all(reads)).flatMap((rows) => [...rows]));
  return asked.map(({ projectId, shape }) => required(found.get(`${projectId} ${shape}`)));
}

function required<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new TypeError('a batch has answered fewer lists than it was asked for');
  return row;
}
