/** Does the work for so many at a time, one group after the other, in their order. */
export async function inGroups<Item>(
  items: readonly Item[],
  largest: number,
  work: (group: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += largest) await work(items.slice(start, start + largest));
}
