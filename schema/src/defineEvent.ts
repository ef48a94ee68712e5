import type { EventChange } from '@guanjia/kernel/eventChange';
import type { Visibility } from '@guanjia/kernel/messages';
import type { z } from 'zod';

/** One kind of event that a department promises to the others: its name, its label and the shape of its payload. */
export interface EventDefinition<
  Department extends string = string,
  Type extends `${Department}.${string}` = `${Department}.${string}`,
  Data extends z.ZodType = z.ZodType,
> {
  readonly type: Type;
  readonly department: Department;
  readonly label: { readonly en: string; readonly zh: string };
  /** What it says of before and after, for the audit trail (X2); null for a reminder, which changes nothing. */
  readonly change: EventChange | null;
  readonly data: Data;
  /** For events that systems outside the graph post (X5): what a department says with each event, they do not say themselves. */
  readonly external?:
    | {
        readonly visibility: Visibility;
        /** One line for the timeline, made from the payload; of a PUBLIC event everybody reads it, so no free text of the sender. */
        summaryOf(data: z.output<Data>): { readonly en: string; readonly zh: string };
      }
    | undefined;
}

type FieldOf<Data extends z.ZodType> = keyof z.output<Data> & string;

/**
 * Declares an event type, typed as it is written. Its name begins with the department that alone may send it
 * (`approval.projectRegistered`); the compiler refuses any other.
 */
export function defineEvent<
  const Department extends string,
  const Type extends `${Department}.${string}`,
  Data extends z.ZodType,
>(
  definition: EventDefinition<Department, Type, Data> & { readonly change: EventChange<FieldOf<Data>> | null },
): EventDefinition<Department, Type, Data> {
  return definition;
}
