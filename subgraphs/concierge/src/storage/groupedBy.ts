/** The records of each id, in the order of the ids; records keep their order. */
export function groupedBy<Kept>(
  ids: readonly string[],
  records: readonly Kept[],
  idOf: (record: Kept) => string | null,
): Kept[][] {
  const groups = Map.groupBy(records, idOf);
  return ids.map((id) => groups.get(id) ?? []);
}
