import { z } from 'zod';
import { isKeyOf } from '../domain/isKeyOf.ts';

/** Parses one of a table's keys. */
export function keyOf<Key extends string>(table: Readonly<Record<Key, unknown>>): z.ZodType<Key> {
  return z.custom<Key>((value) => isKeyOf(table, value), { error: `one of ${Object.keys(table).join(', ')}` });
}
