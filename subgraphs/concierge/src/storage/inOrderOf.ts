/** One record for each id, in the order of the ids; null for an id without a record. */
export function inOrderOf<Kept>(
  ids: readonly string[],
  records: readonly Kept[],
  idOf: (record: Kept) => string,
): (Kept | null)[] {
  const byId = new Map(records.map((record) => [idOf(record), record]));
  return ids.map((id) => byId.get(id) ?? null);
}
