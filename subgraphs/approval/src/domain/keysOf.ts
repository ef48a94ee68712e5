import { isKeyOf } from './isKeyOf.ts';

/** A table's keys, in its order. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table).filter((key): key is Key => isKeyOf(table, key));
}
