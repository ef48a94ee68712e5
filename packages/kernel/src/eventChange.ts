import { z } from 'zod';

/**
 * What an event says of before and after (X2). An event tells of one thing; the audit trail finds what was before in the
 * last earlier event of the project that tells of the same thing.
 */
export interface EventChange<Field extends string = string> {
  /** What kind of thing it tells of. Events of one kind name the same fields in `by`. */
  readonly of: string;
  /** Fields of the payload that say which one; none where a project has only one. */
  readonly by: readonly Field[];
  /** The status it had, where it can have had no other. */
  readonly from?: string | undefined;
  /** The status it had if no earlier event tells of it. */
  readonly begins?: string | undefined;
  /** The status it has since then, where the payload has no `status`: always the same, or by the value of a field. */
  readonly to?: string | { readonly [field in Field]?: Readonly<Record<string, string>> } | undefined;
  /** Fields of the payload that are what it is since then. */
  readonly facts?: readonly Field[] | undefined;
  /** Pairs of fields that say themselves what was and what is, by the name under which the trail shows them. */
  readonly pairs?: Readonly<Record<string, readonly [was: Field, is: Field]>> | undefined;
}

const field = z.string().min(1);
const status = z.string().regex(/^[A-Z][A-Z_]*$/);

/** Parses what a file in schema/events says of before and after. Null: the event is a reminder, and changes nothing. */
export const eventChangeSchema: z.ZodType<EventChange | null> = z
  .strictObject({
    of: z.string().regex(/^[A-Z][A-Za-z]*$/),
    by: z.array(field),
    from: status.optional(),
    begins: status.optional(),
    to: z.union([status, z.record(field, z.record(z.string(), status))]).optional(),
    facts: z.array(field).min(1).optional(),
    pairs: z.record(field, z.tuple([field, field])).optional(),
  })
  .refine(({ to, facts, pairs }) => to !== undefined || facts !== undefined || pairs !== undefined, 'says nothing')
  .nullable();

/** The fields of the payload that it names. */
export function fieldsOfChange({ by, to, facts = [], pairs = {} }: EventChange): readonly string[] {
  return [...by, ...facts, ...Object.values(pairs).flat(), ...(typeof to === 'object' ? Object.keys(to) : [])];
}
