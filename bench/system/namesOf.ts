import { z } from 'zod';

/** Names out of a list, parted by commas; all of them, in the list's order, when absent. */
export function namesOf<Name extends string>(known: readonly [Name, ...Name[]]) {
  const message = `there are ${known.join(', ')}`;
  return z
    .string()
    .default(known.join(','))
    .transform((names) => names.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(known, { message })))
    .transform((names) => known.filter((name) => names.includes(name)));
}
