import DataLoader from 'dataloader';

/** Reads by id, all that a request asks for at the same time by one call. */
export function createLoader<Value>(
  findByIds: (ids: readonly string[]) => Promise<readonly Value[]>,
): (id: string) => Promise<Value> {
  const loader = new DataLoader<string, Value>((ids) => findByIds(ids));
  return (id) => loader.load(id);
}
