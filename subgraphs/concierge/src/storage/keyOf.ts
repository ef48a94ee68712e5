import { z } from 'zod';

/** Parses a text that must be a key of the table. */
export function keyOf<Key extends string>(table: Readonly<Record<Key, unknown>>): z.ZodType<Key> {
  return z.custom<Key>((value) => typeof value === 'string' && Object.hasOwn(table, value), 'one of the known codes');
}
