import { isId } from '@guanjia/kernel/newId';

/** What carries the id; null for nothing, and for what cannot be an id of ours. */
export async function loadById<Kept>(
  loader: { load(id: string): Promise<Kept | null> },
  id: string | null,
): Promise<Kept | null> {
  return id !== null && isId(id) ? loader.load(id) : null;
}
